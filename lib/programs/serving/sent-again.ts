// A form of the desk that was sent without a script, and found it too busy: given back as it was sent, behind one button.
import type { IncomingMessage } from 'node:http'
import { readParts } from '@/lib/receiving/read-parts'
import { bodyOf } from '@/lib/receiving/request-with-body'

/** A field with its text, in the order they were sent. */
export type SentField = readonly [name: string, value: string]

/** A password is typed anew. */
const SECRET = /password/i

/** What was typed in this form; null when there is nothing to give back, or a script has it still. */
export async function fieldsSent(request: IncomingMessage): Promise<SentField[] | null> {
  const { method, headers } = request
  const body = bodyOf(request)
  if (method !== 'POST' || body === null || 'next-action' in headers) return null
  const read = await readParts(headers['content-type'] ?? '', body)
  if (!read.ok || read.value.some(([name]) => SECRET.test(name))) return null
  return read.value
}

/** The form with all that was typed, to be sent to where it was sent. */
export function formAgain(at: string, fields: readonly SentField[], says: string): string {
  const hidden = fields.map(([name, value]) => `<input type="hidden" name="${quoted(name)}" value="${quoted(value)}">`)
  return `<form method="post" enctype="multipart/form-data" action="${quoted(at)}">${hidden.join('')}<p><button>${quoted(says)}</button></p></form>`
}

function quoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
