import type { OutgoingMail } from '../outgoing-mail'

/** A mail that is ready to leave; change what the test is about. */
export function someMail(changes: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    id: '0199a000-0000-7000-8000-000000000001',
    to: 'klaas@example.org',
    from: { name: 'Zonnehof via Gehoor', address: 'post@gehoor.example' },
    replyTo: 'klachten@zonnehof.example',
    subject: 'Uw klacht is ontvangen (7F3K 9QXM)',
    html: '<h1>Uw klacht is binnen.</h1>',
    text: 'Uw klacht is binnen.',
    headers: { 'Auto-Submitted': 'auto-replied' },
    ...changes,
  }
}
