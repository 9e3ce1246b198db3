// The page as it would be, while it is still being written: what is missing is shown as still to be filled in.
import type { z } from 'zod'
import { asProcedure, type Gap, ProcedureDraft } from '@/lib/core/procedure/draft'
import { valueAt } from '@/lib/core/procedure/draft-place'
import { general } from '@/lib/core/procedure/presets/general'
import { Procedure } from '@/lib/core/procedure/procedure'
import { isRecord, placeOf, schemaAt } from '@/lib/core/procedure/schema-walk'
import type { Words } from '@/lib/core/shared/words'

type Preview = { procedure: Procedure; filled: boolean }

const HOLE: Words = { nl: 'nog in te vullen', en: 'to be filled in' }

/** Each round fills what the round before brought to light; no draft needs more than its depth. */
const MOST_ROUNDS = 6

/** The draft as a procedure that can be shown; `filled` when something had to be filled in. Null when nothing helps. */
export function previewOf(draft: ProcedureDraft): Preview | null {
  let tried: unknown = draft
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = ProcedureDraft.safeParse(tried)
    if (!parsed.success) return null
    const made = asProcedure(parsed.data)
    if (made.ok) return { procedure: made.value, filled: round > 0 }
    tried = made.refusal.gaps.reduce(fill, tried)
  }
  return null
}

function fill(held: unknown, { path }: Gap): unknown {
  const steps = path === '' ? [] : path.split('.')
  return put(held, steps, stopgap(path, steps))
}

function stopgap(path: string, steps: readonly string[]): unknown {
  if (path === 'contact.email') return 'adres@voorbeeld.example'
  const schema = schemaAt(Procedure, steps)
  return (schema ? empty(schema) : null) ?? valueAt(general.draft, path)
}

function empty(schema: z.ZodType): unknown {
  const { shape, optional } = placeOf(schema)
  if (optional) return null
  if (shape.kind === 'words') return HOLE
  if (shape.kind === 'text') return schema.safeParse('x').success ? 'nog-in-te-vullen' : undefined
  if (shape.kind === 'number') return 1
  if (shape.kind === 'yes-no') return false
  return shape.kind === 'one-of' ? shape.values[0] : undefined
}

function put(held: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(held)) return held.map((item, i) => (i === Number(step) ? put(item, rest, value) : item))
  const record = isRecord(held) ? held : {}
  return { ...record, [step]: put(record[step], rest, value) }
}
