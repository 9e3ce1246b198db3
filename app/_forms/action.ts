// The one wrapper around the server actions of the desk: where it came from, who it is, what was typed; then one piece of
// work, and a page to go on to or sentences beside what was typed.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { type Permission, rolesWith } from '@/lib/core/access/permissions'
import type { Refusal } from '@/lib/core/case/refusals'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import { currentActor } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { sameOrigin } from '@/lib/session/same-origin'
import { sentByScript } from '@/lib/session/sent-by-script'
import { type RefusalNames, sayProblem, sayRefusal } from '@/lib/words/case/say-refusal'
import { type FormAction, type FormState, freshForm } from './form-state'
import { readForm, type Typed, typedIn } from './read-form'
import { sayBusyAndKept, sayForeignForm, saySignedOut } from './say-form'
import { unlessOthersFirst } from './unless-others-first'

/**
 * `go`: the page to go on to. `said`: a sentence above the form, or none when the form itself says it; the form keeps what
 * was typed, but for what it may forget. `kept`: what was typed is what the page now shows, so the form starts from that,
 * and other forms on the page keep what was typed in them; `focus` is where its author goes on.
 */
export type Done = { go: string } | { said: string | null; forget?: readonly string[] } | { kept: true; focus?: string }

/** Why it was not done; `news` is what happened since the author looked. `note` says it where it is not about a case. */
export type NotDone = {
  refusal: Refusal
  news?: string[]
  names?: RefusalNames
  note?: string
  /** What is wrong with a field, where its form has better words than the usual ones. */
  sentences?: Record<string, string>
}

export type Given<T> = { actor: MemberActor; slug: string; lang: DeskLang; moment: Moment; input: T }

type Rules<S extends z.ZodType> = { schema: S; needs?: Permission }
type Work<S extends z.ZodType> = (given: Given<z.output<S>>) => Promise<Done | NotDone>

/**
 * Makes a server action. The form carries its organisation in a field `tenant`; whether its sender belongs there is
 * asked of the session. `needs` is the right it takes; what the case forbids is refused by the work itself.
 */
export function action<S extends z.ZodType>({ schema, needs }: Rules<S>, work: Work<S>): FormAction {
  return async (_before, sent) => {
    const data = sent instanceof FormData ? sent : new FormData()
    const slug = takeField(data, 'tenant')
    const lang = await readerLang()
    // Where it came from and who sent it, before what it says is read; who is signed out gets it back all the same.
    if (!(await sameOrigin())) return refused(typedIn(data) ?? {}, { note: sayForeignForm(lang) })
    return unlessOthersFirst(
      () => carryOut(data, { slug, lang }),
      () => refused(typedIn(data) ?? {}, { note: sayBusyAndKept(lang) }),
    )
  }

  async function carryOut(data: FormData, { slug, lang }: { slug: string; lang: DeskLang }): Promise<FormState> {
    const actor = await currentActor(slug)
    if (!actor) return signedOut(typedIn(data) ?? {}, lang)
    const read = readForm(data, schema)
    if (needs && !can(actor, needs))
      return sayNotDone(read.typed, lang, { refusal: { kind: 'not-allowed', roles: rolesWith(needs) } })
    if (!read.ok) return sayNotDone(read.typed, lang, { refusal: { kind: 'invalid', fields: read.problems } })
    const outcome = await work({ actor, slug, lang, moment: atThisMoment(), input: read.value })
    if ('refusal' in outcome) return sayNotDone(read.typed, lang, outcome)
    if ('go' in outcome) redirect(outcome.go)
    refresh()
    if ('kept' in outcome) return { ...freshForm, status: 'said', ...(outcome.focus ? { focus: outcome.focus } : {}) }
    return { ...freshForm, status: 'said', note: outcome.said, typed: without(read.typed, outcome.forget ?? []) }
  }
}

function without(typed: Typed, names: readonly string[]): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !names.includes(name)))
}

/** The script keeps the page with what was typed; without it there is no page to come back to but by signing in. */
async function signedOut(typed: Typed, lang: DeskLang): Promise<FormState> {
  if ((await currentUser()) === null && !(await sentByScript())) redirect('/sign-in')
  return refused(typed, { note: saySignedOut(lang) })
}

function takeField(data: FormData, name: string): string {
  const value = data.get(name)
  data.delete(name)
  return typeof value === 'string' ? value : ''
}

function sayNotDone(typed: Typed, lang: DeskLang, outcome: NotDone): FormState {
  const { refusal, news = [], names, note: own, sentences: better = {} } = outcome
  const note = own ?? sayRefusal(refusal, lang, names)
  if (refusal.kind === 'invalid')
    return refused(typed, { note, problems: { ...sentences(refusal.fields, lang), ...better } })
  if (refusal.kind !== 'changed-meanwhile') return refused(typed, { note })
  // The page around the form shows what is new as well.
  refresh()
  return refused(typed, { note, changed: { seq: refusal.seq, news } })
}

function sentences(fields: Record<string, FieldProblem>, lang: DeskLang): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, problem]) => [name, sayProblem(problem, lang)]))
}

function refused(typed: Typed, said: Partial<FormState>): FormState {
  return { ...freshForm, status: 'refused', typed: { ...typed }, ...said }
}
