// Different ways to write one mailbox. Only for counting: a mail always goes to the address as it was given.

const WITHOUT_DOTS = ['gmail.com', 'googlemail.com']

/** The mailbox that an address most likely ends up in: without capitals, without what stands behind a plus. */
export function mailboxOf(address: string): string {
  const clean = address.normalize('NFKC').trim().toLowerCase()
  const at = clean.lastIndexOf('@')
  const [local, host] = [clean.slice(0, at), clean.slice(at + 1)]
  const [box = ''] = local.split('+')
  return WITHOUT_DOTS.includes(host) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${host}`
}
