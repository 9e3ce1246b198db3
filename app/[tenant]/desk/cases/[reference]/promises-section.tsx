import { Select, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Bill } from '@/app/_ui/bill'
import { daysLeft } from '@/app/_ui/days-left'
import { focusInside } from '@/app/_ui/focus'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { Section } from '@/app/_ui/section'
import { uiWords } from '@/app/_ui/words'
import { can } from '@/lib/core/access/can'
import { longDate } from '@/lib/core/calendar/format-date'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { hasToBeWritten, isLetter } from '@/lib/core/case/consequences/by-hand'
import { isPending } from '@/lib/core/case/consequences/pending'
import { isAskedByLaw } from '@/lib/core/case/left-open'
import { billOfTerm } from '@/lib/words/calendar/bill-of-term'
import { ActForm } from './act-form'
import { dropPromise, keepPromise } from './actions'
import { Agreement } from './agreement'
import { type CasePage, may, short } from './case-page'
import { LetterToPost } from './letter-to-post'
import { promiseTitle } from './marks-of'
import { openingOf } from './opening-of'
import { sourcesOf } from './source-of'

/** Every dated commitment, with what is left of it and the sum its date came from. */
export function PromisesSection({ page }: { page: CasePage }) {
  const { complaint, words } = page
  const order = (a: CasePromise, b: CasePromise) => (a.due < b.due ? -1 : 1)
  return (
    <Section title={words.case.promises}>
      <Suspended page={page} />
      <ul className="divide-y divide-rule">
        {[...complaint.promises].sort(order).map((promise) => (
          <Owed key={promise.id} promise={promise} page={page} />
        ))}
      </ul>
      <Drop page={page} />
    </Section>
  )
}

function Owed({ promise, page }: { promise: CasePromise; page: CasePage }) {
  const { words, desk, telling, handling } = page
  const title = promiseTitle(promise, telling)
  const sources = sourcesOf(promise, handling)
  const owner = promise.owner ? telling.member(promise.owner) : null
  const explained = promise.sum.length > 2
  return (
    <li className="py-2">
      <p className="flex items-baseline justify-between gap-3">
        <b dir="auto">{promise.kind === 'task' ? words.case.task(title) : title}</b>
        <time dateTime={promise.due} className={promise.state === 'lapsed' ? 'text-meta text-muted' : undefined}>
          {short(page, promise.due)}
        </time>
      </p>
      <p className="flex items-baseline justify-between gap-3 text-meta text-muted">
        <StandingOf promise={promise} page={page} />
        {owner ? <span>{words.case.doneBy(owner)}</span> : null}
        {promise.extensions > 0 ? (
          <span>
            {words.case.extended(promise.extensions)}, {words.case.first(short(page, promise.firstDue))}
          </span>
        ) : null}
      </p>
      <Agreement promise={promise} page={page} />
      {explained || sources.length === 0 ? null : <p className="text-meta text-muted">{sources.join(', ')}</p>}
      {explained ? (
        <details>
          <summary
            className={`${focusInside} ${link} text-meta inline-flex min-h-6 cursor-pointer items-center print:hidden`}
          >
            {words.case.why(
              longDate(promise.due, desk.lang, { weekday: false, inYear: Number(desk.today.slice(0, 4)) }),
            )}
          </summary>
          <Bill
            caption={uiWords(desk.lang).sum}
            rows={billOfTerm(promise.sum, desk.lang, {
              opening: openingOf(promise, page.complaint),
              totalLabel: `${title} ${words.form.due.toLowerCase()}`,
            })}
          />
          {sources.length > 0 ? <p className="text-meta text-muted pb-2">{sources.join(', ')}</p> : null}
        </details>
      ) : null}
      {isToPost(promise) && can(page.actor, 'work-cases') ? <LetterToPost promise={promise} page={page} /> : null}
      {canTickOff(promise) && mayTickOff(page) ? <TickOff promise={promise} title={title} page={page} /> : null}
    </li>
  )
}

function StandingOf({ promise, page }: { promise: CasePromise; page: CasePage }) {
  const { words, desk, procedure } = page
  if (promise.doneOn) {
    const on = short(page, promise.doneOn)
    return <span>{promise.doneOn > promise.due ? words.case.keptLate(on) : words.case.kept(on)}</span>
  }
  if (promise.state === 'lapsed' || promise.over) return <span>{words.case.lapsed}</span>
  const left = daysLeft(promise.due, desk.today, procedure.followUp.calendar, desk.lang)
  return <span className={left.late ? 'font-semibold text-danger' : undefined}>{left.text}</span>
}

/** What is kept by its own act (acknowledging, answering, their reply) is not ticked off by hand. */
function canTickOff(promise: CasePromise): boolean {
  const { kind, beside } = promise
  if (hasToBeWritten(promise) || beside !== undefined) return false
  return ['task', 'own', 'measure', 'first-contact'].includes(kind) && isPending(promise)
}

function isToPost(promise: CasePromise): boolean {
  return isLetter(promise) && isPending(promise)
}

/** Also of a closed case: what still had to be done is still done. */
function mayTickOff({ actor, allowed }: CasePage): boolean {
  const making = allowed.find(({ command }) => command === 'promise')
  return can(actor, 'work-cases') && (making?.refusal === null || making?.refusal.kind === 'case-closed')
}

type TickProps = { promise: CasePromise; title: string; page: CasePage }

function TickOff({ promise, title, page }: TickProps) {
  return (
    <ActForm page={page} id={`keep-${promise.id}`} action={keepPromise} hidden={{ promise: promise.id }}>
      <Submit tone="quiet">
        {page.words.form.keep}
        <span className="sr-only">: {title}</span>
      </Submit>
    </ActForm>
  )
}

/** Tasks that this case does not ask for: one form for all of them, with why. */
function Drop({ page }: { page: CasePage }) {
  const { words, complaint, telling } = page
  const tasks = complaint.promises.filter((one) => one.kind === 'task' && canTickOff(one) && !isAskedByLaw(one))
  if (tasks.length === 0 || !mayTickOff(page) || !may(page, 'promise')) return null
  const options = tasks.map((one) => ({ value: one.id, label: promiseTitle(one, telling) }))
  return (
    <ActForm page={page} id="drop-task" action={dropPromise} summary={words.form.drop} quiet>
      <Select name="promise" label={words.form.dropWhich} options={options} />
      <TextArea name="reason" label={words.form.dropReason} hint={words.form.dropHint} />
      <p>
        <Submit tone="quiet">{words.form.dropNow}</Submit>
      </p>
    </ActForm>
  )
}

function Suspended({ page }: { page: CasePage }) {
  const { complaint, words, handling } = page
  if (!complaint.suspendedOn) return null
  const reason = handling.suspension?.reasons.find(({ id }) => id === complaint.suspendedFor)
  const { suspendedUntil: until } = complaint
  return (
    <Notice icon="clock">
      {words.case.suspended(short(page, complaint.suspendedOn), reason?.label ?? '', until ? short(page, until) : null)}
    </Notice>
  )
}
