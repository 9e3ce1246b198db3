// One spelling for one value (RFC 8785, the JSON canonicalization scheme): a hash is over bytes, so the same facts must
// always be the same bytes.

/**
 * The canonical JSON text of a plain value: keys in the order of their UTF-16 units, no white space, properties that are
 * undefined left out. Throws a TypeError on what JSON cannot say (a number that is not finite, a function, a bigint).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item === undefined ? null : item)).join(',')}]`
  if (isRecord(value)) return `{${fieldsOf(value).join(',')}}`
  const plain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
  if (!plain) throw new TypeError(`no canonical form: ${typeof value} ${String(value)}`)
  return JSON.stringify(value)
}

function fieldsOf(record: Record<string, unknown>): string[] {
  const keys = Object.keys(record).filter((key) => record[key] !== undefined)
  return keys.sort().map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
