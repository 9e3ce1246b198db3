import { deleteOwnSession, deleteSessionsOf } from '@/db/outside-tenant/sessions'

/** Signs somebody out somewhere else; the id of another's session ends nothing. */
export async function endSession(userId: string, sessionId: string): Promise<void> {
  await deleteOwnSession(userId, sessionId)
}

/** Signs somebody out everywhere but here. */
export async function endOtherSessions(userId: string, here: string): Promise<void> {
  await deleteSessionsOf(userId, { except: here })
}
