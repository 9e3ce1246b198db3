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

/** The text as it leaves. The same every time, so that every attempt sends the same bytes. */
export function withSecrets(text: string, { messageId, partyId, riders, request }: Whose): string {
  if (partyId === null) return text
  const parties = new Map([{ messageId, partyId }, ...riders].map((one) => [one.messageId, one.partyId]))
  const marks = new RegExp(`link-(\\d{1,9})-of-(${[...parties.keys()].join('|')})|code-of-${messageId}`, 'g')
  return text.replace(marks, (_mark, generation: string | undefined, of: string) =>
    generation === undefined
      ? inTwo(statusCode({ ...request, partyId }))
      : statusToken(request.tenantId, parties.get(of) ?? partyId, Number(generation)),
  )
}

function inTwo(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
