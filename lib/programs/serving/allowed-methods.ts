const PAGES = ['GET', 'HEAD', 'POST', 'OPTIONS']
const PROGRAMS = [...PAGES, 'PUT', 'PATCH', 'DELETE']

/** What may be asked of an address: people read and send forms; programs may do more, and the address itself says what. */
export function allowedMethods(path: string): readonly string[] {
  return path.startsWith('/api/') ? PROGRAMS : PAGES
}
