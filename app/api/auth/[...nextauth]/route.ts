import { NextRequest } from 'next/server'
import { handlers } from '@/lib/session/auth'

type Route = { params: Promise<{ nextauth: string[] }> }

/** Only whether this browser is signed in, and until when. Signing in and out have pages of their own. */
export async function GET(request: NextRequest, { params }: Route): Promise<Response> {
  const { nextauth } = await params
  if (nextauth.length !== 1 || nextauth[0] !== 'session') return new Response(null, { status: 404 })
  // The library knows no HEAD, which asks the same and wants no body.
  const answer = await handlers.GET(new NextRequest(request.url, { headers: request.headers }))
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' }
  return new Response(await answer.text(), { status: answer.status, headers })
}
