// Why something about hearing both sides cannot be done, with the article that asks for it.
import type { Refusal } from '@/lib/core/case/refusals'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'

export type OnHearing = Extract<
  Refusal,
  {
    kind:
      | 'hearing-first'
      | 'report-first'
      | 'hearing-is-oral'
      | 'no-such-ground'
      | 'waived-by-another'
      | 'subject-copy-first'
      | 'heard-apart'
      | Plain
  }
>

type Plain = keyof (typeof plain)['nl']

const plain = {
  nl: {
    'no-hearing-in-procedure': 'De regeling van deze zaak kent geen horen. Leg een gesprek vast als gesprek.',
    'no-copy-in-procedure':
      'De regeling van deze zaak zegt niet dat de persoon over wie de klacht gaat een kopie krijgt.',
    'hearing-is-closed': 'Volgens de regeling mogen anderen niet bij dit gesprek zijn.',
    'hearing-is-open': 'Volgens de regeling mogen anderen bij dit gesprek zijn.',
    'heard-together':
      'De regeling hoort beide kanten samen. Nodig beide uit, of leg vast dat een van hen dat niet wil.',
    'no-objecting-to-together': 'De regeling van deze zaak zegt niet dat beide kanten samen worden gehoord.',
    'objected-already': 'Van deze persoon is dit al vastgelegd.',
    'nobody-heard': 'Kies wie er was, of wie er na een uitnodiging niet was.',
    'not-invited': 'Deze persoon is nog niet uitgenodigd. Doe dat eerst.',
    'no-such-invitation': 'Deze uitnodiging is er niet meer, of de dag is voorbij. Nodig opnieuw uit.',
    'already-heard': 'Deze persoon is al gehoord, of het horen is al overgeslagen.',
    'no-report-wanted': 'Van dit gesprek is geen verslag nodig, of het is er al.',
    'kept-by-its-act': 'Dit vinkt u niet af. Leg vast wat u deed, met de knop die daarbij hoort.',
  },
  en: {
    'no-hearing-in-procedure': "This case's procedure has no hearing. Record a conversation as a conversation.",
    'no-copy-in-procedure': "This case's procedure does not give the person complained about a copy.",
    'hearing-is-closed': 'The procedure says that others may not attend this hearing.',
    'hearing-is-open': 'The procedure says that others may attend this hearing.',
    'heard-together':
      'The procedure hears both sides together. Invite both, or record that one of them does not want that.',
    'no-objecting-to-together': "This case's procedure does not say that both sides are heard together.",
    'objected-already': 'This was recorded for this person already.',
    'nobody-heard': 'Choose who was there, or who stayed away after an invitation.',
    'not-invited': 'This person has not been invited yet. Do that first.',
    'no-such-invitation': 'This invitation is gone, or its day has passed. Invite them anew.',
    'already-heard': 'This person was heard already, or their hearing was left out.',
    'no-report-wanted': 'This hearing needs no report, or has one.',
    'kept-by-its-act': 'This is not ticked off. Record what you did, with the button that belongs to it.',
  },
}

const WITH_ARTICLE: readonly Refusal['kind'][] = [
  'hearing-first',
  'report-first',
  'hearing-is-oral',
  'no-such-ground',
  'waived-by-another',
  'subject-copy-first',
  'heard-apart',
]

const apart: AtDesk<{ objected: string; always: string }> = {
  nl: {
    objected:
      'Iemand wil niet samen met de ander worden gehoord. Hoor beide kanten apart, elk met een eigen uitnodiging.',
    always: 'De regeling hoort beide kanten apart. Nodig elke kant zelf uit, en leg elk gesprek zelf vast.',
  },
  en: {
    objected: 'Somebody does not want to be heard together. Hear both sides apart, each with an invitation of its own.',
    always: 'The procedure hears both sides apart. Invite each by itself, and record each hearing by itself.',
  },
}

/** Whether it is about hearing both sides. */
export function isOnHearing(refusal: Refusal): refusal is OnHearing {
  return WITH_ARTICLE.includes(refusal.kind) || Object.hasOwn(plain.nl, refusal.kind)
}

type Said = {
  hearingFirst: (who: string, isOne: boolean) => string
  someone: string
  reportFirst: string
  isOral: string
  noGround: { complainant: string; subject: string }
  byAnother: string
  copyFirst: string
}

const said: AtDesk<Said> = {
  nl: {
    hearingFirst: (who, isOne) =>
      `Nog niet gehoord: ${who}. Nodig ${isOne ? 'deze persoon' : 'hen'} uit, of leg vast waarom het horen niet hoeft. Daarna kan het antwoord weg`,
    someone: 'iemand die gehoord moet worden',
    reportFirst: 'Van het horen is nog geen verslag. Schrijf het eerst. Daarna kan het antwoord weg',
    isOral: 'Horen gaat hier mondeling: in een gesprek of per telefoon. Alleen op papier kan niet',
    noGround: {
      complainant: 'Om deze reden mag u het horen van de klager niet overslaan',
      subject: 'De persoon over wie de klacht gaat, krijgt altijd de kans om gehoord te worden',
    },
    byAnother: 'Dit kan alleen deze persoon zelf zeggen, of wie met toestemming voor de klager spreekt',
    copyFirst:
      'De persoon over wie de klacht gaat, weet nog niet van de klacht. Stuur eerst een kopie. Verdagen kan daarna',
  },
  en: {
    hearingFirst: (who, isOne) =>
      `Not heard yet: ${who}. Invite ${isOne ? 'this person' : 'them'}, or record why no hearing is needed. After that the answer can go`,
    someone: 'somebody who has to be heard',
    reportFirst: 'There is no report of the hearing yet. Write it first. After that the answer can go',
    isOral: 'Hearing is oral here: in person or by telephone. Paper alone is not enough',
    noGround: {
      complainant: 'This is no ground on which the complainant’s hearing may be left out',
      subject: 'The person complained about always gets the chance to be heard',
    },
    byAnother: 'Only this person can say so, or whoever speaks for the complainant with their consent',
    copyFirst: 'The person complained about does not know of the complaint yet. Send a copy first, then extend',
  },
}

/** One or two sentences; `party` says what somebody in the case is called. */
export function sayHearingRefusal(
  refusal: OnHearing,
  lang: DeskLang,
  { party }: { party?: (id: string) => string | null },
): string {
  if (refusal.kind === 'heard-apart') return apart[lang][refusal.objected ? 'objected' : 'always']
  if (!('article' in refusal)) return plain[lang][refusal.kind]
  const article = refusal.article === null ? '' : ` (${refusal.article})`
  return `${sentence(refusal, said[lang], (ids) => listing(names(ids, party, said[lang].someone), lang))}${article}.`
}

function names(ids: readonly string[], party: ((id: string) => string | null) | undefined, someone: string): string[] {
  const known = ids.map((id) => party?.(id) ?? null).filter((name) => name !== null)
  return known.length > 0 ? known : [someone]
}

function sentence(
  refusal: Exclude<OnHearing, { kind: Plain | 'heard-apart' }>,
  words: Said,
  who: (ids: readonly string[]) => string,
): string {
  switch (refusal.kind) {
    case 'hearing-first':
      return words.hearingFirst(who(refusal.parties), refusal.parties.length === 1)
    case 'report-first':
      return words.reportFirst
    case 'hearing-is-oral':
      return words.isOral
    case 'no-such-ground':
      return words.noGround[refusal.of]
    case 'waived-by-another':
      return words.byAnother
    case 'subject-copy-first':
      return words.copyFirst
  }
}
