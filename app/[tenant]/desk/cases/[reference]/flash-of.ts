import type { DeskWords } from '../../words/nl'
import { type CasePage, hasAddress, reachable } from './case-page'

type Done = keyof DeskWords['done']

/** What is said of the act that was just done. Nothing of what is no act of ours. */
export function flashOf(done: string | string[] | undefined, page: CasePage): string | null {
  const { words } = page
  if (typeof done !== 'string' || !Object.hasOwn(words.done, done)) return null
  return words.done[howSent(page, done as Done)]
}

/** What was written goes by itself only when a mail can bring it, and of an example never. */
function howSent(page: CasePage, done: Done): Done {
  if (done !== 'reply' && done !== 'ask' && done !== 'answer') return done
  if (page.complaint.silent) return 'not-sent'
  const [party] = reachable(page)
  const last = page.timeline.findLast(({ event }) => event.type === 'reply-sent' || event.type === 'question-asked')
  const to = page.complaint.parties.find(
    ({ id }) => done !== 'answer' && last && 'party' in last.event && last.event.party === id,
  )
  const addressee = to ?? party
  if (!addressee || hasAddress(page, addressee)) return done
  return page.complaint.promises.some(({ to: id }) => id === addressee.id) ? 'by-hand' : 'kept-here'
}
