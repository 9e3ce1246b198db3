import postgres from 'postgres'

/** One count that a complaint falls under. `key` is a hash: nothing readable is kept. */
export type FilingCount = {
  key: string
  /** The window that is counted, in seconds, and the moment that says which one. */
  seconds: number
  at: Date
  /** Within a window, up to so many are acknowledged by mail; `saysLast`: the last of them says that it is. */
  acknowledged: number
  saysLast: boolean
  /** Beyond this nothing is filed; null when everything is. */
  most: number | null
}

/** Whether a fault says that one of these counts is beyond its limit: then nothing was written, and nothing counted. */
export function isBeyondLimit(fault: unknown): boolean {
  return fault instanceof postgres.PostgresError && fault.constraint_name === 'filed_within_limits'
}
