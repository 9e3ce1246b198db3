// What procedures say of hearing both sides, with what the law of their sector asks of it: written once, so that the two agree.
import type { Hearing, SubjectPosition, WaiveGround } from '../../hearing'
import type { LawRule } from '../../law/law-rules'
import type { Source } from '../../term'
import { ownTerm } from '../standard-parts'
import { COMMITTEE } from './committee'

const GROUNDS = {
  'manifestly-unfounded': [
    'de klacht is duidelijk ongegrond',
    'the complaint is clearly unfounded',
    'complainant',
    'we-find',
  ],
  waives: [
    'u zegt dat u niet gehoord wilt worden',
    'you tell us that you do not want to be heard',
    'complainant',
    'they-say-so',
  ],
  'no-timely-reply': [
    'u zegt niet op tijd dat u gehoord wilt worden',
    'you do not tell us in time that you want to be heard',
    'complainant',
    'no-reply',
  ],
  'subject-waives': [
    'de ander zegt dat die niet gehoord wil worden',
    'the other person tells us that they do not want to be heard',
    'subject',
    'they-say-so',
  ],
} as const

/** Why a side need not be heard; with a source the law says so. */
export function waiveGround(id: keyof typeof GROUNDS, source: Source | null): WaiveGround {
  const [nl, en, of, because] = GROUNDS[id]
  return { id, words: { nl, en }, of, because, source }
}

type Heard = Pick<Hearing, 'by' | 'form' | 'helper' | 'report' | 'grounds' | 'source'> & {
  from: 'received' | 'submitted'
}

/** Both sides are heard, as a duty, within four weeks: no law gives that number. Who was heard gets the report. */
export function bothHeard({ from, ...said }: Heard): Hearing {
  return {
    whom: ['complainant', 'subject'],
    mandatory: true,
    due: ownTerm(4, 'weeks', from),
    reportSent: said.report,
    attended: 'unsaid',
    together: 'as-it-fits',
    ...said,
  }
}

/**
 * By a committee, orally or in writing, with help (Jeugdwet 4.2.1, WPO 14, lid 5). These articles give both sides the chance; that
 * somebody may let it go is how we read them.
 */
export function heardByCommittee(from: Heard['from'], source: Source): Hearing {
  const grounds = [waiveGround('waives', null), waiveGround('subject-waives', null)]
  return bothHeard({ from, by: COMMITTEE, form: 'oral-or-written', helper: true, report: false, grounds, source })
}

/** A copy within a week, and two weeks to respond: a proposal, no law gives these numbers. */
export function copyForSubject(
  said: Pick<SubjectPosition, 'by' | 'source'> & { from: 'received' | 'submitted' },
): SubjectPosition {
  const { from, ...kept } = said
  return { copy: ownTerm(1, 'weeks', from), response: { amount: 2, unit: 'weeks' }, ...kept }
}

/** The rule of a law that asks for this hearing: the same sides, the report and the grounds that it names, and no others. */
export function hearingRule({ whom, report, grounds, form, source }: Hearing): LawRule[] {
  if (!source) return []
  const only = grounds.map(({ id, of }) => ({ id, of }))
  return [{ kind: 'hearing', whom, report, written: form === 'oral-or-written', only, source }]
}

/** The rule of a law that gives the person complained about a copy. */
export function copyRule({ source }: SubjectPosition): LawRule[] {
  return source ? [{ kind: 'copy-for-subject', source }] : []
}
