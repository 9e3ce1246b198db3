const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** "23 Nov, 10:00", where the organisations are. */
export function shortTime(at: string): string {
  return format.format(new Date(at))
}
