import { notFound, redirect } from 'next/navigation'
import type { MemberActor } from '@/lib/core/access/actor'
import { currentActor } from './current-actor'
import { currentUser } from './current-user'

/**
 * The member of this organisation who is signed in. Nobody signed in: to the sign-in page, and back here afterwards.
 * Signed in but not of this organisation: not found, as if it were not there.
 */
export async function requireActor(slug: string, path = `/${slug}/desk`): Promise<MemberActor> {
  const actor = await currentActor(slug)
  if (actor !== null) return actor
  if ((await currentUser()) === null) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  notFound()
}
