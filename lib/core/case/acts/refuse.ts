// Not taking up a complaint (niet in behandeling nemen): a ground of the procedure, explained in a letter (Awb 9:8).
import { refusalUntil } from '@/lib/core/procedure/promises'
import { Slug } from '@/lib/core/procedure/slug'
import { refuse as not } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { closedAs, closesAlone } from '../consequences/closed-as'
import { letterToSpeakers } from '../consequences/letter-to'
import { LeftOpenDecisions } from '../left-open-decision'
import { mayTake, notTheirs } from '../may-take'
import { dropAll, SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Refuses the complaint on one of the grounds of its procedure, by the function that decides it, within the term for it. The
 * letter that says why goes to whoever complains, and with it the case is closed. After the term the complaint is handled.
 */
export const refuse = act('refuse', {
  shape: { ground: Slug, text: Body, decided: LeftOpenDecisions.optional() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'until-answered',
  stale: 'when-others-acted',
  tells: ['complaint-refused'],
  decide(complaint, { ground, decided, ...said }, context) {
    const { procedure, today } = context
    const { refusal } = procedure.processing
    if (!refusal) return not({ kind: 'no-refusal-in-procedure' })
    const until = refusalUntil(procedure, complaint)
    const article = refusal.term?.source?.article ?? null
    if (until && today > until.due) return not({ kind: 'refusal-too-late', due: until.due, article })
    if (!mayTake(complaint, refusal, context)) return not(notTheirs(complaint, refusal, context))
    if (closesAlone(complaint, context)) return not({ kind: 'outsider-first' })
    if (!refusal.grounds.some(({ id }) => id === ground)) return not({ kind: 'unknown-choice', field: 'ground' })

    const { text, marked, tasks } = letterToSpeakers(complaint, said.text, context, 'refusal')
    const letter = { type: 'complaint-refused' as const, ground, text, on: today, ...marked }
    return closedAs(complaint, { outcome: 'not-admitted', decided, told: [letter, ...tasks] }, context)
  },
  button: (complaint, { procedure }) => {
    const [first] = procedure.processing.refusal?.grounds ?? []
    return first ? { ground: first.id, text: SOME_TEXT, decided: dropAll(complaint, 'not-admitted') } : null
  },
})
