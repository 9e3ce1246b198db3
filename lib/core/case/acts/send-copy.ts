// What the person complained about gets to read of the complaint.
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { toOneOfThem } from '../consequences/by-any-road'
import { copyArrived } from '../consequences/copy-arrived'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * A copy for the person complained about (Awb 9:9): what a handler chose for them to read, not the file. Their time to respond
 * begins when it is there; where somebody brings it, then.
 */
export const sendCopy = act('send-copy', {
  shape: { party: Id, text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['copy-sent'],
  decide(complaint, { party: id, ...said }, context) {
    if (!context.procedure.processing.subject) return refuse({ kind: 'no-copy-in-procedure' })
    const party = complaint.parties.find((one) => one.id === id && one.role === 'subject')
    if (!party) return refuse({ kind: 'unknown-party' })
    const text = context.keepText(said.text)
    const sent = toOneOfThem(complaint, { party: id, text, letter: 'copy' }, context, (by) => {
      return { type: 'copy-sent', party: id, text, ...by }
    })
    const goesByMail = !sent.some(({ type }) => type === 'promise-made')
    const isFirst = party.copy === undefined
    return ok([...sent, ...(goesByMail && isFirst ? copyArrived(complaint, id, context) : [])])
  },
  button: (complaint, { procedure }) => {
    const party = complaint.parties.find(({ role, copy }) => role === 'subject' && copy === undefined)
    return procedure.processing.subject && party ? { party: party.id, text: SOME_TEXT } : null
  },
})
