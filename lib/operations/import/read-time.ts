/** A time of day as HH:MM:SS, from `15:53`, `15:53:50` or `3:53:50 PM`; null when it is none. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])\.?M\.?)?$/i.exec(text.trim())
  if (!found) return null
  const [, hours = '', minutes = '', seconds = '00', half] = found
  const twelve = Number(hours)
  if (half && (twelve < 1 || twelve > 12)) return null
  const hour = half ? (twelve % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : twelve
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`
}
