// What a mail must hold and the database must not: the token of a status link, the digits of a code. The rendering that is
// kept has a mark in their place, which only this message has, so that no text of a person can be taken for one.
import { type CodeRequest, statusCode } from '@/lib/secrets/status-code'
import { statusToken } from '@/lib/secrets/status-link'

/** What stands for the token of this generation of the link. */
export function linkMark(messageId: string, generation: number): string {
  return `link-${generation}-of-${messageId}`
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
export function secretsInto({ messageId, partyId, riders, request }: Whose): (text: string) => string {
  if (partyId === null) return (text) => text
  const parties = new Map([{ messageId, partyId }, ...riders].map((one) => [one.messageId, one.partyId]))
  const marks = new RegExp(`link-(\\d{1,9})-of-(${[...parties.keys()].join('|')})|code-of-${messageId}`, 'g')
  const made = new Map<string, string>()
  const secretAt = (mark: string, generation: string | undefined, of: string) => {
    const known = made.get(mark)
    if (known !== undefined) return known
    const secret =
      generation === undefined
        ? inTwo(statusCode({ ...request, partyId }))
        : statusToken(request.tenantId, parties.get(of) ?? partyId, Number(generation))
    made.set(mark, secret)
    return secret
  }
  return (text) => text.replace(marks, secretAt)
}

function inTwo(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
