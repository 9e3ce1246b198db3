// A form as it came in: names with every value that was sent under them, before anything is believed.

export type FormEntries = ReadonlyMap<string, readonly string[]>

/** What was sent under a name when it was sent once; otherwise nothing. */
export function only(entries: FormEntries, name: string): string {
  const values = entries.get(name) ?? []
  return values.length === 1 ? (values[0] ?? '') : ''
}

/** Everything that was sent under a name. */
export function all(entries: FormEntries, name: string): readonly string[] {
  return entries.get(name) ?? []
}
