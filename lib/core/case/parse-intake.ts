// The form as it came in, made into a complaint or into a list of what is wrong with it. HTML and SQL are just text.
import { type CivilDate, isCivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { type FormPage, fieldsOf, type IntakeForm, intakeFormOf } from '@/lib/core/procedure/intake-form'
import { NO_DEPARTMENT } from '@/lib/core/procedure/intake-form/about-fields'
import type { Field } from '@/lib/core/procedure/intake-form/field'
import { questionName } from '@/lib/core/procedure/intake-form/question-fields'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { type FormEntries, only } from '@/lib/core/shared/form-entries'
import type { PublicLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { Body } from './case-text'
import { IntakeAnswers, type ReachBy } from './complaint'
import { askedFields, complainsForOther, impliedReach, isAnonymous } from './intake/asked-fields'
import { readField } from './intake/read-field'

export type FieldProblems = Record<string, FieldProblem>

/** Fields of the form that steer it and hold no answer. */
const STEERING = ['submission', 'version', 'lang', 'page', 'go', 'return'] as const

/** The form under which an answer was given: its version, its key, and the language it was read in. */
type IntakeFrame = { version: number; submission: string; lang: PublicLang }

/** The complaint, or per field what is wrong with it. `form`: another than the public one. `read`: what was read of it before. */
export function parseIntake(
  procedure: Procedure,
  entries: FormEntries,
  frame: IntakeFrame,
  { form = intakeFormOf(procedure, frame.lang), read = readPages(form, form.pages, entries) }: AsRead = {},
): Result<IntakeAnswers, { fields: FieldProblems }> {
  const { values, problems } = read
  if (Object.keys(problems).length > 0) return refuse({ fields: problems })
  const answers = answersOf(procedure, form, values, entries)
  return ok(IntakeAnswers.parse({ ...frame, ...answers }))
}

type Values = ReadonlyMap<string, string[]>

/** What was filled in on some pages, and what is wrong there. */
export type ReadPages = { values: Values; problems: FieldProblems }
type AsRead = { form?: IntakeForm; read?: ReadPages }

/** What was filled in on these pages of the form; wrong is also what a form of ours would never send. */
export function readPages(form: IntakeForm, pages: readonly FormPage[], entries: FormEntries): ReadPages {
  const values = new Map<string, string[]>()
  const problems = unknownIn(form, entries)
  const here = new Set(fieldsOf(pages))
  for (const field of askedFields(form.pages, entries)) {
    if (!here.has(field)) continue
    const read = readField(fitted(field, form, entries), entries)
    if (read.ok) values.set(field.name, read.value)
    else problems[field.name] = read.refusal
  }
  return { values, problems }
}

/** Some questions may be left open because of what was answered to another. */
function fitted(field: Field, form: IntakeForm, entries: FormEntries): Field {
  if (form.asksWhatIsKnown) return field
  if (field.name === 'named' && (entries.get('name')?.[0] ?? '').trim() !== '') return { ...field, optional: true }
  if (field.name === 'reach' && impliedReach(entries) !== null) return { ...field, optional: true }
  if (field.name === 'email' && field.optional && reachOf(form, entries) === 'email')
    return { ...field, optional: false }
  return field
}

function reachOf(form: IntakeForm, entries: FormEntries): string | null {
  if (form.asksWhatIsKnown) return knownReach(entries)
  const reach = fieldsOf(form.pages).find((field) => field.name === 'reach')
  if (reach) return entries.get('reach')?.[0] || impliedReach(entries)
  const names = fieldsOf(form.pages).map((field) => field.name)
  if (names.includes('email')) return 'email'
  return names.includes('phone') ? 'phone' : 'post'
}

/** The way that was chosen, when what it takes is there; else the first way that is known. */
function knownReach(entries: FormEntries): string | null {
  const chosen = only(entries, 'reach')
  const takes = lookUp({ email: 'email', phone: 'phone', post: 'street' }, chosen)
  return takes && only(entries, takes).trim() !== '' ? chosen : impliedReach(entries)
}

function unknownIn(form: IntakeForm, entries: FormEntries): FieldProblems {
  const known = new Set<string>([...STEERING, ...fieldsOf(form.pages).map((field) => field.name)])
  const problems: FieldProblems = Object.create(null)
  for (const name of entries.keys()) if (!known.has(name)) problems[name] = 'unknown'
  for (const name of STEERING) if ((entries.get(name)?.length ?? 0) > 1) problems[name] = 'repeated'
  return problems
}

function answersOf(procedure: Procedure, form: IntakeForm, values: Values, entries: FormEntries) {
  const one = (name: string) => values.get(name)?.[0] ?? null
  const anonymous = isAnonymous(form.pages, entries)
  const { capacities } = procedure.definition
  const capacity = one('capacity') ?? (capacities.length === 1 ? (capacities[0]?.id ?? null) : null)
  const reachBy: ReachBy = anonymous ? 'nothing' : ((reachOf(form, entries) as ReachBy | null) ?? 'nothing')
  return {
    story: one('story') ?? '',
    subjects: values.get('subject') ?? [],
    wishes: values.get('wish') ?? [],
    answers: ownAnswers(procedure, form, values),
    capacity,
    represented: representedIn(form, values, entries),
    ...departmentOf(one('department')),
    ...happenedIn(procedure, values),
    about: one('about'),
    anonymous,
    name: one('name'),
    email: one('email'),
    phone: one('phone'),
    address: addressOf(one('street'), one('postcode'), one('town')),
    reachBy,
    wantsToHear: one('hear') === 'yes',
  }
}

/** For whom it is; of a colleague's entry also when the name or what they think of it is not known. */
function representedIn(form: IntakeForm, values: Values, entries: FormEntries) {
  const one = (name: string) => values.get(name)?.[0] ?? null
  if (form.asksWhatIsKnown && complainsForOther(form.pages, entries)) {
    return { name: one('for-name'), consent: one('for-consent') ?? 'asked' }
  }
  return one('for-name') ? { name: one('for-name'), consent: one('for-consent') } : null
}

/** Left out when it is not known, so that a form without the question is the same complaint as before. */
function departmentOf(chosen: string | null): { department?: string } {
  return chosen === null || chosen === NO_DEPARTMENT ? {} : { department: chosen }
}

/** The day that was told; without one nothing is counted from it. */
function happenedIn({ definition }: Procedure, values: Values): { happenedOn?: CivilDate } {
  const told = definition.windowFrom && values.get(questionName(definition.windowFrom.question))?.[0]
  return told && isCivilDate(told) ? { happenedOn: told } : {}
}

/** The answers to the organisation's own questions, in the words the complainant chose or typed. */
function ownAnswers({ intake }: Procedure, form: IntakeForm, values: Values) {
  const fields = fieldsOf(form.pages)
  return intake.questions.flatMap((question) => {
    const field = fields.find((one) => one.name === questionName(question.id))
    const said = (values.get(questionName(question.id)) ?? []).map((value) => shown(field, value, form.lang))
    return said.length === 0 ? [] : [{ question: question.id, text: Body.parse(said.join(', ')) }]
  })
}

function shown(field: Field | undefined, value: string, lang: PublicLang): string {
  if (field?.kind === 'date' && isCivilDate(value)) return longDate(value, lang)
  return field?.options.find((option) => option.value === value)?.label ?? value
}

function addressOf(street: string | null, postcode: string | null, town: string | null): string | null {
  const lines = [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean)
  return lines.length > 0 ? lines.join('\n') : null
}
