// RFC 9110, 14.2: which part of a file is asked for. One range in bytes; anything else is answered with the whole file.
import type { Range } from './file-store'

/** `header`: what stands in Range. `unchanged`: whether what stands in If-Range (or its absence) still fits. */
export function rangeOf(header: string | null, size: number, unchanged: boolean): Range | 'whole' | 'outside' {
  const asked = unchanged ? /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') : null
  const [, first = '', last = ''] = asked ?? []
  if (asked === null || (first === '' && last === '')) return 'whole'
  if (first === '') return Number(last) === 0 ? 'outside' : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const [start, end] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
  if (last !== '' && Number(last) < start) return 'whole'
  return start < size ? { start, end } : 'outside'
}
