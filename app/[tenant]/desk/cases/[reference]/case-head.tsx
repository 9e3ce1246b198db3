import { TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { PromiseLine } from '@/app/_ui/promise-line/promise-line'
import { Sheet } from '@/app/_ui/sheet'
import { To } from '@/app/_ui/to'
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
    <header className="case-head">
      <div>
        <p className="state-line meta">
          <Sheet phase={complaint.phase} />
          <span>
            {waitsFor(page) ?? (step?.label || caseWords(desk.lang).phase[complaint.phase])} ·{' '}
            <span className="nb">{formatReference(complaint.reference)}</span> · {complainants(page)}
          </span>
        </p>
        <h1 dir="auto">{page.title}</h1>
        <ChangeTitle page={page} />
      </div>
      <div className="head-next">
        <p className="meta">
          {words.case.next},{' '}
          {(complaint.handler && telling.member(complaint.handler)) ??
            (isHandlerUnknown(complaint) ? words.case.handlerUnknown : words.case.nobody)}
        </p>
        <p>
          <b>{next ? <Next page={page} promise={next} /> : words.case.nothingNext}</b>
        </p>
      </div>
      <PromiseLine marks={marks} today={desk.today} calendar={procedure.followUp.calendar} lang={desk.lang} />
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
      <span className="cut" title={said} dir="auto">
        {said}
      </span>{' '}
      <span className="nb">{short(page, promise.due)}</span>
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

/** The way back to the list, above the case. */
export function CaseBar({ page }: { page: CasePage }) {
  const { words, desk } = page
  return (
    <div className="case-bar">
      <To className={button.plain} href={`/${desk.slug}/desk/cases`}>
        <Icon name="left" /> {words.case.back}
      </To>
      <span className="grow" />
    </div>
  )
}

/** On a telephone: the parts of the case, and the first act within reach of a thumb. */
export function JumpLinks({ page }: { page: CasePage }) {
  const { words } = page
  return (
    <nav className="jump" aria-label={words.case.parts}>
      <a href="#story">{words.case.story}</a>
      <a href="#talk">{words.case.talk}</a>
      <a href="#facts">{words.case.facts}</a>
    </nav>
  )
}

export function Dock({ page }: { page: CasePage }) {
  const { words } = page
  if (reachable(page).length === 0) return null
  return (
    <div className="dock">
      <a className={button.first} href="#write">
        {words.act.reply}
      </a>
      <a className={button.quiet} href="#facts">
        {words.case.facts}
      </a>
    </div>
  )
}
