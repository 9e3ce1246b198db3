// What the law check says of a committee that judges or advises before the organisation decides.
import { periodSpelled } from '@/lib/core/calendar/period-in-words'
import type { Found } from '@/lib/core/procedure/law/remark'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

/** Said without a number. */
export const ON_COMMITTEE = {
  'no-committee-here': {
    nl: 'De wet wil een klachtencommissie, die oordeelt of advies geeft voordat u beslist.',
    en: 'The law wants a complaints committee, which judges or advises before you decide.',
  },
  'committee-otherwise': {
    nl: 'De wet geeft de commissie een andere taak: oordelen, of advies geven.',
    en: 'The law gives the committee another task: judging, or advising.',
  },
  'chair-not-outside': {
    nl: 'De voorzitter komt van buiten: hij of zij werkt niet voor of bij u.',
    en: 'The chair comes from outside, and does not work for you.',
  },
  'committee-as-asked': {
    nl: 'De commissie is zoals de wet haar wil. Over wie de klacht gaat, doet nooit mee: die laat Gehoor niet toe.',
    en: 'The committee is as the law wants it. Whoever a complaint is about never takes part: Gehoor does not let them in.',
  },
  'board-not-from-judgement': {
    nl: 'De termijn voor uw antwoord loopt vanaf het oordeel van de commissie.',
    en: 'The term for your answer runs from the judgement of the committee.',
  },
} satisfies Record<string, AtDesk<string>>

type Numbered = Extract<
  Found,
  {
    kind:
      | 'committee-too-few'
      | 'committee-lacks-people'
      | 'judgement-usually'
      | 'board-at-most'
      | 'board-sooner'
      | 'board-as-asked'
  }
>

const NUMBERED: readonly Found['kind'][] = [
  'committee-too-few',
  'committee-lacks-people',
  'judgement-usually',
  'board-at-most',
  'board-sooner',
  'board-as-asked',
]

/** Whether it is said of a committee with a number. */
export function isOfCommittee(found: Found): found is Numbered {
  return NUMBERED.includes(found.kind)
}

/** Said with how many, or how long. */
export function saidOfCommittee(found: Numbered): AtDesk<string> {
  const spelled = (lang: DeskLang) => ('period' in found ? periodSpelled(found.period, lang) : '')
  const [nl, en] = [spelled('nl'), spelled('en')]
  switch (found.kind) {
    case 'committee-too-few':
      return {
        nl: `De commissie oordeelt met ten minste ${found.least} leden, de voorzitter meegeteld.`,
        en: `The committee judges with at least ${found.least} members, the chair included.`,
      }
    case 'committee-lacks-people':
      return {
        nl: `In de commissie zitten nu minder dan ${found.least} mensen, of er is geen voorzitter.`,
        en: `There are fewer than ${found.least} people in the committee now, or there is no chair.`,
      }
    case 'judgement-usually':
      return {
        nl: `De wet laat u kiezen hoelang het oordeel duurt. Gebruikelijk is ${nl}${found.longer ? '; u neemt langer' : ''}.`,
        en: `The law lets you choose how long the judgement takes. Usual is ${en}${found.longer ? '; you take longer' : ''}.`,
      }
    case 'board-at-most':
      return { nl: `Ten hoogste ${nl} na het oordeel.`, en: `At most ${en} after the judgement.` }
    case 'board-sooner':
      return {
        nl: `De wet geeft u ${nl} na het oordeel. U belooft sneller.`,
        en: `The law gives you ${en} after the judgement. You promise sooner.`,
      }
    case 'board-as-asked':
      return {
        nl: `Na het oordeel geeft de wet u ${nl}. Dat is wat u belooft.`,
        en: `After the judgement the law gives you ${en}. That is what you promise.`,
      }
  }
}
