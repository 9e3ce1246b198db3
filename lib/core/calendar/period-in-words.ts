// How a period is said: "6 weken", "zes weken", "six weeks".
import type { Lang, Spoken } from '@/lib/core/shared/language'
import type { Period, PeriodUnit } from './period'

const units: Spoken<Record<PeriodUnit, readonly [one: string, more: string]>> = {
  nl: {
    days: ['dag', 'dagen'],
    'working-days': ['werkdag', 'werkdagen'],
    weeks: ['week', 'weken'],
    months: ['maand', 'maanden'],
    years: ['jaar', 'jaar'],
  },
  en: {
    days: ['day', 'days'],
    'working-days': ['working day', 'working days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
}

const spelled: Spoken<readonly string[]> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** "6 weken"; with `spelled` the amounts up to twelve are words: "zes weken". */
export function periodInWords(period: Period, lang: Lang, numbers: 'digits' | 'spelled' = 'digits'): string {
  const [one, more] = units[lang][period.unit]
  const amount = (numbers === 'spelled' && spelled[lang][period.amount]) || String(period.amount)
  return `${amount} ${period.amount === 1 ? one : more}`
}
