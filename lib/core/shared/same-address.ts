// What "the same address" and "the same mailbox" mean, everywhere.
//
// The same address: one address, however it was written. Capitals, composed or loose accents, and a domain in its own
// letters or in punycode make no other one (RFC 5890; no server of today tells RIA@ from ria@). By this key an account is
// found and kept (sign-in, sign-up, reset), an invitation finds who may use it, a browser knows who signed in in it, a lost
// link finds its complaint, a member is told from a stranger, and cases of one complainant find each other
// (`people.email_key`, which db/stores writes with this). It opens things, so it guesses nothing.
//
// The same mailbox: where mail to different addresses most likely ends up: what stands behind a plus, and dots at Gmail, are
// no other one. By this key mail is counted, so that nobody is bombed by way of ria+1, ria+2. It only ever holds mail back,
// so it may guess; it must never open, find or join anything, because two people can have what looks like one mailbox.
//
// Neither is ever sent to: a mail goes to the address as it was given.
import { addressOnTheWire } from './email-address'
import { cleanLine } from './written-text'

const WITHOUT_DOTS = ['gmail.com', 'googlemail.com']

/** The same for every way to write this address, and in ASCII for whatever is one. What is no address keeps to itself. */
export function addressKey(email: string): string {
  return addressOnTheWire(cleanLine(email)).toLowerCase()
}

/** Whether both are one address, however they were written. */
export function isSameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other)
}

/** The same for every address that most likely ends up in this mailbox. For counting mail only. */
export function mailboxKey(email: string): string {
  const key = addressKey(email.normalize('NFKC'))
  const at = key.lastIndexOf('@')
  const [local, host] = [key.slice(0, at), key.slice(at + 1)]
  const [box = ''] = local.split('+')
  return WITHOUT_DOTS.includes(host) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${host}`
}
