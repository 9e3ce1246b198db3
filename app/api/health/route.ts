import { atThisMoment } from '@/lib/clock/at-this-moment'
import { readHealth } from '@/lib/queries/read-health'

export const dynamic = 'force-dynamic'

/** For whoever watches over the house: 200 when all of it is well, 503 when some of it is not. */
export async function GET(): Promise<Response> {
  const health = await readHealth(atThisMoment().now)
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
