// Who may send a form, and how they are spoken to: the first thing that an action is made of.
import { redirect } from 'next/navigation'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { type Permission, rolesWith } from '@/lib/core/access/permissions'
import { askedDeskLang, type DeskLang } from '@/lib/core/shared/language'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { notAllowed } from '@/lib/operations/accounts/note-refusal'
import { currentActor } from '@/lib/session/current-actor'
import { type CurrentUser, currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { sentByScript } from '@/lib/session/sent-by-script'
import type { AnyRefusal } from '@/lib/words/refusals/say-refusal'
import type { Voice } from '@/lib/words/refusals/voice'

export type Sender<Who> = {
  voice: Voice
  /** Whether what was typed stays in the form when it was done. */
  keepsTyped: boolean
  /** The language of the reader; one that a page wrote into its form is taken out of it. */
  langOf: (data: FormData) => Promise<DeskLang>
  /** Who it is, or why they may not. The form names its organisation; whether they belong there is asked of the session. */
  find: (slug: string) => Promise<Result<Who, AnyRefusal>>
}

/** Whoever it is, signed in or not. */
export const anyone: Sender<object> = { ...aboutAccounts(), find: async () => ok({}) }

/** Whoever is signed in, about their own account. */
export const signedIn: Sender<{ user: CurrentUser }> = {
  ...aboutAccounts(),
  find: async () => {
    const user = await currentUser()
    return user === null ? refuse({ kind: 'signed-out' }) : ok({ user })
  },
}

export type Colleague = { actor: MemberActor }

/** A colleague at the desk with this right, about a case, a procedure or what follows from them. */
export function colleague(needs: Permission): Sender<Colleague> {
  return {
    voice: 'desk',
    keepsTyped: true,
    langOf: () => readerLang(),
    find: async (slug) => {
      const actor = await currentActor(slug)
      if (actor === null) return signedOut()
      return can(actor, needs) ? ok({ actor }) : refuse({ kind: 'not-allowed', roles: rolesWith(needs) })
    },
  }
}

/** A colleague with this right, about the organisation's people and settings; who asks without it is written down. */
export function office(needs: Permission): Sender<Colleague> {
  return {
    ...aboutAccounts(),
    find: async (slug) => {
      const actor = await currentActor(slug)
      if (actor === null) return refuse({ kind: 'signed-out' })
      return can(actor, needs) ? ok({ actor }) : notAllowed(actor, needs)
    },
  }
}

function aboutAccounts() {
  const lang = async (data: FormData): Promise<DeskLang> => {
    const typed = data.get('lang')
    data.delete('lang')
    return askedDeskLang(typed) ?? 'nl'
  }
  return { voice: 'account', keepsTyped: false, langOf: lang } as const
}

/** The script keeps the page with what was typed; without it there is no page to come back to but by signing in. */
async function signedOut(): Promise<Result<never, AnyRefusal>> {
  if ((await currentUser()) === null && !(await sentByScript())) redirect('/sign-in')
  return refuse({ kind: 'signed-out' })
}
