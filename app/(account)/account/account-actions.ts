'use server'
import { z } from 'zod'
import { ownAction } from '@/app/_forms/own-action'
import { Password } from '@/lib/core/access/account-fields'
import { ok } from '@/lib/core/shared/result'
import { askConfirmationAgain } from '@/lib/operations/accounts/ask-confirmation-again'
import { changeOwn, OwnDetails } from '@/lib/operations/accounts/change-own'
import { changePassword } from '@/lib/operations/accounts/change-password'
import { endOtherSessions, endSession } from '@/lib/operations/accounts/end-session'
import { accountWords } from './account-words'

const NewPassword = z.strictObject({ currentPassword: Password, newPassword: Password })
const Nothing = z.strictObject({})
const WhichSession = z.strictObject({ session: z.string().max(100) })

export const changeOwnAction = ownAction({ schema: OwnDetails }, async ({ input, user }) => {
  const done = await changeOwn(user.id, input)
  // In the language that was just chosen: the page around it speaks that now.
  return done.ok ? ok({ said: accountWords[input.language].kept }) : done
})

export const changePasswordAction = ownAction(
  { schema: NewPassword, secret: ['currentPassword', 'newPassword'] },
  async ({ input, user, lang, moment }) => {
    const { id: userId, email, name, sessionId } = user
    const change = { userId, email, name, sessionId, current: input.currentPassword, next: input.newPassword }
    const done = await changePassword(change, moment)
    return done.ok ? ok({ said: accountWords[lang].passwordChanged }) : done
  },
)

export const endSessionAction = ownAction({ schema: WhichSession }, async ({ input, user, lang }) => {
  await endSession(user.id, input.session)
  return ok({ said: accountWords[lang].ended })
})

export const endOthersAction = ownAction({ schema: Nothing }, async ({ user, lang }) => {
  await endOtherSessions(user.id, user.sessionId)
  return ok({ said: accountWords[lang].ended })
})

export const askAgainAction = ownAction({ schema: Nothing }, async ({ user, lang, moment }) => {
  const done = await askConfirmationAgain({ userId: user.id }, moment)
  return done.ok ? ok({ said: accountWords[lang].asked(done.value.email) }) : done
})
