import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Filed } from '../support/file-complaint'

/** What the walk knows of the organisation whose pages it asks for. */
export type World = { slug: string; filed: Filed; improvement: string; letter: number }

type Answer = number | 'sign-in'

/** A route, where it is, and what each who asks may get. `private`: nobody on the way may keep it. */
export type Walked = {
  at: (world: World) => string
  visitor: Answer
  stranger: Answer
  reader: Answer
  private?: boolean
  /** There is no such thing, not even for the owner. */
  missing?: boolean
}

const open = (at: string): Walked => ({ at: () => at, visitor: 200, stranger: 200, reader: 200 })
const own = (at: string): Walked => ({ ...open(at), visitor: 'sign-in', private: true })
const publicPage = (below = ''): Walked => ({ ...open(''), at: ({ slug }) => `/${slug}${below}` })
const desk = (below: (world: World) => string): Walked => ({
  at: (world) => `/${world.slug}/desk${below(world)}`,
  visitor: 'sign-in',
  stranger: 404,
  reader: 200,
  private: true,
})
const nothing = (at: (world: World) => string): Walked => ({
  at,
  visitor: 404,
  stranger: 404,
  reader: 404,
  missing: true,
})
const notForReaders = (walked: Walked): Walked => ({ ...walked, reader: 404 })

/** Every route there is, by its place in the folders: one that is added must be added here. */
export const routes: Record<string, Walked> = {
  '/': open('/'),
  '/account': own('/account'),
  '/desks': { ...own('/desks'), reader: 307, stranger: 307 },
  '/desks/copy/[tenant]/[id]': {
    ...nothing(({ slug }) => `/desks/copy/${slug}/01940000-0000-7000-8000-000000000000`),
    visitor: 'sign-in',
  },
  '/sign-in': { ...open('/sign-in'), reader: 307, stranger: 307 },
  '/sign-up': open('/sign-up'),
  '/sign-out': { at: () => '/sign-out', visitor: 405, stranger: 405, reader: 405 },
  '/terms': open('/terms'),
  '/processing-agreement': open('/processing-agreement'),
  '/reset': open('/reset'),
  '/reset/[token]': open('/reset/no-such-token'),
  '/confirm/[token]': open('/confirm/no-such-token'),
  '/invitation/[token]': open('/invitation/no-such-token'),
  '/api/auth/[...nextauth]': { ...open('/api/auth/session'), private: true },
  '/api/health': open('/api/health'),
  '/api/ready': open('/api/ready'),
  '/assets/[name]': nothing(() => '/assets/no-such.css'),
  '/dev/bare': open('/dev/bare'),
  '/dev/mailbox': open('/dev/mailbox'),
  '/dev/mailbox/[id]': nothing(() => '/dev/mailbox/no-such-mail'),
  '/s/[token]': nothing(() => '/s/no-such-token'),
  '/status': open('/status'),
  '/status/[reference]': { ...nothing(({ filed }) => `/status/${filed.reference}`), private: true },
  '/pass/[reference]': { ...nothing(({ filed }) => `/pass/${filed.reference}`), private: true },
  '/pass/[reference]/invitation.ics': {
    ...nothing(({ filed }) => `/pass/${filed.reference}/invitation.ics`),
    private: true,
  },
  '/[tenant]': publicPage(),
  '/[tenant]/[...rest]': nothing(({ slug }) => `/${slug}/no-such-page`),
  '/[tenant]/accessibility': publicPage('/accessibility'),
  '/[tenant]/privacy': publicPage('/privacy'),
  '/[tenant]/report': publicPage('/report'),
  '/[tenant]/leaflet': publicPage('/leaflet'),
  '/[tenant]/procedure.pdf': publicPage('/procedure.pdf'),
  '/[tenant]/intake': { ...publicPage('/intake'), private: true },
  '/[tenant]/intake/received/[token]': nothing(({ slug }) => `/${slug}/intake/received/no-such-token`),
  // Goes on to the list, or to where nobody is: it says nothing of its own.
  '/[tenant]/desk': { ...desk(() => ''), visitor: 307, stranger: 307, reader: 307 },
  '/[tenant]/desk/[...rest]': { ...notForReaders(desk(() => '/no-such-page')), missing: true },
  '/[tenant]/desk/cases': desk(() => '/cases'),
  '/[tenant]/desk/cases/new': notForReaders(desk(() => '/cases/new')),
  '/[tenant]/desk/cases/[reference]': desk(({ filed }) => `/cases/${filed.reference}`),
  '/[tenant]/desk/cases/[reference]/answer': notForReaders(desk(({ filed }) => `/cases/${filed.reference}/answer`)),
  '/[tenant]/desk/cases/[reference]/ending/[act]': notForReaders(
    desk(({ filed }) => `/cases/${filed.reference}/ending/record-verdict`),
  ),
  '/[tenant]/desk/cases/[reference]/letter/[seq]': desk(
    ({ filed, letter }) => `/cases/${filed.reference}/letter/${letter}`,
  ),
  '/[tenant]/desk/cases/[reference]/letter/pdf/[promise]': {
    ...nothing(
      ({ slug, filed }) => `/${slug}/desk/cases/${filed.reference}/letter/pdf/01940000-0000-7000-8000-000000000000`,
    ),
    visitor: 'sign-in',
  },
  '/[tenant]/desk/cases/[reference]/person': notForReaders(desk(({ filed }) => `/cases/${filed.reference}/person`)),
  '/[tenant]/desk/cases/[reference]/person/copy': notForReaders(
    desk(({ filed }) => `/cases/${filed.reference}/person/copy`),
  ),
  '/[tenant]/desk/cases/outside': notForReaders(desk(() => '/cases/outside')),
  '/[tenant]/desk/post': desk(() => '/post'),
  '/[tenant]/desk/promises': desk(() => '/promises'),
  '/[tenant]/desk/improvements': desk(() => '/improvements'),
  '/[tenant]/desk/improvements/new': notForReaders(desk(() => '/improvements/new')),
  '/[tenant]/desk/improvements/[id]': desk(({ improvement }) => `/improvements/${improvement}`),
  '/[tenant]/desk/improvements/[id]/link': notForReaders(
    desk(({ improvement }) => `/improvements/${improvement}/link`),
  ),
  '/[tenant]/desk/insights': desk(() => '/insights'),
  '/[tenant]/desk/messages': desk(() => '/messages'),
  '/[tenant]/desk/outsider': desk(() => '/outsider'),
  '/[tenant]/desk/people': desk(() => '/people'),
  '/[tenant]/desk/procedure': desk(() => '/procedure'),
  '/[tenant]/desk/procedure/[part]': desk(() => '/procedure/contact'),
  '/[tenant]/desk/procedure/preview': desk(() => '/procedure/preview'),
  '/[tenant]/desk/settings': desk(() => '/settings'),
  '/[tenant]/desk/settings/copy/[id]': {
    ...nothing(({ slug }) => `/${slug}/desk/settings/copy/01940000-0000-7000-8000-000000000000`),
    visitor: 'sign-in',
  },
  '/[tenant]/desk/settings/keeping': desk(() => '/settings/keeping'),
  '/[tenant]/desk/start': desk(() => '/start'),
}

/** The routes as the folders have them. Folders in brackets group, and are no part of an address. */
export function routesInFolders(app: string): string[] {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, '').replace(/^\/\.$/, '/'))
    .map((route) => (route === '' ? '/' : route))
    .sort()
}
