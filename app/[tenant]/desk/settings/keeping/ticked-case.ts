import { z } from 'zod'

/** A case that was ticked, with the last thing that was seen of it. */
export const TickedCase = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/)
  .transform((typed) => {
    const [caseId = '', seen = ''] = typed.split('.')
    return { caseId, seen: Number(seen) }
  })

/** As the box says it. */
export function tickedCase({ id, seq }: { id: string; seq: number }): string {
  return `${id}.${seq}`
}
