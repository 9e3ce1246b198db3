import { Checkboxes, Select, TextArea } from '@/app/_forms/inputs'
import { caseWords } from '@/lib/case/case-words'
import type { CasePoint } from '@/lib/case/complaint-case'
import { say } from '@/lib/shared/words'
import type { CasePage } from '../case-page'
import { namesOf } from '../point-note'
import { JudgementChoice } from './judgement-choice'
import { Measures } from './measures'

const MOST_MEASURES = 10

/** One point: what was said, what we find of it and why, and what we do about it. */
export function PointVerdict({ page, point, number }: { page: CasePage; point: CasePoint; number: number }) {
  const { words, desk, procedure, telling, complaint } = page
  const name = `points.${point.id}`
  const quote = telling.text(point.text.id)
  const { subject } = namesOf(page, point)
  const options = (list: readonly { id: string; label: Parameters<typeof say>[0] }[]) =>
    list.map(({ id, label }) => ({ value: id, label: say(label, desk.lang) }))
  const measures = point.measures.map(({ text, due }) => ({ text: telling.text(text.id) ?? '', due: due ?? '' }))
  return (
    <article className="verdict" aria-labelledby={`point-${number}`}>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <div className="form">
        <div>
          <h2 id={`point-${number}`}>
            <span className="sr">{number}. </span>
            {subject ?? words.case.noSubject}
          </h2>
          <blockquote lang={complaint.lang}>
            {quote === telling.text(complaint.story.id) ? words.case.wholeStory : (quote ?? words.case.forgotten)}
          </blockquote>
        </div>
        <JudgementChoice
          name={`${name}.judgement`}
          label={words.answer.judgement}
          value={point.judgement ?? ''}
          options={procedure.processing.judgements.map((value) => ({
            value,
            label: caseWords(desk.lang).judgement[value],
          }))}
        />
        <TextArea
          name={`${name}.reasons`}
          label={words.answer.reasons}
          hint={words.answer.reasonsHint}
          value={(point.reasons && telling.text(point.reasons.id)) ?? ''}
          className="said"
        />
        <Checkboxes
          name={`${name}.remedies[]`}
          label={words.answer.remedies}
          options={options(procedure.processing.remedies)}
          values={point.remedies}
          row
          optional
        />
        <Select
          name={`${name}.cause`}
          label={words.answer.cause}
          options={options(procedure.processing.causes)}
          value={point.cause ?? ''}
          empty={words.form.open}
          optional
        />
        <Measures
          name={`${name}.measures`}
          measures={measures}
          rows={Math.min(MOST_MEASURES, measures.length + 2)}
          words={{ measures: words.answer.measures, measure: words.answer.measure, ready: words.answer.ready }}
        />
      </div>
    </article>
  )
}
