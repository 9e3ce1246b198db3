// A complaint that somebody enters for somebody else: how and when it came in, and the same answers as the intake form.
import { z } from 'zod'
import { Day, OptionalDay, OptionalId, OptionalSlug } from '@/app/_forms/fields-of-forms'
import { problemOfIssue } from '@/app/_forms/problem-of-issue'
import type { IntakeAnswers } from '@/lib/core/case/complaint'
import { SubmissionKey } from '@/lib/core/case/complaint'
import { type FieldProblems, parseIntake } from '@/lib/core/case/parse-intake'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { DeskLang } from '@/lib/core/shared/language'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { entryFormOf } from '@/lib/words/intake/entry-form'

/** Fields of the form as they came in: what the reader made of names and lists. */
export const EntryFields = z.record(z.string().max(100), z.union([z.string(), z.array(z.string())]))
export type EntryFields = z.infer<typeof EntryFields>

/** What is asked besides the intake: the channel, both days, the language, and whether the person named is a member. */
const Arrival = z.strictObject({
  version: z.coerce.number().int().min(1),
  submission: SubmissionKey,
  channel: z.enum(['phone', 'letter', 'email', 'visit'], { error: 'not-a-choice' }),
  receivedOn: Day,
  submittedOn: OptionalDay,
  lang: z.preprocess((value) => value ?? 'nl', DeskLang),
  aboutMember: OptionalId,
  department: OptionalSlug,
})
type Arrival = z.infer<typeof Arrival>

type Entry = Omit<Arrival, 'version' | 'submission' | 'lang'> & { answers: IntakeAnswers }

const OWN = Object.keys(Arrival.shape)

/** The complaint, or everything that is wrong with the form at once. */
export function readEntryForm(procedure: Procedure, fields: EntryFields): Result<Entry, { fields: FieldProblems }> {
  const given = Object.entries(fields)
  const arrival = Arrival.safeParse(Object.fromEntries([...blanks(), ...given.filter(([name]) => OWN.includes(name))]))
  const frame = arrival.success ? arrival.data : { version: 1, submission: 'x', lang: 'nl' as const }
  const entries = new Map(given.filter(([name]) => !OWN.includes(name)).map(([name, value]) => [name, [value].flat()]))
  const { version, submission, lang } = frame
  const parsed = parseIntake(procedure, entries, { version, submission, lang }, { form: entryFormOf(procedure, lang) })
  const wrong: FieldProblems = Object.create(null)
  for (const issue of arrival.error?.issues ?? []) {
    for (const [name, problem] of problemOfIssue(issue)) wrong[name] ??= problem
  }
  if (!parsed.ok)
    for (const [name, problem] of Object.entries(parsed.refusal.fields)) wrong[asTyped(name, fields)] ??= problem
  if (!arrival.success || !parsed.ok || Object.keys(wrong).length > 0) return refuse({ fields: wrong })
  const { version: _, submission: __, lang: ___, ...arrived } = arrival.data
  return ok({ ...arrived, answers: parsed.value })
}

/** The same as one schema, by which the browser checks what the server will. */
export function entrySchemaOf(procedure: Procedure): z.ZodType<EntryFields> {
  return EntryFields.superRefine((fields, context) => {
    const read = readEntryForm(procedure, fields)
    if (read.ok) return
    for (const [name, problem] of Object.entries(read.refusal.fields))
      context.addIssue({ code: 'custom', path: [name], message: problem })
  })
}

function blanks(): [string, string | undefined][] {
  return OWN.map((name) => [name, undefined])
}

/** Lists are typed under a name with brackets. */
function asTyped(name: string, fields: EntryFields): string {
  return Array.isArray(fields[name]) ? `${name}[]` : name
}
