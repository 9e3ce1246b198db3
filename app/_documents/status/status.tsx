import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import type { StatusPage } from '@/lib/words/status/status-page'
import { ExternalSection, WhoSection } from '../confirmation'
import { Each } from '../each'
import { ErrorSummary, errorLink, errorList } from '../error-summary'
import { Frame, LanguageLink } from '../frame'
import { Words } from '../line'
import { actions, button, lead, opening, quietButton, row, section, small } from '../looks'
import type { Place } from '../place'
import { PromiseLine } from '../promise-line'
import { ReferenceMargin } from '../reference-margin'
import { Section } from '../section'
import { HearSection, SurveySection } from './aftercare'
import { AgainSection } from './again'
import { CodeSection, LettersSections, ToldSections, WithoutCodeSections } from './behind-code'
import type { StatusProblem, StatusProps } from './status-form'

/** The complainant's own page, in the order of what they come for. */
export function StatusDocument(props: StatusProps) {
  const { place, page, form } = props
  const words = statusDocumentWords[place.lang]
  const unreached = !page.opened && page.words !== 'code'
  // What they come for stands first: when there is something to read, the way to it.
  const codeFirst = !page.opened && page.letters.count > 0
  return (
    <Frame place={place} language={<LanguageLink place={place} path={form.path} />} help={page.help}>
      <Opening {...props} />
      {page.opened ? <LettersSections {...props} /> : null}
      {page.opened?.survey ? <SurveySection {...props} /> : null}
      <AgainSection {...props} />
      {codeFirst ? <CodeSection {...props} /> : null}
      {unreached && page.waitsForYou ? <WithoutCodeSections {...props} /> : null}
      <section className={section} aria-labelledby="promised">
        <div className={row}>
          <div className="prose">
            <h2 id="promised">{page.promises.heading}</h2>
          </div>
        </div>
        <PromiseLine promises={page.promises.line} lang={place.lang} />
      </section>
      {page.changes ? <ChangesSection changes={page.changes} /> : null}
      <WhoSection page={page} heading={page.who.heading} />
      {page.opened || codeFirst ? null : <CodeSection {...props} />}
      {unreached && !page.waitsForYou ? <WithoutCodeSections {...props} /> : null}
      {page.opened ? <ToldSections {...props} /> : null}
      {page.hears.offered ? <HearSection {...props} /> : null}
      <RecordSection record={page.record} lang={place.lang} />
      <ExternalSection page={page} heading={page.external.heading} />
      <Section id="keeping" heading={page.keeping.heading}>
        <p>{page.keeping.text}</p>
      </Section>
      <p className="sr-only">{words.printed}</p>
    </Frame>
  )
}

function Opening({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  return (
    <div className={`${row} ${opening}`}>
      <ReferenceMargin reference={page.reference} lang={place.lang} />
      <div className="prose">
        {form.problem ? <ProblemSummary place={place} page={page} form={form} /> : null}
        {form.saved ? (
          <p className="border-l-4 border-page-accent pl-4" role="status">
            {words.saved[form.saved]}
          </p>
        ) : null}
        <h1>{page.heading}</h1>
        <p className={lead}>
          <Words line={page.lead} />
        </p>
        {page.surveyAhead ? <p>{words.surveyAhead}</p> : null}
        <p className={`mt-8 ${actions}`}>
          {page.answerReady || page.refusalReady ? (
            <a className={button} href="#letters">
              {page.answerReady ? words.readAnswer : words.readLetter}
            </a>
          ) : null}
          <a
            className={page.waitsForYou ? button : quietButton}
            href={page.opened || page.words !== 'code' ? '#tell' : '#letters'}
          >
            {page.waitsForYou ? words.reply : words.add}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Where waiting is all that can be done here, one can still call. */
const TO_CALL: readonly StatusProblem['kind'][] = ['too-many-codes', 'too-many-messages', 'other']

function ProblemSummary({ place, page, form }: StatusProps) {
  if (!form.problem) return null
  const says = statusDocumentWords[place.lang].problems[form.problem.kind]
  return (
    <ErrorSummary heading={says}>
      {TO_CALL.includes(form.problem.kind) ? (
        <p>
          <Words line={page.reach} />
        </p>
      ) : null}
      {form.problem.field ? (
        <ul className={errorList}>
          <li>
            <a className={errorLink} href={`#${form.problem.field}`}>
              {statusDocumentWords[place.lang].toField}
            </a>
          </li>
        </ul>
      ) : null}
    </ErrorSummary>
  )
}

function ChangesSection({ changes }: { changes: NonNullable<StatusPage['changes']> }) {
  return (
    <Section id="changes" heading={changes.heading}>
      <Each of={changes.lines}>{(line) => <p>{line}</p>}</Each>
    </Section>
  )
}

/** The last things that happened; the rest opens when asked for. */
const RECORD_SHOWN = 3

function RecordSection({ record, lang }: { record: StatusPage['record']; lang: Place['lang'] }) {
  const older = record.lines.slice(RECORD_SHOWN)
  return (
    <section className={section} aria-labelledby="record">
      <div className={row}>
        <div className="prose">
          <h2 id="record">{record.heading}</h2>
        </div>
      </div>
      <RecordList lines={record.lines.slice(0, RECORD_SHOWN)} />
      {older.length > 0 ? (
        <details>
          <summary>{statusDocumentWords[lang].olderRecord}</summary>
          <RecordList lines={older} />
        </details>
      ) : null}
    </section>
  )
}

function RecordList({ lines }: { lines: StatusPage['record']['lines'] }) {
  return (
    <ol className="list-none pt-6">
      <Each of={lines}>
        {({ date, shown, text }) => (
          <li className={`[&+li]:mt-4 ${row}`}>
            <time className={`block page:pt-0.5 ${small}`} dateTime={date}>
              {shown}
            </time>
            <p>{text}</p>
          </li>
        )}
      </Each>
    </ol>
  )
}
