'use server'
import { z } from 'zod'
import { officeAction } from '@/app/_forms/office-action'
import { line, Password } from '@/lib/core/access/account-fields'
import { ok, refuse } from '@/lib/core/shared/result'
import { checkOwnPassword } from '@/lib/operations/accounts/check-own-password'
import { acceptTerms } from '@/lib/operations/organisation/accept-terms'
import { changeOrganisation, Organisation } from '@/lib/operations/organisation/change-organisation'
import { closeAccount } from '@/lib/operations/organisation/close-account'
import { askCopy } from '@/lib/operations/organisation/copies/ask-copy'
import { currentUser } from '@/lib/session/current-user'
import { settingsWords } from './settings-words'

export const changeOrganisationAction = officeAction(
  { schema: Organisation, needs: 'manage-settings' },
  async ({ actor, input, lang }) => {
    const done = await changeOrganisation(actor, input)
    return done.ok ? ok({ said: settingsWords[lang].kept }) : done
  },
)

export const agreeAction = officeAction(
  { schema: z.strictObject({}), needs: 'close-account' },
  async ({ actor, lang, moment }) => {
    const done = await acceptTerms(actor, moment)
    return done.ok ? ok({ said: settingsWords[lang].kept }) : done
  },
)

export const askCopyAction = officeAction(
  { schema: z.strictObject({ currentPassword: Password }), needs: 'export-everything', secret: ['currentPassword'] },
  async ({ actor, input, lang, moment }) => {
    const user = await currentUser()
    if (user === null) return refuse({ kind: 'signed-out' })
    const checked = await checkOwnPassword(user, input.currentPassword, moment)
    if (!checked.ok) return checked
    const done = await askCopy(actor, moment)
    return done.ok ? ok({ said: settingsWords[lang].copyAsked }) : done
  },
)

export const closeAction = officeAction(
  { schema: z.strictObject({ organisation: line(120) }), needs: 'close-account' },
  async ({ actor, input, lang, moment }) => {
    const done = await closeAccount(actor, input, moment)
    return done.ok ? ok({ go: `/sign-in?from=closed&lang=${lang}` }) : done
  },
)
