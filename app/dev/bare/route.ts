import { isEvaluation } from '@/lib/settings/env'

export const dynamic = 'force-dynamic'

/** The emptiest answer of this process, without a query: what `npm run bench` holds our pages beside. */
export function GET(): Response {
  return new Response('bare\n', {
    status: isEvaluation() ? 200 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
