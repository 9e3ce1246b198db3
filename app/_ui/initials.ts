/** "SK" for Sanne Kuipers, "ME" for Marieke van der Eerden: the first and the last word that have a capital. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/).filter(Boolean)
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part))
  const chosen = capitals.length > 0 ? capitals : parts
  const first = chosen[0]?.[0] ?? '–'
  const last = chosen.length > 1 ? (chosen.at(-1)?.[0] ?? '') : ''
  return `${first}${last}`.toUpperCase()
}
