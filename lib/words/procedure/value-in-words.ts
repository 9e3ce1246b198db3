// The value of a field as its author would say it: "zes weken", "ja", "de klachtenfunctionaris".
import { Period } from '@/lib/core/calendar/period'
import { periodSpelled } from '@/lib/core/calendar/period-in-words'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { isRecord } from '@/lib/core/procedure/schema-walk'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { say, type Words } from '@/lib/core/shared/words'
import { namesFor, optionName } from './option-names'

/** Fields that hold the id of a function, a subject, a department or a question of the same procedure. */
const REFERENCES = /\.(by|also|handler|officer|function|insteadOf|subject|department|question)$/

/** The longest text that is said instead of only mentioned, in characters. */
const LONGEST_SAID = 60

/** The value in both languages, or null when it is too much to say: a long text, a whole part. */
export function valueInWords(path: string, value: unknown, draft: ProcedureDraft): AtDesk<string> | null {
  const period = Period.safeParse(value)
  if (period.success) return both((lang) => periodSpelled(period.data, lang))
  if (typeof value === 'boolean') return value ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }
  if (typeof value === 'number') return both(() => String(value))
  if (typeof value === 'string') return textInWords(path, value, draft)
  return Array.isArray(value) ? listInWords(path, value) : null
}

function textInWords(path: string, value: string, draft: ProcedureDraft): AtDesk<string> | null {
  if (REFERENCES.test(path)) return nameOf(value, draft)
  if (lookUp(namesFor(path), value)) return both((lang) => optionName(path, value, lang))
  return value.length <= LONGEST_SAID ? both(() => `“${value}”`) : null
}

function listInWords(path: string, values: readonly unknown[]): AtDesk<string> | null {
  const said = values.map((value) => {
    const period = Period.safeParse(isRecord(value) && 'before' in value ? value.before : value)
    if (period.success) return both((lang) => periodSpelled(period.data, lang))
    if (typeof value !== 'string' && typeof value !== 'number') return null
    return both((lang) => optionName(`${path}.0`, String(value), lang))
  })
  if (said.length === 0 || said.some((one) => one === null)) return null
  return both((lang) => said.map((one) => one?.[lang]).join(', '))
}

function nameOf(id: string, { contact, intake }: ProcedureDraft): AtDesk<string> {
  const named: { id?: string; name?: Words; label?: Words }[] = [
    ...(contact?.functions ?? []),
    ...(contact?.departments ?? []),
    ...(intake?.subjects ?? []),
    ...(intake?.questions ?? []),
  ]
  const found = named.find((one) => one.id === id)
  return both((lang) => `“${say(found?.name ?? found?.label, lang) || id}”`)
}

function both(speak: (lang: DeskLang) => string): AtDesk<string> {
  return { nl: speak('nl'), en: speak('en') }
}
