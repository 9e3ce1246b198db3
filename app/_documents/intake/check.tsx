import { documentWords } from '@/lib/catalogues/public/document/words'
import type { CheckedAnswer } from '@/lib/core/case/intake/check-answers'
import type { IntakeForm } from '@/lib/core/procedure/intake-form'
import type { LinePromise } from '@/lib/core/procedure/promise-line'
import type { Help } from '@/lib/core/procedure/public-page'
import type { FormEntries } from '@/lib/core/shared/form-entries'
import { Each } from '../each'
import { Frame } from '../frame'
import { addressIn, type Place } from '../place'
import { PromiseLine } from '../promise-line'
import { Carried, type Steering } from './carried'
import { EnterKey, FormLanguage } from './form-language'

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
      <div className="row opening tight">
        <p className="margin step">
          {words.step({ n: steps, of: steps })}
          <button className="back as-link" type="submit" form="intake" name="go" value={`to:${before}`}>
            {words.backTo({ n: steps - 1 })}
          </button>
        </p>
        <div className="text">
          <h1>{form.check.title}</h1>
          <p className="lead">{form.check.lead}</p>
          {notice ? <p className="urgent">{notice}</p> : null}
        </div>
      </div>
      <form id="intake" method="post" action={addressIn(place, '/intake')} data-keep noValidate>
        <Carried form={form} shown={[]} entries={entries} steering={steering} />
        <dl className="answers">
          <Each of={answers}>{(answer) => <Answer answer={answer} change={words.change} />}</Each>
        </dl>
        <section className="sending" aria-labelledby="then">
          <div className="row">
            <div className="text">
              <h2 id="then">{promises.heading}</h2>
            </div>
          </div>
          <PromiseLine promises={promises.line} lang={form.lang} />
        </section>
        <div className="row send">
          <div className="text">
            <p className="actions">
              <button className="button" type="submit" name="go" value="send">
                {form.check.send}
              </button>
            </p>
            <p className="small muted">
              {form.check.secrecy} {privacy.keeps} <a href={addressIn(place, '/privacy')}>{privacy.link}</a>.
            </p>
          </div>
        </div>
      </form>
    </Frame>
  )
}

function Answer({ answer, change }: { answer: CheckedAnswer; change: string }) {
  return (
    <div>
      <dt>{answer.label}</dt>
      <dd>
        {answer.told ? (
          <div className="told quoted">
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
        <button className="change as-link" type="submit" name="go" value={`to:${answer.page}`}>
          {change}
          <span className="hidden"> {answer.label.toLowerCase()}</span>
        </button>
      </dd>
    </div>
  )
}
