/**
 * Whether an address is written as addresses are: half a letter in it would be a fault of ours further on, and a character that
 * nobody can type (a NUL above all, which no database keeps) is in no address of ours.
 */
export function isReadable(address: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(address.split('?')[0] ?? ''))
  } catch {
    return false
  }
}
