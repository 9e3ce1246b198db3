import type { StatusPage } from '@/lib/case/status/status-page'
import { ExternalSection, WhoSection } from '../confirmation'
import { Each } from '../each'
import { Frame, LanguageLink } from '../frame'
import { Words } from '../line'
import type { Place } from '../place'
import { PromiseLine } from '../promise-line'
import { ReferenceMargin } from '../reference-margin'
import { statusDocumentWords } from '../status-words'
import { HearSection, SurveySection } from './aftercare'
import { CodeSection, LettersSections, QuestionSections, WithoutCodeSections } from './behind-code'
import type { StatusForm } from './status-form'

export type StatusProps = { place: Place; page: StatusPage; form: StatusForm }

/** The complainant's own page, in the order of what they come for. */
export function StatusDocument(props: StatusProps) {
  const { place, page, form } = props
  const words = statusDocumentWords[place.lang]
  const unreached = !page.opened && page.words !== 'code'
  return (
    <Frame place={place} language={<LanguageLink place={place} path={form.path} />} help={page.help}>
      <Opening {...props} />
      {page.opened && page.waitsForYou ? <QuestionSections {...props} /> : null}
      {unreached && page.waitsForYou ? <WithoutCodeSections {...props} /> : null}
      <section className="section" aria-labelledby="promised">
        <div className="row">
          <div className="text">
            <h2 id="promised">{page.promises.heading}</h2>
          </div>
        </div>
        <PromiseLine promises={page.promises.line} lang={place.lang} />
      </section>
      {page.changes ? <ChangesSection changes={page.changes} /> : null}
      <WhoSection page={page} heading={page.who.heading} lang={place.lang} />
      {page.opened ? null : <CodeSection {...props} />}
      {unreached && !page.waitsForYou ? <WithoutCodeSections {...props} /> : null}
      {page.opened ? <LettersSections {...props} /> : null}
      {page.opened?.survey ? <SurveySection {...props} /> : null}
      {page.hears.offered ? <HearSection {...props} /> : null}
      <RecordSection record={page.record} />
      <ExternalSection page={page} heading={page.external.heading} />
      <p className="hidden">{words.printed}</p>
    </Frame>
  )
}

function Opening({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  return (
    <div className="row opening">
      <ReferenceMargin reference={page.reference} lang={place.lang} />
      <div className="text">
        {form.problem ? <ProblemSummary place={place} form={form} /> : null}
        {form.saved ? (
          <p className="saved" role="status">
            {words.saved[form.saved]}
          </p>
        ) : null}
        <h1>{page.heading}</h1>
        <p className="lead">
          <Words line={page.lead} />
        </p>
        {page.surveyAhead ? <p>{words.surveyAhead}</p> : null}
        <p className="actions">
          <a className="button quiet" href={page.opened || page.words !== 'code' ? '#tell' : '#letters'}>
            {page.waitsForYou ? words.reply : words.add}
          </a>
        </p>
      </div>
    </div>
  )
}

function ProblemSummary({ place, form }: Pick<StatusProps, 'place' | 'form'>) {
  if (!form.problem) return null
  const says = statusDocumentWords[place.lang].problems[form.problem.kind]
  return (
    <div className="summary" role="alert" tabIndex={-1} aria-labelledby="summary">
      <h2 id="summary">{says}</h2>
      {form.problem.field ? (
        <ul>
          <li>
            <a href={`#${form.problem.field}`}>{statusDocumentWords[place.lang].toField}</a>
          </li>
        </ul>
      ) : null}
    </div>
  )
}

function ChangesSection({ changes }: { changes: NonNullable<StatusPage['changes']> }) {
  return (
    <section className="row section" aria-labelledby="changes">
      <h2 className="margin" id="changes">
        {changes.heading}
      </h2>
      <div className="text">
        <Each of={changes.lines}>{(line) => <p>{line}</p>}</Each>
      </div>
    </section>
  )
}

function RecordSection({ record }: { record: StatusPage['record'] }) {
  return (
    <section className="section" aria-labelledby="record">
      <div className="row">
        <div className="text">
          <h2 id="record">{record.heading}</h2>
        </div>
      </div>
      <ol className="record">
        <Each of={record.lines}>
          {({ date, shown, text }) => (
            <li>
              <time dateTime={date}>{shown}</time>
              <p>{text}</p>
            </li>
          )}
        </Each>
      </ol>
    </section>
  )
}
