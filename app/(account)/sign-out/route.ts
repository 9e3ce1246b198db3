import { sameOrigin } from '@/lib/session/same-origin'
import { signOutHere } from '@/lib/session/sign-out-here'

export async function POST(): Promise<Response> {
  if (!(await sameOrigin())) return new Response('403', { status: 403 })
  await signOutHere()
  return new Response(null, { status: 303, headers: { Location: '/sign-in?from=signed-out' } })
}
