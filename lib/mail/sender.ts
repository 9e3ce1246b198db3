import { oneLine } from '@/emails/one-line'

type Sender = { name: string; address: string }

/** `Gehoor <post@complaints.example>` or a bare address, as the setting holds it. */
export function senderOf(setting: string): Sender {
  const [, name = '', address = ''] = /^([^<]*)<([^<>]+)>$/.exec(setting.trim()) ?? []
  return address ? { name: unquoted(name), address: address.trim() } : { name: 'Gehoor', address: setting.trim() }
}

/** The organisation speaks, through our address: the name says both, so that nobody takes us for them. */
export function onBehalfOf(organisation: string, sender: Sender): Sender {
  return { name: `${oneLine(organisation, 80)} via ${sender.name || 'Gehoor'}`, address: sender.address }
}

/** As a header wants it: the name between quotes, without the characters that could end them. */
export function senderInHeader({ name, address }: Sender): string {
  const safe = oneLine(name, 120).replace(/["\\<>]/g, '')
  return safe === '' ? address : `"${safe}" <${address}>`
}

function unquoted(name: string): string {
  return name.trim().replace(/^"(.*)"$/, '$1')
}
