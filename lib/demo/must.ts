import type { Result } from '@/lib/core/shared/result'

/** What came of it. The demo asks nothing that may be refused: a refusal is a fault in the demo. */
export function must<T>(result: Result<T, { kind: string }>): T {
  if (!result.ok) throw new Error(`the demo was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
