/**
 * The network a request came from. The door wrote it there itself (lib/receiving/client-network); what a sender typed is gone.
 * Used to count attempts only.
 */
export function clientAddress(forwardedFor: string | null): string {
  return forwardedFor?.split(',').at(-1)?.trim() || 'unknown'
}
