'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { office } from '@/app/_forms/senders'
import { line, Password } from '@/lib/core/access/account-fields'
import { checkOwnPassword } from '@/lib/operations/accounts/check-own-password'
import { acceptTerms } from '@/lib/operations/organisation/accept-terms'
import { changeOrganisation, Organisation } from '@/lib/operations/organisation/change-organisation'
import { closeAccount } from '@/lib/operations/organisation/close-account'
import { askCopy } from '@/lib/operations/organisation/copies/ask-copy'
import { currentUser } from '@/lib/session/current-user'
import { settingsWords } from './settings-words'

export const changeOrganisationAction = action(
  { schema: Organisation, who: office('manage-settings') },
  async ({ actor, input, lang }) => {
    const done = await changeOrganisation(actor, input)
    return done.ok ? { said: settingsWords[lang].kept } : done
  },
)

export const agreeAction = action(
  { schema: z.strictObject({}), who: office('close-account') },
  async ({ actor, lang, moment }) => {
    const done = await acceptTerms(actor, moment)
    return done.ok ? { said: settingsWords[lang].kept } : done
  },
)

export const askCopyAction = action(
  {
    schema: z.strictObject({ currentPassword: Password }),
    who: office('copy-everything'),
    secret: ['currentPassword'],
  },
  async ({ actor, input, lang, moment }) => {
    const user = await currentUser()
    if (user === null) return { refusal: { kind: 'signed-out' } }
    const checked = await checkOwnPassword(user, input.currentPassword, moment)
    if (!checked.ok) return checked
    const done = await askCopy(actor, moment)
    return done.ok ? { said: settingsWords[lang].copyAsked } : done
  },
)

export const closeAction = action(
  { schema: z.strictObject({ organisation: line(120) }), who: office('close-account') },
  async ({ actor, input, lang, moment }) => {
    const done = await closeAccount(actor, input, moment)
    return done.ok ? { go: `/sign-in?from=closed&lang=${lang}` } : done
  },
)
