import { Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { JudgementMark } from '@/app/_ui/judgement-mark'
import type { CasePoint } from '@/lib/core/case/complaint-case'
import { isolated } from '@/lib/core/shared/isolated'
import { caseWords } from '@/lib/words/case/case-words'
import { ActForm } from './act-form'
import { changePoint } from './actions'
import { type CasePage, may, optionsOf } from './case-page'

type PointNoteProps = { page: CasePage; point: CasePoint; number: number; hand: 1 | 2 | 3 }

/** The line beside it is drawn as the one under its words. */
const HANDS = { 1: 'border-l-2 pl-3', 2: 'border-l-2 border-dashed pl-3', 3: 'border-l-4 border-double pl-2.5' }

/** A point in the margin: what it is about, how it arose, what was found; and a way to set the first two right. */
export function PointNote({ page, point, number, hand }: PointNoteProps) {
  const { words, desk, telling, complaint } = page
  const quote = telling.text(point.text.id)
  const whole = quote === telling.text(complaint.story.id)
  const { subject, cause } = namesOf(page, point)
  return (
    <div className={`mb-3 border-0 border-accent pt-[3px] text-meta print:break-inside-avoid ${HANDS[hand]}`}>
      <b className="block">
        <span className="mr-[3px] text-[0.8125rem]/none text-accent">{number}</span>{' '}
        <bdi>{subject ?? words.case.noSubject}</bdi>
      </b>
      {whole || point.judgement ? null : <bdi className="sr-only">{quote}</bdi>}
      {cause ? `${words.case.cause}: ${isolated(cause)}` : words.case.noCause}
      <span className="text-meta text-muted block [&>svg]:inline-block [&>svg]:align-[-2px]">
        <JudgementMark judgement={point.judgement} />{' '}
        {point.judgement ? caseWords(desk.lang).judgement[point.judgement] : words.case.noJudgement}
      </span>
      {may(page, 'note') ? <ChangePoint page={page} point={point} number={number} /> : null}
    </div>
  )
}

function ChangePoint({ page, point, number }: { page: CasePage; point: CasePoint; number: number }) {
  const { handling, words } = page
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
        options={optionsOf(handling.subjects)}
        value={point.subject ?? ''}
        empty={words.form.open}
      />
      <Select
        name="cause"
        label={words.form.cause}
        options={optionsOf(handling.causes)}
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
export function namesOf({ handling }: Pick<CasePage, 'handling'>, point: CasePoint) {
  const find = (list: readonly { id: string; label: string }[], id: string | null) =>
    id === null ? null : list.find((one) => one.id === id)?.label || id
  return {
    subject: find(handling.subjects, point.subject),
    cause: find(handling.causes, point.cause),
  }
}
