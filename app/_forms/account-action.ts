// The one wrapper around the forms that belong to no organisation: where it came from, what was typed, one operation,
// then a page to go on to or a sentence.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { askedDeskLang, type DeskLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import type { Result } from '@/lib/core/shared/result'
import type { AccountRefusal } from '@/lib/operations/accounts/account-refusals'
import { readerAddress } from '@/lib/session/reader-address'
import { sameOrigin } from '@/lib/session/same-origin'
import { sayAccountRefusal, sayFieldProblem } from './account-sentences'
import { type FormAction, type FormState, freshForm } from './form-state'
import { readForm, type Typed, typedIn } from './read-form'
import { sayBusy, sayForeignForm } from './say-form'
import { unlessOthersFirst } from './unless-others-first'

/** `go`: the page to go on to. `said`: a sentence above the form, which then starts afresh. */
export type AccountDone = { go: string } | { said: string }

/** What a form brings: the language of its page, the organisation it names (to be checked), the network address, the moment. */
export type AccountGiven<T> = { input: T; lang: DeskLang; tenant: string; address: string; moment: Moment }

/** `atLeastMs`: an answer never comes sooner, so that its time does not tell whether an address has an account. */
type Rules<S extends z.ZodType> = { schema: S; secret?: readonly string[]; atLeastMs?: number }
type Work<S extends z.ZodType> = (given: AccountGiven<z.output<S>>) => Promise<Result<AccountDone, AccountRefusal>>

/** Makes a server action of a schema and what to do with it. Fields named in `secret` are never given back. */
export function accountAction<S extends z.ZodType>(rules: Rules<S>, work: Work<S>): FormAction {
  return async (_before, sent) => {
    const data = sent instanceof FormData ? sent : new FormData()
    const lang = askedDeskLang(takeField(data, 'lang')) ?? 'nl'
    const tenant = takeField(data, 'tenant')
    if (!(await sameOrigin())) {
      return refused(withoutSecrets(typedIn(data) ?? {}, rules.secret), { note: sayForeignForm(lang) })
    }
    const read = readForm(data, rules.schema)
    const typed = withoutSecrets(read.typed, rules.secret)
    if (!read.ok) return sayRefused({ kind: 'invalid', fields: read.problems }, typed, lang)
    const given = { input: read.value, lang, tenant, address: await readerAddress(), moment: atThisMoment() }
    const tried = unlessOthersFirst(
      () => work(given),
      () => null,
    )
    const [result] = await Promise.all([tried, pause(rules.atLeastMs ?? 0)])
    if (result === null) return refused(typed, { note: sayBusy(lang) })
    if (!result.ok) return sayRefused(result.refusal, typed, lang)
    if ('go' in result.value) redirect(result.value.go)
    refresh()
    return { ...freshForm, status: 'said', note: result.value.said }
  }
}

function takeField(data: FormData, name: string): string {
  const value = data.get(name)
  data.delete(name)
  return typeof value === 'string' ? value : ''
}

function withoutSecrets(typed: Typed, secret: readonly string[] = []): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !secret.includes(name)))
}

// One sentence above the form, and one beside each field that is wrong.
function sayRefused(refusal: AccountRefusal, typed: Typed, lang: DeskLang): FormState {
  const note = sayAccountRefusal(refusal, lang)
  if (refusal.kind !== 'invalid') return refused(typed, { note })
  return refused(typed, { note, problems: sentences(refusal.fields, { lang, suggestion: refusal.suggestion }) })
}

function refused(typed: Typed, said: Partial<FormState>): FormState {
  return { ...freshForm, status: 'refused', typed, ...said }
}

function sentences(fields: Record<string, FieldProblem>, about: { lang: DeskLang; suggestion?: string }) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, problem]) => [field, sayFieldProblem(problem, field, about)]),
  )
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
