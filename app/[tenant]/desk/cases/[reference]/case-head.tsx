import { TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { PromiseLine } from '@/app/_ui/promise-line/promise-line'
import { Sheet, SheetDrawings } from '@/app/_ui/sheet'
import { isHandlerUnknown } from '@/lib/core/case/brought-in'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { formatReference } from '@/lib/core/shared/reference'
import { caseWords } from '@/lib/words/case/case-words'
import { ActForm } from './act-form'
import { changeTitle } from './actions'
import { type CasePage, may, nameOf, reachable, short } from './case-page'
import { marksOf, promiseTitle, stillAhead } from './marks-of'

/** Where the case stands: its sheet, what it is called, what comes next, and every promise on a line. */
export function CaseHead({ page }: { page: CasePage }) {
  const { complaint, words, desk, telling, procedure, handling } = page
  const step = handling.steps.find(({ id }) => id === complaint.step)
  const next = stillAhead(complaint, desk.today)
  const marks = marksOf(complaint, { telling, words: words.case, today: desk.today })
  return (
    <header className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-b border-rule-firm bg-paper px-6 pt-4 pb-3 max-wide:block max-wide:px-4 max-wide:py-3 print:bg-transparent print:px-0">
      <div>
        <p className="text-meta text-muted flex items-center gap-2">
          <SheetDrawings />
          <Sheet phase={complaint.phase} />
          <span className="min-w-0 wrap-anywhere">
            {waitsFor(page) ?? (step?.label || caseWords(desk.lang).phase[complaint.phase])} ·{' '}
            <span className="whitespace-nowrap">{formatReference(complaint.reference)}</span> · {complainants(page)}
          </span>
        </p>
        <h1
          className="line-clamp-2 text-[1.375rem]/7 tracking-[-0.008em] max-wide:line-clamp-4 max-wide:text-[1.25rem]"
          dir="auto"
        >
          {page.title}
        </h1>
        <ChangeTitle page={page} />
      </div>
      <div className="self-end text-right max-wide:pt-1 max-wide:text-left *:flex *:justify-end max-wide:*:justify-start">
        <p className="text-meta text-muted">
          {words.case.next},{' '}
          {(next?.owner && telling.member(next.owner)) ||
            ((complaint.handler && telling.member(complaint.handler)) ??
              (isHandlerUnknown(complaint) ? words.case.handlerUnknown : words.case.nobody))}
        </p>
        <p>
          <b className="flex min-w-0 gap-[0.4em]">
            {next ? <Next page={page} promise={next} /> : words.case.nothingNext}
          </b>
        </p>
      </div>
      <PromiseLine
        marks={marks}
        today={desk.today}
        calendar={procedure.followUp.calendar}
        lang={desk.lang}
        className="col-span-full mt-2"
      />
    </header>
  )
}

/** What the case is called in lists and here; the complainant does not see it. */
function ChangeTitle({ page }: { page: CasePage }) {
  const { words } = page
  if (!may(page, 'note')) return null
  return (
    <ActForm page={page} id="title" action={changeTitle} summary={words.act['change-title']} quiet>
      <TextInput name="title" label={words.form.title} hint={words.form.titleHint} value={page.title} />
      <p>
        <Submit tone="quiet">{words.form.saveTitle}</Submit>
      </p>
    </ActForm>
  )
}

/** A task by its title, cut where the room ends: it is long, and stands in full below. */
function Next({ page, promise }: { page: CasePage; promise: CasePromise }) {
  const { words, telling } = page
  const title = promiseTitle(promise, telling)
  const said = promise.kind === 'task' ? words.case.task(title) : title
  return (
    <>
      <span
        className="max-w-[40ch] truncate max-half:max-w-[24ch] max-wide:max-w-none print:max-w-none print:whitespace-normal"
        title={said}
        dir="auto"
      >
        {said}
      </span>{' '}
      <span className="whitespace-nowrap">{short(page, promise.due)}</span>
    </>
  )
}

/** Whom the case waits for, by name, and until when we asked them to answer. */
function waitsFor(page: CasePage): string | null {
  const { complaint, words } = page
  const [party] = reachable(page)
  if (complaint.phase !== 'waiting-for-complainant' || !party) return null
  const asked = complaint.promises.findLast(({ kind, state }) => kind === 'reply-by' && state === 'open')
  const name = nameOf(page, party)
  return asked ? words.case.waitsUntil(name, short(page, asked.due)) : words.case.waitsFor(name)
}

function complainants(page: CasePage): string {
  const { complaint, words } = page
  const complainant = complaint.parties.find(({ role }) => role === 'complainant')
  const representative = complaint.parties.find(({ role }) => role === 'representative')
  const name = complainant ? nameOf(page, complainant) : words.list.anonymous
  return representative ? `${name}, ${words.list.via} ${nameOf(page, representative)}` : name
}

/** On a telephone: the parts of the case, and the first act within reach of a thumb. */
export function JumpLinks({ page }: { page: CasePage }) {
  const { words } = page
  return (
    <nav
      className="sticky top-0 z-4 hidden border-b border-rule-firm bg-paper max-wide:flex print:hidden"
      aria-label={words.case.parts}
    >
      <Jump to="#story">{words.case.story}</Jump>
      <Jump to="#talk">{words.case.talk}</Jump>
      <Jump to="#facts">{words.case.facts}</Jump>
    </nav>
  )
}

function Jump({ to, children }: { to: string; children: string }) {
  return (
    <a
      className="grid min-h-11 flex-1 place-items-center text-muted hover:text-ink focus-visible:-outline-offset-3 focus-visible:shadow-[inset_0_0_0_6px_var(--color-halo)]"
      href={to}
    >
      {children}
    </a>
  )
}

export function Dock({ page }: { page: CasePage }) {
  const { words } = page
  if (reachable(page).length === 0) return null
  return (
    <div className="fixed inset-x-0 bottom-0 z-5 hidden gap-2 border-t border-rule-ink bg-paper px-4 py-2.5 max-wide:flex print:hidden">
      <a className={`${button.first} flex-1 justify-center`} href="#write">
        {words.act.reply}
      </a>
      <a className={button.quiet} href="#facts">
        {words.case.facts}
      </a>
    </div>
  )
}
