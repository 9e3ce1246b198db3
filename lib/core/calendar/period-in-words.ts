// How a period is said: "6 weken", "six weeks".
import { calendarWords } from '@/lib/catalogues/public/calendar/words'
import type { AtDesk, DeskLang, PublicLang } from '@/lib/core/shared/language'
import type { Period } from './period'

const spelled: AtDesk<readonly string[]> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** "6 weken". */
export function periodInWords(period: Period, lang: PublicLang): string {
  return said(period, String(period.amount), lang)
}

/** "zes weken": at the desk the amounts up to twelve are words. */
export function periodSpelled(period: Period, lang: DeskLang): string {
  return said(period, spelled[lang][period.amount] ?? String(period.amount), lang)
}

function said({ amount: n, unit }: Period, amount: string, lang: PublicLang): string {
  return calendarWords[lang].period[unit]({ amount, n })
}
