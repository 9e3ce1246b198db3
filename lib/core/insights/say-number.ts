// How a count is said. Fewer than five is no share of anything, and a percentage would make it look like one.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

/** Below this no percentage is made of a number (domain: hide the percentage when n is under five). */
export const FEW = 5

const thousands: AtDesk<string> = { nl: '.', en: ',' }
const none: AtDesk<string> = { nl: 'geen', en: 'no' }

/** "geen" for 0, "3" for 3, "1.024" for 1024: never a word among digits. */
export function sayCount(count: number, lang: DeskLang): string {
  return count === 0 ? none[lang] : sayDigits(count, lang)
}

/** "1.024" in Dutch, "1,024" in English. */
export function sayDigits(count: number, lang: DeskLang): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, thousands[lang])
}

/** A share in whole percents; null when there are too few for one. 100 only when it is all, 0 only when it is none. */
export function percentOf(part: number, whole: number): number | null {
  if (whole < FEW) return null
  const rounded = Math.round((100 * part) / whole)
  if (part > 0 && rounded === 0) return 1
  return part < whole && rounded === 100 ? 99 : rounded
}

/** Whether what is known of so many can speak for all of them: at least half. Below it a share says more than was found. */
export function carries(known: number, all: number): boolean {
  return 2 * known >= all
}

/** With a capital: the first word of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
