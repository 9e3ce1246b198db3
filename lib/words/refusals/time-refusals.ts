// Why something about saying it in time, or to whom, cannot be done: what counts as said, a new date, a yearly duty.
import type { Refusal } from '@/lib/core/case/refusals'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

type Kind =
  | 'consent-missing-to-say'
  | 'duty-without-exemption'
  | 'there-were-complaints'
  | 'nothing-sent-yet'
  | 'promise-not-broken'

export type OnTime = Extract<Refusal, { kind: Kind }>

const sentences: AtDesk<Record<Kind, string>> = {
  nl: {
    'consent-missing-to-say':
      'Degene voor wie wordt geklaagd heeft dit nog niet goed gevonden. Schrijf niets over de zaak, of zeg waarom dit toch mag.',
    'duty-without-exemption':
      'Deze taak moet ook over een jaar zonder klachten. De regeling kent daar geen uitzondering voor.',
    'there-were-complaints': 'In dat jaar kwamen er klachten binnen. Deze taak moet dan gewoon gebeuren.',
    'nothing-sent-yet': 'Hier is nog niets verstuurd. Bevestig de ontvangst per telefoon of brief, en leg dat vast.',
    'promise-not-broken': 'Deze datum is nog niet voorbij, of het is al gedaan. Een nieuwe datum ernaast kan dan niet.',
  },
  en: {
    'consent-missing-to-say':
      'The person complained for has not agreed to this yet. Write nothing about the case, or say why this may be said anyway.',
    'duty-without-exemption':
      'This task is also needed for a year without complaints. The procedure has no exception for that.',
    'there-were-complaints': 'Complaints came in that year. The task has to be done then.',
    'nothing-sent-yet': 'Nothing has been sent yet. Confirm receipt by telephone or letter, and record that.',
    'promise-not-broken':
      'This date has not passed yet, or it has been done. A new date beside it is not possible then.',
  },
}

export function isOnTime(refusal: Refusal): refusal is OnTime {
  return Object.hasOwn(sentences.nl, refusal.kind)
}

/** The refusal as one or two sentences. */
export function sayTimeRefusal({ kind }: OnTime, lang: DeskLang): string {
  return sentences[lang][kind]
}
