// How mail goes, for whoever watches the house: what came of the last attempts, and whether the mail server can be reached at
// all, also when there is nothing to send.
import type { Delivery } from '@/lib/mail/outgoing-mail'
import { isProviderThere } from '@/lib/mail/probe-provider'

const PROBE_EVERY_MS = 60_000
/** Alone it may be the one address; from two mails in a row it is the provider. */
const MAY_BE_THE_ADDRESS = ['provider-busy']
const ABOUT_THE_PROVIDER = [
  'timeout',
  'network',
  'no-connection',
  'provider-refuses-us',
  'provider-fault',
  ...MAY_BE_THE_ADDRESS,
]

/** The signs that are left behind: see lib/queries/read-health. */
type MailSign = 'mail sent' | 'mail trouble' | 'mail reachable' | 'mail unreachable'

type MailPulse = { onDelivery: (mailId: string, delivery: Delivery) => void; stop: () => void }

/** Feels the pulse of what goes out; `leave` writes a sign down. */
export function feelMail(
  leave: (sign: MailSign) => unknown,
  probe: () => Promise<boolean> = isProviderThere,
): MailPulse {
  const troubled: string[] = []
  let hasSent = false
  const ask = async () => leave((await probe().catch(() => false)) ? 'mail reachable' : 'mail unreachable')
  void ask()
  const asking = setInterval(() => void ask(), PROBE_EVERY_MS)
  return {
    onDelivery: (mailId, delivery) => {
      if (delivery.kind === 'sent') {
        if (troubled.length > 0 || !hasSent) void leave('mail sent')
        hasSent = true
        troubled.length = 0
        return
      }
      if (delivery.kind === 'never' || !ABOUT_THE_PROVIDER.includes(delivery.problem)) return
      const isAnother = !troubled.includes(mailId)
      if (isAnother || !MAY_BE_THE_ADDRESS.includes(delivery.problem)) troubled.push(mailId)
      if (troubled.length >= 2) void leave('mail trouble')
      if (troubled.length > 100) troubled.splice(2)
    },
    stop: () => clearInterval(asking),
  }
}
