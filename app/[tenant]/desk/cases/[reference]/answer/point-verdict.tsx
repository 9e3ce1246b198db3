import { Checkboxes, Select, TextArea } from '@/app/_forms/inputs'
import { formLooks, ownWords } from '@/app/_ui/control'
import type { CasePoint } from '@/lib/core/case/complaint-case'
import { caseWords } from '@/lib/words/case/case-words'
import type { DeskWords } from '../../../words/nl'
import { type CasePage, optionsOf } from '../case-page'
import { owners } from '../left-open-fields'
import { namesOf } from '../point-note'
import { JudgementChoice } from './judgement-choice'
import { Measures } from './measures'

const MOST_MEASURES = 10

/** One point: what was said, what we find of it and why, and what we do about it. */
export function PointVerdict({ page, point, number }: { page: CasePage; point: CasePoint; number: number }) {
  const { words, desk, handling, telling, complaint } = page
  const name = `points.${point.id}`
  const quote = telling.text(point.text.id)
  const { subject } = namesOf(page, point)
  const measures = point.measures.map(({ text, due, owner = '', forAll = false }) => {
    return { text: telling.text(text.id) ?? '', due: due ?? '', owner, forAll }
  })
  return (
    <article
      className="grid grid-cols-[36px_minmax(0,1fr)] border-t border-rule-ink pt-3 pb-4 max-wide:grid-cols-1 max-wide:gap-1 print:break-inside-avoid"
      aria-labelledby={`point-${number}`}
    >
      <span className="font-people text-[1.75rem]/7 font-normal text-accent" aria-hidden="true">
        {number}
      </span>
      <div className={formLooks}>
        <div>
          <h2 className="text-[0.9375rem]" id={`point-${number}`}>
            <span className="sr-only">{number}. </span>
            <bdi>{subject ?? words.case.noSubject}</bdi>
          </h2>
          <blockquote
            className="mt-0.5 font-people text-said whitespace-pre-line text-muted italic"
            lang={complaint.lang}
            dir="auto"
          >
            {quote === telling.text(complaint.story.id) ? words.case.wholeStory : (quote ?? words.case.forgotten)}
          </blockquote>
        </div>
        <JudgementChoice
          name={`${name}.judgement`}
          label={words.answer.judgement}
          value={point.judgement ?? ''}
          options={handling.judgements.map((value) => ({
            value,
            label: caseWords(desk.lang).judgement[value],
          }))}
        />
        <TextArea
          name={`${name}.reasons`}
          label={words.answer.reasons}
          hint={words.answer.reasonsHint}
          value={(point.reasons && telling.text(point.reasons.id)) ?? ''}
          className={ownWords}
        />
        <Checkboxes
          name={`${name}.remedies[]`}
          label={words.answer.remedies}
          options={optionsOf(handling.remedies)}
          values={point.remedies}
          row
          optional
        />
        <Select
          name={`${name}.cause`}
          label={words.answer.cause}
          options={optionsOf(handling.causes)}
          value={point.cause ?? ''}
          empty={words.form.open}
          optional
        />
        <Measures
          name={`${name}.measures`}
          measures={measures}
          rows={Math.min(MOST_MEASURES, measures.length + 2)}
          owners={owners(page)}
          words={measureWords(words.answer)}
        />
      </div>
    </article>
  )
}

function measureWords({ measures, measure, ready, measureOwner, measureHandler, measureForAll }: DeskWords['answer']) {
  return { measures, measure, ready, owner: measureOwner, handler: measureHandler, forAll: measureForAll }
}
