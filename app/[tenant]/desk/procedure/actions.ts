'use server'
import { action } from '@/app/_forms/action'
import { HolderInput, staff } from './appoint'
import { OfferInput, PublishInput, publishDraft, StartInput, startOver, takeOffer } from './publish-draft'
import { SectionInput, saveSection } from './save-section'

export const saveSectionAction = action({ schema: SectionInput, needs: 'edit-procedure' }, saveSection)
export const publishAction = action({ schema: PublishInput, needs: 'publish-procedure' }, publishDraft)
export const startOverAction = action({ schema: StartInput, needs: 'edit-procedure' }, startOver)
export const takeOfferAction = action({ schema: OfferInput, needs: 'edit-procedure' }, takeOffer)
export const staffAction = action({ schema: HolderInput, needs: 'manage-people' }, staff)
