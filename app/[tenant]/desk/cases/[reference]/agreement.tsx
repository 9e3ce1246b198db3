// What the complainant agreed to in writing, and taking it back.
import { DateInput } from '@/app/_forms/date-input'
import { Radios, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { ConsentWay } from '@/lib/core/case/event-parts'
import { caseWords } from '@/lib/words/case/case-words'
import { ActForm } from './act-form'
import { withdrawAgreement } from './actions'
import { type CasePage, may, short } from './case-page'

/** How far they agreed, on which day, in which writing, in their words; nothing where nobody was asked. */
export function Agreement({ promise, page }: { promise: CasePromise; page: CasePage }) {
  const { words, desk, telling } = page
  const { agreed } = promise
  if (!agreed) return null
  const way = caseWords(desk.lang).consentWay[agreed.way]
  const said = telling.text(agreed.text.id)
  return (
    <div className="text-meta">
      <p>{words.case.agreed(short(page, agreed.until), short(page, agreed.on), way)}</p>
      {said ? (
        <blockquote className="text-muted whitespace-pre-line" dir="auto">
          {said}
        </blockquote>
      ) : null}
      {promise.doneOn === null && may(page, 'note') ? <TakeBack promise={promise} page={page} /> : null}
    </div>
  )
}

function TakeBack({ promise, page }: { promise: CasePromise; page: CasePage }) {
  const { words, desk } = page
  const ways = ConsentWay.options.map((value) => ({ value, label: caseWords(desk.lang).consentWay[value] }))
  return (
    <ActForm
      page={page}
      id={`withdraw-${promise.id}`}
      action={withdrawAgreement}
      hidden={{ promise: promise.id }}
      summary={words.form.withdrawAgreement}
      quiet
    >
      <DateInput name="on" label={words.form.withdrawnOn} value={desk.today} />
      <Radios name="way" label={words.form.consentWay} options={ways} />
      <TextArea name="text" label={words.form.withdrawnText} hint={words.form.withdrawnHint} />
      <p>
        <Submit tone="quiet">{words.form.withdrawNow}</Submit>
      </p>
    </ActForm>
  )
}
