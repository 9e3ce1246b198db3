// The answer to the request that is being served, so that a page can say that it is about nothing: the framework sends a page
// that says so itself without a word in it to whoever has no script.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

type Answer = Pick<ServerResponse, 'statusCode' | 'headersSent'>

/** The server and the pages are built apart: what they share, they share by this name. */
const NAME = Symbol.for('gehoor.answer-under-way')

type Shared = { answers: AsyncLocalStorage<Answer>; busy: WeakSet<Answer>; done: WeakSet<Answer> }

function shared(): Shared {
  const known = globalThis as { [NAME]?: Shared }
  known[NAME] ??= { answers: new AsyncLocalStorage<Answer>(), busy: new WeakSet(), done: new WeakSet() }
  return known[NAME]
}

/** Serves a request; everything that happens for it can ask for its answer. */
export function serving<T>(answer: Answer, serve: () => T): T {
  return shared().answers.run(answer, serve)
}

/** Remembers of the answer under way that others were first at the database: if it fails, it is because of that. */
export function rememberBusy(): void {
  const answer = shared().answers.getStore()
  if (answer) shared().busy.add(answer)
}

/** Whether that was remembered of this answer. */
export function isBusy(answer: Answer): boolean {
  return shared().busy.has(answer)
}

/** Remembers that what was sent is done: if its answer fails from now on, only the page after it does. */
export function rememberDone(): void {
  const answer = shared().answers.getStore()
  if (answer) shared().done.add(answer)
}

/** Whether that was remembered of this answer. */
export function wasDone(answer: Answer): boolean {
  return shared().done.has(answer)
}

/** Makes the answer under way one that found nothing; false when that can no longer be said, or no server of ours is asked. */
export function answerNotFound(): boolean {
  const answer = shared().answers.getStore()
  if (!answer || answer.headersSent) return false
  answer.statusCode = 404
  return true
}
