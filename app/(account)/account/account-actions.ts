'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { signedIn } from '@/app/_forms/senders'
import { Password } from '@/lib/core/access/account-fields'
import { changeOwn, OwnDetails } from '@/lib/operations/accounts/change-own'
import { changePassword } from '@/lib/operations/accounts/change-password'
import { endOtherSessions, endSession } from '@/lib/operations/accounts/end-session'
import { askConfirmationAgain } from '@/lib/operations/organisation/ask-confirmation-again'
import { accountWords } from './account-words'

const NewPassword = z.strictObject({ currentPassword: Password, newPassword: Password })
const Nothing = z.strictObject({})
const WhichSession = z.strictObject({ session: z.string().max(100) })

export const changeOwnAction = action({ who: signedIn, schema: OwnDetails }, async ({ input, user }) => {
  const done = await changeOwn(user.id, input)
  // In the language that was just chosen: the page around it speaks that now.
  return done.ok ? { said: accountWords[input.language].kept } : done
})

export const changePasswordAction = action(
  { who: signedIn, schema: NewPassword, secret: ['currentPassword', 'newPassword'] },
  async ({ input, user, lang, moment }) => {
    const { id: userId, email, name, sessionId } = user
    const change = { userId, email, name, sessionId, current: input.currentPassword, next: input.newPassword }
    const done = await changePassword(change, moment)
    return done.ok ? { said: accountWords[lang].passwordChanged } : done
  },
)

export const endSessionAction = action({ who: signedIn, schema: WhichSession }, async ({ input, user, lang }) => {
  await endSession(user.id, input.session)
  return { said: accountWords[lang].ended }
})

export const endOthersAction = action({ who: signedIn, schema: Nothing }, async ({ user, lang }) => {
  await endOtherSessions(user.id, user.sessionId)
  return { said: accountWords[lang].ended }
})

export const askAgainAction = action({ who: signedIn, schema: Nothing }, async ({ user, lang, moment }) => {
  const done = await askConfirmationAgain({ userId: user.id }, moment)
  return done.ok ? { said: accountWords[lang].asked(done.value.email) } : done
})
