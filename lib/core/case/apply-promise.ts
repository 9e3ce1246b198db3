// What becomes of a promise: made, warned about, kept, broken, extended, moved by a pause, or lapsed because it no longer matters.
import type { CasePromise, ComplaintCase } from './complaint-case'
import type { PromiseMade } from './event-parts'
import type { CaseEvent } from './events'

/** The case with its promises after this event; other events leave them as they are. */
export function applyPromise(complaint: ComplaintCase, event: CaseEvent): ComplaintCase {
  switch (event.type) {
    case 'promise-made':
      return { ...complaint, promises: [...complaint.promises, freshPromise(event.promise)] }
    case 'promise-kept':
      return change(complaint, event.promise, (promise) => ({
        state: promise.state === 'broken' || event.on > promise.due ? 'broken' : 'kept',
        doneOn: event.on,
      }))
    case 'promise-warned':
      return change(complaint, event.promise, (promise) => ({ warned: [...promise.warned, event.step] }))
    case 'promise-broken':
      return change(complaint, event.promise, () => ({ state: 'broken' }))
    case 'promise-lapsed':
      return change(complaint, event.promise, (promise) =>
        promise.state === 'open' || promise.kind === 'task' ? { state: 'lapsed' } : {},
      )
    case 'promise-extended':
      return change(complaint, event.promise, (promise) => ({
        due: event.due,
        rawEnd: event.rawEnd,
        sum: event.sum,
        warned: [],
        extensions: promise.extensions + 1,
      }))
    case 'promise-moved':
      return change(complaint, event.promise, () => ({
        due: event.due,
        rawEnd: event.rawEnd,
        sum: event.sum,
        warned: [],
      }))
    default:
      return complaint
  }
}

function freshPromise(made: PromiseMade): CasePromise {
  return { ...made, firstDue: made.due, state: 'open', doneOn: null, warned: [], extensions: 0 }
}

function change(
  complaint: ComplaintCase,
  id: string,
  by: (promise: CasePromise) => Partial<CasePromise>,
): ComplaintCase {
  return {
    ...complaint,
    promises: complaint.promises.map((promise) => (promise.id === id ? { ...promise, ...by(promise) } : promise)),
  }
}
