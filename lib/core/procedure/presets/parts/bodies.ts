// Independent bodies to go to, as they are offered or filled in: what is not known stays open.
import type { ProcedureDraft } from '../../draft'
import type { ExternalBody } from '../../follow-up'
import { secondary } from './sources'

type Body = NonNullable<NonNullable<ProcedureDraft['followUp']>['externalBodies']>[number]

/** A body with what is known of it. Without a name it is the organisation's to fill in. */
export function body(known: Pick<ExternalBody, 'id' | 'when' | 'source'> & Partial<ExternalBody>): Body {
  return {
    url: null,
    address: null,
    phone: null,
    windows: [],
    until: 'last',
    opens: [],
    waits: false,
    cost: null,
    ...known,
  }
}

/** When someone can go to a body that asks for the organisation's own answer first. */
export const AFTER_OUR_ANSWER = {
  nl: 'Dat kan als u het niet eens bent met ons antwoord, of als u geen antwoord krijgt.',
  en: 'You can do this if you disagree with our answer, or if you do not get an answer.',
}

/** A committee of the foundation of dispute committees: its own rules say how long one can go there, and were not read. */
export function disputeCommittee(name: string, article: string): Body {
  return body({
    id: 'dispute-body',
    name,
    url: 'https://www.degeschillencommissie.nl',
    when: AFTER_OUR_ANSWER,
    source: secondary(article),
  })
}

export const NATIONAL_SCHOOL_COMMITTEE = body({
  id: 'national-committee',
  name: 'Landelijke Klachtencommissie Onderwijs (LKC)',
  url: 'https://www.onderwijsgeschillen.nl',
  when: {
    nl: 'Onze school is hierbij aangesloten. U kunt uw klacht ook daar indienen.',
    en: 'Our school has joined it. You can also take your complaint there.',
  },
  source: secondary('Reglement Landelijke Klachtencommissie Onderwijs'),
})

/** The ombudsman of a municipality or the national one, where it was not found out whether they are the ones to go to. */
export function perhapsOmbudsman(name: string, article: string): Body {
  return body({
    id: 'ombudsman',
    name,
    url: 'https://www.nationaleombudsman.nl',
    when: AFTER_OUR_ANSWER,
    source: secondary(article),
  })
}
