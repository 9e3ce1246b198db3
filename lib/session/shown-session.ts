type Shown = { user: { name: string; email: string }; expires: string }

/**
 * What the browser may read of its session. A new object with chosen fields: the library hands over the whole row, and
 * whatever is returned from there can be read at its own address.
 */
export function shownSession(user: { name?: string | null; email?: string | null }, expires: Date): Shown {
  return { user: { name: user.name ?? '', email: user.email ?? '' }, expires: expires.toISOString() }
}
