// The one way a form is carried out: where it came from, who sent it, what was typed; then one piece of work, and a page to go
// on to or sentences beside what was typed.

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import { rememberDone } from '@/lib/session/answer-under-way'
import { readerAddress } from '@/lib/session/reader-address'
import { sameOrigin } from '@/lib/session/same-origin'
import { type FormAction, type FormState, freshForm } from './form-state'
import type { Done, NotDone } from './outcome'
import { readForm, type Typed, typedIn } from './read-form'
import { refusedForm } from './refused-form'
import type { Sender } from './senders'
import { unlessOthersFirst } from './unless-others-first'

/** What a form brings: who sent it, the organisation it names, the language of its reader, the network address, the moment. */
export type Given<T, Who = object> = { input: T; slug: string; lang: DeskLang; address: string; moment: Moment } & Who

/** `secret`: fields never given back. `atLeastMs`: an answer never comes sooner, so that its time does not tell whether an address has an account. */
type Rules<S extends z.ZodType, Who> = {
  schema: S
  who: Sender<Who>
  secret?: readonly string[]
  atLeastMs?: number
}
type Work<S extends z.ZodType, Who> = (given: Given<z.output<S>, Who>) => Promise<Done | NotDone>

/** Makes a server action of who may send the form, how it is read, and what to do with it. */
export function action<S extends z.ZodType, Who>(rules: Rules<S, Who>, work: Work<S, Who>): FormAction {
  const { schema, who, secret = [], atLeastMs = 0 } = rules
  return async (_before, sent) => {
    const data = sent instanceof FormData ? sent : new FormData()
    const lang = await who.langOf(data)
    const slug = takeField(data, 'tenant')
    const typed = without(typedIn(data) ?? {}, secret)
    const refuse = (notDone: NotDone) => refusedForm(typed, notDone, { lang, voice: who.voice })
    // Where it came from and who sent it, before what it says is read; who is signed out gets it back all the same.
    if (!(await sameOrigin())) return refuse({ refusal: { kind: 'foreign-form' } })
    const outcome = await unlessOthersFirst<Done | NotDone>(
      async () => {
        const found = await who.find(slug)
        if (!found.ok) return found
        const read = readForm(data, schema)
        if (!read.ok) return { refusal: { kind: 'invalid', fields: read.problems } }
        const given = { input: read.value, slug, lang, address: await readerAddress(), moment: atThisMoment() }
        const [done] = await Promise.all([work({ ...given, ...found.value }), pause(atLeastMs)])
        return done
      },
      () => ({ refusal: { kind: 'busy', keepsTyped: who.keepsTyped } }),
    )
    if ('refusal' in outcome) {
      // The page around the form shows what is new as well.
      if (outcome.refusal.kind === 'changed-meanwhile') refresh()
      return refuse(outcome)
    }
    rememberDone()
    if ('go' in outcome) redirect(outcome.go)
    refresh()
    return doneForm(outcome, who.keepsTyped ? typed : {})
  }
}

function doneForm(done: Exclude<Done, { go: string }>, typed: Typed): FormState {
  if ('kept' in done) return { ...freshForm, status: 'said', ...(done.focus ? { focus: done.focus } : {}) }
  return { ...freshForm, status: 'said', note: done.said, typed: without(typed, done.forget ?? []) }
}

function without(typed: Typed, names: readonly string[]): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !names.includes(name)))
}

function takeField(data: FormData, name: string): string {
  const value = data.get(name)
  data.delete(name)
  return typeof value === 'string' ? value : ''
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
