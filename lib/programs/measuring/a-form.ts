import { randomUUID } from 'node:crypto'

/** The form of an organisation without a law of its own, filled in, under a key that no other has. */
export function aForm({ submission = randomUUID() as string, email = 'ria.hendriks@voorbeeld.example' } = {}): string {
  return new URLSearchParams({
    submission,
    version: '1',
    lang: 'nl',
    story: 'De ochtendzorg voor mijn moeder komt al drie weken te laat. Niemand belde ons.',
    capacity: 'self',
    named: 'yes',
    name: 'Ria Hendriks',
    email,
    reach: 'email',
  }).toString()
}

export const FORM_HEADERS = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
