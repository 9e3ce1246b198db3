import { atThisMoment } from '@/lib/clock/at-this-moment'
import { isEvaluation } from '@/lib/settings/env'

export const dynamic = 'force-dynamic'

/** The least a route can be, without a database: what `npm run bench` holds the public pages beside. */
export function GET(): Response {
  if (!isEvaluation()) return new Response(null, { status: 404 })
  return new Response(`<h1>Bare</h1><p>${atThisMoment().now.toISOString()}</p>`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
