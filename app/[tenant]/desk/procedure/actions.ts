'use server'
import { action } from '@/app/_forms/action'
import { colleague } from '@/app/_forms/senders'
import { HolderInput, staff } from './appoint'
import { OfferInput, PublishInput, publishDraft, StartInput, startOver, takeOffer } from './publish-draft'
import { saveSection } from './save-section'
import { SectionInput } from './section-input'

export const saveSectionAction = action({ schema: SectionInput, who: colleague('edit-procedure') }, saveSection)
export const publishAction = action({ schema: PublishInput, who: colleague('publish-procedure') }, publishDraft)
export const startOverAction = action({ schema: StartInput, who: colleague('edit-procedure') }, startOver)
export const takeOfferAction = action({ schema: OfferInput, who: colleague('edit-procedure') }, takeOffer)
export const staffAction = action({ schema: HolderInput, who: colleague('manage-people') }, staff)
