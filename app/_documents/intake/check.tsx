import { documentWords } from '@/lib/catalogues/public/document/words'
import type { CheckedAnswer } from '@/lib/core/case/intake/check-answers'
import type { IntakeForm } from '@/lib/core/procedure/intake-form'
import type { LinePromise } from '@/lib/core/procedure/promise-line'
import type { Help } from '@/lib/core/procedure/public-page'
import type { FormEntries } from '@/lib/core/shared/form-entries'
import { Each } from '../each'
import { Frame } from '../frame'
import { actions, button, lead, row, small, tightOpening, urgent } from '../looks'
import { addressIn, type Place } from '../place'
import { PromiseLine } from '../promise-line'
import { told } from '../told'
import { Carried, type Steering } from './carried'
import { EnterKey, FormLanguage } from './form-language'
import { backLook, stepLook } from './step-look'

type Props = {
  place: Place
  form: IntakeForm
  answers: readonly CheckedAnswer[]
  entries: FormEntries
  steering: Steering
  notice: string | null
  promises: { heading: string; line: readonly LinePromise[] }
  privacy: { keeps: string; link: string }
  help: Help
}

/** The last page before sending: the answers, each to be changed, and what will be promised. */
export function CheckDocument(props: Props) {
  const { place, form, answers, entries, steering, notice, promises, privacy, help } = props
  const words = documentWords[form.lang]
  const steps = form.layout === 'one-page' ? 2 : form.pages.length + 1
  const before = form.layout === 'one-page' ? 'all' : form.pages.at(-1)?.id
  return (
    <Frame place={place} enter={<EnterKey go="send" />} language={<FormLanguage place={place} />} help={help}>
      <div className={`${row} ${tightOpening}`}>
        <p className={stepLook}>
          {words.step({ n: steps, of: steps })}
          <button className={`text-start ${backLook}`} type="submit" form="intake" name="go" value={`to:${before}`}>
            {words.backTo({ n: steps - 1 })}
          </button>
        </p>
        <div className="prose">
          <h1>{form.check.title}</h1>
          <p className={lead}>{form.check.lead}</p>
          {notice ? <p className={urgent}>{notice}</p> : null}
        </div>
      </div>
      <form id="intake" method="post" action={addressIn(place, '/intake')} data-keep noValidate>
        <Carried form={form} shown={[]} entries={entries} steering={steering} />
        <dl>
          <Each of={answers}>{(answer) => <Answer answer={answer} change={words.change} />}</Each>
        </dl>
        <section className="pt-12 pb-8" aria-labelledby="then">
          <div className={row}>
            <div className="prose">
              <h2 id="then">{promises.heading}</h2>
            </div>
          </div>
          <PromiseLine promises={promises.line} lang={form.lang} />
        </section>
        <div className={`pb-16 ${row}`}>
          <div className="prose">
            <p className={actions}>
              <button className={button} type="submit" name="go" value="send">
                {form.check.send}
              </button>
            </p>
            <p className={small}>
              {form.check.secrecy} {privacy.keeps} <a href={addressIn(place, '/privacy')}>{privacy.link}</a>.
            </p>
          </div>
        </div>
      </form>
    </Frame>
  )
}

const quoted =
  "relative before:absolute before:-top-[0.35rem] before:-left-[0.35em] before:font-people before:text-[2.75rem]/none before:text-page-accent before:opacity-45 before:content-['“'/''] page:before:top-1 page:before:-left-[0.4375em] page:before:opacity-100"

function Answer({ answer, change }: { answer: CheckedAnswer; change: string }) {
  return (
    <div className={`border-t border-page-hairline py-4 last:border-b page:py-6 ${row}`}>
      <dt className={`page:pt-0.5 ${small}`}>{answer.label}</dt>
      <dd className="mt-1 page:m-0 page:grid page:grid-cols-[minmax(0,1fr)_auto] page:items-start page:gap-x-8">
        {answer.told ? (
          <div className={`${told} ${quoted}`}>
            <Each of={answer.lines.flatMap((line) => line.split(/\n{2,}/))}>{(line) => <p dir="auto">{line}</p>}</Each>
          </div>
        ) : (
          <p>
            <Each of={answer.lines}>
              {(line, index) => (
                <>
                  {index > 0 ? <br /> : null}
                  <bdi>{line}</bdi>
                </>
              )}
            </Each>
          </p>
        )}
        <button
          className="inline-flex min-h-11 items-center text-start text-page-small page:-my-2 print:hidden"
          type="submit"
          name="go"
          value={`to:${answer.page}`}
        >
          {change}
          <span className="sr-only"> {answer.label.toLowerCase()}</span>
        </button>
      </dd>
    </div>
  )
}
