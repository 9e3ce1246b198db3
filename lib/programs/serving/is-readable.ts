/** Whether an address is written as addresses are: half a letter in it would be a fault of ours further on. */
export function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
