// A time of day as people and machines write it.
const TIME = /^(\d{1,2})(?:[:.uh](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,6})?)?)?\s*(uur|hrs?|[uh])?\s*(?:([ap])\.?\s?m\.?)?$/i

/**
 * HH:MM:SS, from `15:53`, `15:53:50`, `9.30`, `9u30`, `9 uur` or `3:53:50 PM`; null when it is none. The end of a day may be
 * written 24:00. A number alone is not a time.
 */
export function readTime(text: string): string | null {
  const found = TIME.exec(text.trim())
  if (!found) return null
  const [whole = '', hours = '', minutes = '00', seconds = '00', , half] = found
  if (/^\d+$/.test(whole)) return null
  const twelve = Number(hours)
  if (half && (twelve < 1 || twelve > 12)) return null
  const hour = half ? (twelve % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : twelve
  const isEndOfDay = hour === 24 && Number(minutes) === 0 && Number(seconds) === 0
  if ((hour > 23 && !isEndOfDay) || Number(minutes) > 59 || Number(seconds) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`
}
