import { isReady } from '@/lib/queries/read-health'

export const dynamic = 'force-dynamic'

/** For a load balancer: whether this process can take people. */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  const status = ready ? 'ok' : 'down'
  return Response.json({ status }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
