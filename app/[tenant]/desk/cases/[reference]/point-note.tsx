import { Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { JudgementMark } from '@/app/_ui/sheet'
import { caseWords } from '@/lib/case/case-words'
import type { CasePoint } from '@/lib/case/complaint-case'
import { say } from '@/lib/shared/words'
import { ActForm } from './act-form'
import { changePoint } from './actions'
import { type CasePage, may } from './case-page'

type PointNoteProps = { page: CasePage; point: CasePoint; number: number; hand: 1 | 2 | 3 }

/** A point in the margin: what it is about, how it arose, what was found; and a way to set the first two right. */
export function PointNote({ page, point, number, hand }: PointNoteProps) {
  const { words, desk, telling, complaint } = page
  const quote = telling.text(point.text.id)
  const whole = quote === telling.text(complaint.story.id)
  const { subject, cause } = namesOf(page, point)
  return (
    <div className={`point-note hand-${hand}`}>
      <b>
        <span className="no">{number}</span> {subject ?? words.case.noSubject}
      </b>
      {whole || point.judgement ? null : <span className="sr">{quote}</span>}
      {cause ? `${words.case.cause}: ${cause}` : words.case.noCause}
      <span className="meta block">
        <JudgementMark judgement={point.judgement} />{' '}
        {point.judgement ? caseWords(desk.lang).judgement[point.judgement] : words.case.noJudgement}
      </span>
      {may(page, 'note') ? <ChangePoint page={page} point={point} number={number} /> : null}
    </div>
  )
}

function ChangePoint({ page, point, number }: { page: CasePage; point: CasePoint; number: number }) {
  const { procedure, desk, words } = page
  const options = (list: readonly { id: string; label: Parameters<typeof say>[0] }[]) =>
    list.map(({ id, label }) => ({ value: id, label: say(label, desk.lang) }))
  return (
    <ActForm
      page={page}
      id={`point-${number}`}
      action={changePoint}
      hidden={{ point: point.id }}
      summary={words.form.changePoint}
      label={`${words.form.changePoint}: ${words.case.points} ${number}`}
      quiet
    >
      <Select
        name="subject"
        label={words.form.subject}
        options={options(procedure.intake.subjects)}
        value={point.subject ?? ''}
        empty={words.form.open}
      />
      <Select
        name="cause"
        label={words.form.cause}
        options={options(procedure.processing.causes)}
        value={point.cause ?? ''}
        empty={words.form.open}
      />
      <p>
        <Submit tone="quiet">{words.form.changePoint}</Submit>
      </p>
    </ActForm>
  )
}

/** What a point is about and how it arose, by the names of the procedure. */
export function namesOf({ procedure, desk }: CasePage, point: CasePoint) {
  const find = (list: readonly { id: string; label: Parameters<typeof say>[0] }[], id: string | null) =>
    id === null ? null : say(list.find((one) => one.id === id)?.label, desk.lang) || id
  return {
    subject: find(procedure.intake.subjects, point.subject),
    cause: find(procedure.processing.causes, point.cause),
  }
}
