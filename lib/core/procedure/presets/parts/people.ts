// Who complains and who works at it: capacities and functions in short.
import type { Words } from '@/lib/core/shared/words'
import type { OfficeFunction } from '../../contact'
import type { ProcedureDraft } from '../../draft'
import type { LawRule } from '../../law/law-rules'
import type { Source } from '../../term'
import { choice } from '../building-blocks'
import { DECIDER, demanded, HANDLER, OFFICER } from '../standard-parts'

type Capacity = NonNullable<NonNullable<ProcedureDraft['definition']>['capacities']>[number]

/** Somebody who complains for themselves. */
export function capacity(id: string, nl: string, en: string): Capacity {
  return { ...choice(id, nl, en), represents: false }
}

/** Somebody who complains for someone else, so that we ask for whom and whether they agree. */
export function onBehalf(id: string, nl: string, en: string): Capacity {
  return { ...choice(id, nl, en), represents: true }
}

/** Who may complain by law, as rules: each `id` of a capacity with what the law calls them. */
export function mayComplain(source: Source, who: Record<string, readonly [nl: string, en: string]>): LawRule[] {
  return Object.entries(who).map(([id, [nl, en]]) => demanded('capacities', id, { nl, en }, source))
}

type Told = readonly [name: string, does: string]

/** A function with its name and what it does, in both languages. */
export function office(
  id: string,
  told: { nl: Told; en: Told },
  more: Partial<Pick<OfficeFunction, 'independent' | 'insteadOf'>> = {},
): OfficeFunction {
  const inBoth = (at: 0 | 1): Words => ({ nl: told.nl[at], en: told.en[at] })
  return { id, name: inBoth(0), does: inBoth(1), independent: false, insteadOf: null, readsAll: false, ...more }
}

/** Who finds out what happened, where the sector has no other name for it. */
export const COMPLAINT_HANDLER = office(HANDLER, {
  nl: ['De klachtbehandelaar', 'Zoekt uit wat er is gebeurd en houdt u op de hoogte.'],
  en: ['The complaint handler', 'Finds out what happened and keeps you informed.'],
})

/** Whom to ask, and who takes over from the handler. */
export const CONTACT_PERSON = office(OFFICER, {
  nl: [
    'De contactpersoon voor klachten',
    'Beantwoordt uw vragen. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
  ],
  en: [
    'The contact person for complaints',
    'Answers your questions. Takes over if your complaint is about the complaint handler.',
  ],
})

/** Who decides in a company. */
export const MANAGEMENT = office(DECIDER, {
  nl: ['De directie', 'Geeft het oordeel en keurt ons antwoord goed.'],
  en: ['The management', 'Gives the judgement and approves our answer.'],
})
