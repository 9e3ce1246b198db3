// The queue brings kicks in the order in which mails were asked for; which mail goes next is decided here. One kick, one mail:
// so none is left over, and an organisation with thousands of mails waits for itself. One whose mail cannot even be taken or
// written down has used up somebody else's kick: then that kick still brings the mail it came for.
import { nextDueMessage } from '@/db/outside-tenant/due-work'

type Choose = typeof nextDueMessage
type Kick = { now: Date; asked: string; deliver: (messageId: string) => Promise<void> }

/** Answers a kick with the mail whose turn it is; with the one that was asked for when none is due. */
export function takeTurns(choose: Choose = nextDueMessage): (kick: Kick) => Promise<void> {
  const busy = new Set<string>()
  let served: string | null = null
  let choosing: Promise<unknown> = Promise.resolve()

  const pick = async (now: Date, asked: string): Promise<string> => {
    const chosen = await choose({ now, after: served, busy: [...busy] })
    served = chosen?.tenantId ?? served
    const messageId = chosen?.messageId ?? asked
    busy.add(messageId)
    return messageId
  }
  // One chooses at a time, so that two hands never take the same mail.
  const inLine = (now: Date, asked: string): Promise<string> => {
    const picked = choosing.then(() => pick(now, asked))
    choosing = picked.catch(() => {})
    return picked
  }
  return async ({ now, asked, deliver }) => {
    const messageId = await inLine(now, asked)
    try {
      await deliver(messageId)
    } catch (fault) {
      if (messageId !== asked) await deliver(asked)
      throw fault
    } finally {
      busy.delete(messageId)
    }
  }
}
