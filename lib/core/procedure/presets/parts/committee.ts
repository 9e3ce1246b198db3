// Sectors in which a committee from outside judges, or advises, before the organisation decides: youth care, Veilig Thuis,
// schools, housing, and government where a by-law has set up such advice.
import type { Period } from '@/lib/core/calendar/period'
import type { Committee } from '../../committee'
import type { OfficeFunction } from '../../contact'
import type { LawRule } from '../../law/law-rules'
import type { LetterItem, Step } from '../../processing'
import type { Source, Term } from '../../term'
import { letterItem, STEPS } from '../standard-parts'
import { office } from './people'

export const COMMITTEE = 'committee'
const CHAIR = 'chair'
export const SECRETARY = 'secretary'

/** The usual steps, of which the committee takes the inquiry. */
export const COMMITTEE_STEPS: Step[] = STEPS.map((step) =>
  step.phase === 'in-treatment'
    ? {
        ...step,
        happens: {
          nl: 'De klachtencommissie zoekt uit wat er is gebeurd. U kunt uw verhaal doen. De persoon over wie u klaagt, kan dat ook.',
          en: 'The complaints committee looks into what happened. You can tell your side. So can the person you complain about.',
        },
        by: COMMITTEE,
      }
    : step,
)

/** A committee as its law wants it, with by when its word is there and who writes for it. */
export function committee(own: Omit<Committee, 'members' | 'chair'>): Committee {
  return { ...own, members: COMMITTEE, chair: CHAIR }
}

/** Three people with a chair from outside, who judge before the organisation says what it does with that. */
export function judges(own: Pick<Committee, 'secretary' | 'term' | 'extension' | 'source'>): Committee {
  return committee({ gives: 'judgement', chairFromOutside: true, least: 3, ...own })
}

/** The answer to a judgement, within what a law gives from the day on which the judgement was received. */
export function afterJudgement(amount: number, unit: Period['unit'], source: Source): Term {
  return { period: { amount, unit }, from: 'judgement-received', endRule: 'termijnenwet', source }
}

type Asked = Omit<Extract<LawRule, { kind: 'committee' }>, 'kind' | 'gives' | 'least' | 'chairFromOutside'>

/** The rule of a law that wants this committee: what it gives, how large it is, where its chair comes from. */
export function committeeRule({ gives, least, chairFromOutside }: Committee, asked: Asked): LawRule {
  return { kind: 'committee', gives, least, chairFromOutside, ...asked }
}

/** What stands in the committee's judgement; `organisation` is the item of the letter that answers to it. */
export function judgementItems(judged: Source, advised: Source, organisation: LetterItem): LetterItem[] {
  return [letterItem('judgement', true, judged), letterItem('recommendations', false, advised), organisation]
}

type Told = { nl: string; en: string }

/** The members of a committee that judges, and its chair; `more` says of each what else holds for them. */
export function committeeOf(more: { members?: Told; chair: Told }): OfficeFunction[] {
  const members = more.members ?? { nl: '', en: '' }
  return [
    office(
      COMMITTEE,
      {
        nl: ['De klachtencommissie', `Luistert naar beide kanten en geeft het oordeel. ${members.nl}`.trim()],
        en: ['The complaints committee', `Listens to both sides and gives the judgement. ${members.en}`.trim()],
      },
      { independent: true },
    ),
    chairOf(more.chair),
  ]
}

/** The chair, with where they stand. */
export function chairOf({ nl, en }: Told): OfficeFunction {
  return office(
    CHAIR,
    {
      nl: ['De voorzitter van de klachtencommissie', `Leidt de commissie. ${nl}`],
      en: ['The chair of the complaints committee', `Leads the committee. ${en}`],
    },
    { independent: true },
  )
}

/** Who plans the sittings and writes, without a vote. */
export const SECRETARY_FUNCTION = office(SECRETARY, {
  nl: ['De secretaris van de klachtencommissie', 'Maakt de planning en schrijft het oordeel op. Stemt niet mee.'],
  en: ['The secretary of the complaints committee', 'Makes the planning and writes the judgement down. Has no vote.'],
})
