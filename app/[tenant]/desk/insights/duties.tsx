import { DateInput } from '@/app/_forms/date-input'
import { Form } from '@/app/_forms/form'
import { Radios, TextArea, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { Section } from '@/app/_ui/section'
import { longDate } from '@/lib/core/calendar/format-date'
import type { YearlyTask } from '@/lib/core/procedure/follow-up'
import { nameFunction } from '@/lib/core/procedure/function-in-words'
import { yearOfDuty } from '@/lib/core/procedure/promises'
import { type DutyStanding, yearlyStanding } from '@/lib/core/procedure/yearly'
import { say } from '@/lib/core/shared/words'
import type { DutyProof } from '@/lib/queries/read-figures'
import { tickOff } from './actions'
import type { View } from './view'

type Standing = DutyStanding<DutyProof>

/** What the procedure makes the organisation owe once a year: of this year and the past one, late, done or still to come. */
export function Duties({ view }: { view: View }) {
  const { procedure, today, words, duties } = view
  if (!procedure) return null
  const standing = yearlyStanding(procedure, { today, ...duties })
  return (
    <Section title={words.duties} id="duties">
      {standing.length === 0 ? <p className="text-meta text-muted">{words.dutiesNone}</p> : null}
      <ul className="divide-y divide-rule">
        {standing.map((duty) => {
          const task = procedure.followUp.yearlyTasks.find(({ id }) => id === duty.task)
          return task ? <Duty key={`${duty.task} ${duty.year}`} duty={duty} task={task} view={view} /> : null
        })}
      </ul>
    </Section>
  )
}

function Duty({ duty, task, view }: { duty: Standing; task: YearlyTask; view: View }) {
  const { procedure, lang, words } = view
  const isOpen = duty.state === 'coming' || duty.state === 'late'
  return (
    <li className="grid grid-cols-[128px_minmax(0,1fr)] gap-3 py-2 max-wide:grid-cols-1 max-wide:gap-0">
      <time dateTime={duty.due}>{longDate(duty.due, lang, { weekday: false })}</time>
      <div>
        {say(task.title, lang)}
        <span className="text-meta text-muted block">
          {procedure ? nameFunction(procedure, duty.by, lang).label : ''}
          {task.source ? `, ${task.source.article}` : ''}
        </span>
        <span className={`text-meta block ${duty.state === 'late' ? 'font-semibold text-danger' : 'text-muted'}`}>
          {words.dutyState[duty.state]}
        </span>
        {duty.proof ? <Proof proof={duty.proof} view={view} /> : null}
        {isOpen ? <TickOff duty={duty} task={task} view={view} /> : null}
      </div>
    </li>
  )
}

function Proof({ proof, view: { words, lang } }: { proof: DutyProof; view: View }) {
  return (
    <p className="text-meta" dir="auto">
      {proof.proof} <span className="text-muted">{words.dutyBy(proof.by, longDate(proof.doneOn, lang))}</span>{' '}
      {proof.link ? (
        <a className={link} href={proof.link}>
          {words.dutyLink}
        </a>
      ) : null}
    </p>
  )
}

/** "2025", or the months of a financial year that is not one of the calendar. */
function yearAbout({ year }: Standing, task: YearlyTask, { procedure, lang }: View): string {
  if (!procedure || task.monthsAfterYear === null || procedure.followUp.financialYearEnds === 12)
    return String(year - 1)
  const { from, until } = yearOfDuty(procedure.followUp, task, year)
  return `${longDate(from, lang, { weekday: false })} – ${longDate(until, lang, { weekday: false })}`
}

function TickOff({ duty, task, view }: { duty: Standing; task: YearlyTask; view: View }) {
  const { slug, lang, words, today } = view
  const options = [
    { value: 'done', label: words.dutyDone },
    ...(task.notWithoutComplaints
      ? [{ value: 'no-complaints', label: words.dutyNoComplaints(yearAbout(duty, task, view)) }]
      : []),
  ]
  return (
    <details>
      <summary className={foldLine}>
        <Icon name="turn" /> {words.dutyTick}
      </summary>
      <Form
        action={tickOff}
        tenant={slug}
        lang={lang}
        id={`duty-${duty.task}-${duty.year}`}
        hidden={{ task: duty.task, year: String(duty.year), ...(options.length === 1 ? { how: 'done' } : {}) }}
      >
        {options.length > 1 ? <Radios name="how" label={words.dutyHow} options={options} value="done" /> : null}
        <DateInput name="doneOn" label={words.dutyOn} value={today} />
        <TextArea name="proof" label={words.dutyProof} hint={words.dutyProofHint} />
        <TextInput name="link" label={words.dutyWhere} optional />
        <p>
          <Submit>{words.dutyTick}</Submit>
        </p>
      </Form>
    </details>
  )
}
