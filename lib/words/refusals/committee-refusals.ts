// Why something of a committee cannot be done, with the article that asks for it.
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

export type OnCommittee = Extract<
  Refusal,
  {
    kind:
      | Plain
      | 'judgement-first'
      | 'judgement-awaited'
      | 'committee-too-small'
      | 'chair-from-inside'
      | 'seat-involved'
  }
>

type Plain = keyof (typeof plain)['nl']

const plain = {
  nl: {
    'no-committee-in-procedure': 'De regeling van deze zaak kent geen commissie.',
    'judgement-was': 'Het oordeel of advies is er al, of er is besloten niet langer te wachten.',
    'not-of-committee': 'Alleen de voorzitter of de secretaris van de commissie geeft het oordeel.',
    'not-before-committee': 'Deze zaak ligt nog niet bij de commissie. Vraag eerst de commissie.',
    'no-seat': 'Deze persoon zit niet in de commissie. Kies iemand die een functie van de commissie vervult.',
    'for-committee-only':
      'U leest deze zaak voor de commissie. U kunt horen, een notitie maken en het oordeel geven. De rest doet de behandelaar.',
  },
  en: {
    'no-committee-in-procedure': 'This case’s procedure has no committee.',
    'judgement-was': 'The judgement or advice is there already, or it was decided to wait no longer.',
    'not-of-committee': 'Only the chair or the secretary of the committee gives the judgement.',
    'not-before-committee': 'This case is not with the committee yet. Ask the committee first.',
    'no-seat': 'This person is not on the committee. Choose somebody who fills a function of the committee.',
    'for-committee-only':
      'You read this case for the committee. You can hear people, make a note and give the judgement. The handler does the rest.',
  },
} satisfies AtDesk<Record<string, string>>

const OTHERS: readonly Refusal['kind'][] = [
  'judgement-first',
  'judgement-awaited',
  'committee-too-small',
  'chair-from-inside',
  'seat-involved',
]

/** Whether it is about the committee. */
export function isOnCommittee(refusal: Refusal): refusal is OnCommittee {
  return OTHERS.includes(refusal.kind) || Object.hasOwn(plain.nl, refusal.kind)
}

type Said = {
  first: (by: string) => string
  awaited: (due: string) => string
  small: (least: number, there: number, by: string) => string
  inside: (by: string) => string
  involved: (by: string) => string
}

const said: AtDesk<Said> = {
  nl: {
    first: (by) => `Eerst komt het oordeel of advies van de commissie${by}. Daarna kan het antwoord weg.`,
    awaited: (due) => `De commissie heeft tot en met ${due}. Pas daarna kunt u besluiten om niet langer te wachten.`,
    small: (least, there, by) =>
      `De commissie heeft ten minste ${least} leden nodig, met een voorzitter${by}. Nu zijn het er ${there}. Vraag de commissie opnieuw, met genoeg mensen.`,
    inside: (by) =>
      `De voorzitter doet hier ook ander werk aan klachten. De voorzitter moet van buiten komen${by}. Kies een andere voorzitter.`,
    involved: (by) =>
      `De klacht gaat over iemand die u koos, of misschien over die persoon. Die doet niet mee in de commissie${by}. Kies iemand anders.`,
  },
  en: {
    first: (by) => `First comes the committee’s judgement or advice${by}. After that the answer can go.`,
    awaited: (due) => `The committee has until ${due}. Only after that can you decide to wait no longer.`,
    small: (least, there, by) =>
      `The committee needs at least ${least} members, with a chair${by}. There are ${there} now. Ask the committee again, with enough people.`,
    inside: (by) =>
      `The chair does other work on complaints here as well. The chair has to come from outside${by}. Choose another chair.`,
    involved: (by) =>
      `The complaint is about somebody you chose, or may be. They take no part in the committee${by}. Choose somebody else.`,
  },
}

export function sayCommitteeRefusal(refusal: OnCommittee, lang: DeskLang): string {
  const t = said[lang]
  const by = (article: string | null | undefined) => (article ? ` (${article})` : '')
  switch (refusal.kind) {
    case 'judgement-first':
      return t.first(by(refusal.source))
    case 'judgement-awaited':
      return t.awaited(longDate(refusal.due, lang))
    case 'committee-too-small':
      return t.small(refusal.least, refusal.there, by(refusal.article))
    case 'chair-from-inside':
      return t.inside(by(refusal.article))
    case 'seat-involved':
      return t.involved(by(refusal.article))
    default:
      return plain[lang][refusal.kind]
  }
}
