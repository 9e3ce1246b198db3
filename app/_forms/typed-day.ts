// A day in the three parts in which a form asks for it, and the same day as one text.

export const DAY_PARTS = ['day', 'month', 'year'] as const
export type DayParts = Record<(typeof DAY_PARTS)[number], string>

/** What was typed in three parts as one text, as a day is kept (2026-11-23) when it can be one; empty when all three are. Null for what is no such three. */
export function dayOfParts(parts: Readonly<Record<string, unknown>>): string | null {
  const typed = DAY_PARTS.map((part) => parts[part])
  if (Object.keys(parts).length !== typed.length || !typed.every((one) => typeof one === 'string')) return null
  const [day = '', month = '', year = ''] = typed.map((one) => one.trim())
  return day + month + year === '' ? '' : wholeDay(day, month, year)
}

/** The parts of a day as it is kept or as people write it in one go: 2026-11-23, 23-11-2026, 23/11/2026. */
export function partsOfDay(text: string): DayParts | null {
  const kept = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  if (kept) return { day: bare(kept[3]), month: bare(kept[2]), year: bare(kept[1]) }
  const typed = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text)
  return typed && { day: bare(typed[1]), month: bare(typed[2]), year: bare(typed[3]) }
}

type Address = Readonly<Record<string, string | readonly string[] | undefined>>

/** An address whose days came in three parts, with each as one text: as it is kept when it can be a day, else as typed. */
export function withWholeDays<A extends Address>(asked: A): Address {
  const whole: Record<string, string | readonly string[] | undefined> = Object.create(null)
  for (const [name, value] of Object.entries(asked)) if (partOf(name) === null) whole[name] = value
  for (const name of new Set(Object.keys(asked).flatMap((one) => partOf(one) ?? []))) {
    const [day = '', month = '', year = ''] = DAY_PARTS.map((part) => String(asked[`${name}.${part}`] ?? '').trim())
    if (day + month + year === '') continue
    whole[name] = wholeDay(day, month, year)
  }
  return whole
}

function partOf(name: string): string | null {
  return /^(.+)\.(?:day|month|year)$/.exec(name)?.[1] ?? null
}

function wholeDay(day: string, month: string, year: string): string {
  return /^\d{4}$/.test(year) ? [year, two(month), two(day)].join('-') : [day, month, year].join('-')
}

function two(part: string): string {
  return part.padStart(2, '0')
}

function bare(part: string | undefined): string {
  return String(Number(part ?? ''))
}
