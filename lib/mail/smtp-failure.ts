// What an SMTP server's answer means for a mail. Final is only what is about this recipient or this message; whatever goes
// wrong before the recipient is named (finding the server, its greeting, TLS, signing in, our sender) is about us, and waits.
import type { Delivery } from './outgoing-mail'

/** How far an attempt came. From `data` on the server has, or may have, the whole mail. */
export type Stage = 'connecting' | 'sender' | 'recipient' | 'data'

/** Codes of nodemailer for what happened before or besides the server's own answer. */
const ABOUT_US = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'ECONFIG', 'EPROTOCOL']
/** What we made names a file or an address to fetch: it is never sent. */
const ABOUT_WHAT_WE_MADE = ['EFILEACCESS', 'EURLACCESS', 'ESTREAM']

/** Security or policy (RFC 3463, X.7): who we are, such as relaying that is denied or a sender that is not ours. */
const POLICY = /^5\d\d[ -]5\.7\.\d/
const ABOUT_OUR_PLACE = /relay|authenti|sender|send ?as|not permitted|from address/i

type Fault = { code: string; responseCode: number; response: string; message: string }

/** Too large: about this message, wherever it is said (RFC 1870). */
const TOO_LARGE = 552

/** What came of an attempt that failed with this. */
export function failureOf(fault: unknown, stage: Stage): Delivery {
  const read = readFault(fault)
  if (ABOUT_WHAT_WE_MADE.includes(read.code)) return { kind: 'never', problem: 'fault' }
  const own = refusedByOurselves(read)
  if (own) return own
  if (read.responseCode === 0 || read.code === 'ECONNECTION') return withoutAnswer(read, stage)
  if (isAboutUs(read, stage)) return { kind: 'later', problem: 'provider-refuses-us' }
  return read.responseCode >= 500 ? { kind: 'never', problem: 'refused' } : { kind: 'later', problem: 'provider-busy' }
}

/** What nodemailer, before it asks anybody, finds wrong with the sender, the recipient or the size. */
function refusedByOurselves({ code, responseCode, message }: Fault): Delivery | null {
  if (responseCode !== 0) return null
  if (code === 'EMESSAGE') return { kind: 'never', problem: 'refused' }
  if (code !== 'EENVELOPE') return null
  return /sender/i.test(message)
    ? { kind: 'later', problem: 'provider-refuses-us' }
    : { kind: 'never', problem: 'bad-address' }
}

/** The connection was not made, or broke off. Once the text was on its way, nobody knows whether it arrived. */
function withoutAnswer({ code }: Fault, stage: Stage): Delivery {
  if (stage === 'data') return { kind: 'later', problem: code === 'ETIMEDOUT' ? 'timeout' : 'network', unsure: true }
  if (ABOUT_US.includes(code)) return { kind: 'later', problem: 'provider-refuses-us' }
  if (stage === 'connecting') return { kind: 'later', problem: 'no-connection' }
  return { kind: 'later', problem: code === 'ETIMEDOUT' ? 'timeout' : 'network' }
}

function isAboutUs({ code, responseCode, response }: Fault, stage: Stage): boolean {
  if (ABOUT_US.includes(code) || responseCode === 530 || responseCode === 535) return true
  if (responseCode < 500 || responseCode === TOO_LARGE) return false
  if (stage === 'connecting' || stage === 'sender') return true
  return POLICY.test(response) && ABOUT_OUR_PLACE.test(response)
}

function readFault(fault: unknown): Fault {
  const { code, responseCode, response, message } = fault as Partial<Record<keyof Fault, unknown>>
  return {
    code: String(code ?? ''),
    responseCode: typeof responseCode === 'number' ? responseCode : 0,
    response: String(response ?? ''),
    message: String(message ?? ''),
  }
}
