// What a mail must hold and the database must not: the token of a status link, the digits of a code. The rendering that is
// kept has a mark in their place, which only this message has, so that no text of a person can be taken for one.
import { type CodeRequest, statusCode } from '@/lib/secrets/status-code'
import { type Pass, passToken, statusToken } from '@/lib/secrets/status-link'

/** What stands for the token of this generation of the link. */
export function linkMark(messageId: string, generation: number): string {
  return `link-${generation}-of-${messageId}`
}

/** What stands for the token of the link of a witness, or of whoever is complained about: also in a mail to a colleague. */
export function passMark(
  messageId: string,
  { id, role, generation }: { id: string; role: string; generation: number },
): string {
  return `${role}-${generation}-${id}-of-${messageId}`
}

/** What stands for the code. */
export function codeMark(messageId: string): string {
  return `code-of-${messageId}`
}

/** `riders`: messages of other cases that are said in this one. */
type Whose = {
  messageId: string
  partyId: string | null
  riders: readonly { messageId: string; partyId: string }[]
  request: Omit<CodeRequest, 'partyId'>
}

/**
 * Makes of a text the one that leaves: the same every time, so that every attempt sends the same bytes. Each secret is made
 * once, for all parts of a mail.
 */
export function secretsInto(whose: Whose): (text: string) => string {
  const passes = passesInto(whose)
  const theirs = linksInto(whose)
  return (text) => theirs(passes(text))
}

function passesInto({ messageId, request }: Whose): (text: string) => string {
  const marks = new RegExp(`(subject|witness)-(\\d{1,9})-([0-9a-f-]{36})-of-${messageId}`, 'g')
  return once(marks, (_mark, role, generation, party) => {
    return passToken(role as Pass, { tenantId: request.tenantId, partyId: party ?? '', generation: Number(generation) })
  })
}

function linksInto({ messageId, partyId, riders, request }: Whose): (text: string) => string {
  if (partyId === null) return (text) => text
  const parties = new Map([{ messageId, partyId }, ...riders].map((one) => [one.messageId, one.partyId]))
  const marks = new RegExp(`link-(\\d{1,9})-of-(${[...parties.keys()].join('|')})|code-of-${messageId}`, 'g')
  return once(marks, (_mark, generation, of) =>
    generation === undefined
      ? inTwo(statusCode({ ...request, partyId }))
      : statusToken(request.tenantId, parties.get(of ?? '') ?? partyId, Number(generation)),
  )
}

type Making = (mark: string, ...parts: (string | undefined)[]) => string

/** Puts in the place of each mark what is made of it, made once however often it stands there. */
function once(marks: RegExp, make: Making): (text: string) => string {
  const made = new Map<string, string>()
  const secretAt = (mark: string, ...parts: string[]) => {
    const secret = made.get(mark) ?? make(mark, ...parts)
    made.set(mark, secret)
    return secret
  }
  return (text) => text.replace(marks, secretAt)
}

function inTwo(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
