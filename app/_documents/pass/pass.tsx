import { passWords } from '@/lib/catalogues/public/pass/words'
import type { DatedWords, PassPage } from '@/lib/words/pass/pass-page'
import { Each } from '../each'
import { ErrorSummary, errorLink, errorList } from '../error-summary'
import { FieldError } from '../field-error'
import { fieldLook } from '../field-look'
import { Frame, LanguageLink } from '../frame'
import { Words } from '../line'
import { actions, button, fieldLabel, hint, lead, opening, row, small, stacked, textarea } from '../looks'
import type { Place } from '../place'
import { ReferenceMargin } from '../reference-margin'
import { Section } from '../section'
import { WordsOf } from '../status/told-answers'

export type PassProblem = keyof (typeof passWords)['nl']['problems']

export type PassForm = {
  /** `/pass/{reference}`: where the form goes, and the file for a calendar stands below it. */
  path: string
  action: string
  reference: string
  saved: boolean
  problem: PassProblem | null
  /** What was typed in a form that came back. */
  typed: string
}

type Props = { place: Place; page: PassPage; form: PassForm }

/** The page of whoever is complained about, or of a witness: what is theirs of the case, and room for their words. */
export function PassDocument({ place, page, form }: Props) {
  const words = passWords[place.lang]
  const { told, meetings, reports, outcome, said, limits, contact } = page
  return (
    <Frame place={place} language={<LanguageLink place={place} path={form.path} />} help={null}>
      <Opening place={place} page={page} form={form} />
      {outcome ? <WordsSection id="outcome" {...outcome} place={place} /> : null}
      {told.words.length > 0 ? (
        <WordsSection id="told" {...told} place={place} />
      ) : (
        <Section id="told" heading={told.heading}>
          <p>{words.nothingYet}</p>
        </Section>
      )}
      {meetings ? (
        <Section id="meetings" heading={meetings.heading}>
          <Each of={meetings.all}>
            {({ says, text, ahead }) => (
              <>
                <p>{says}</p>
                {text === null ? null : <WordsOf text={text} lang={place.lang} />}
                {ahead ? (
                  <p>
                    <a href={`${form.path}/invitation.ics`}>{words.calendar}</a>
                  </p>
                ) : null}
              </>
            )}
          </Each>
        </Section>
      ) : null}
      {reports ? <WordsSection id="report" {...reports} place={place} /> : null}
      <RespondSection place={place} page={page} form={form} />
      {said ? <WordsSection id="said" {...said} place={place} /> : null}
      <Section id="limits" heading={limits.heading}>
        <Each of={limits.lines}>{(line) => <p>{line}</p>}</Each>
      </Section>
      <Section id="contact" heading={contact.heading}>
        <p>
          <Words line={contact.reach} /> {contact.number}
        </p>
      </Section>
    </Frame>
  )
}

function Opening({ place, page, form }: Props) {
  const words = passWords[place.lang]
  return (
    <div className={`${row} ${opening}`}>
      <ReferenceMargin reference={page.reference} lang={place.lang} />
      <div className="prose">
        {form.problem ? (
          <ErrorSummary heading={words.problems[form.problem]}>
            <ul className={errorList}>
              <li>
                <a className={errorLink} href="#text">
                  {words.toField}
                </a>
              </li>
            </ul>
          </ErrorSummary>
        ) : null}
        {form.saved ? (
          <p className="border-l-4 border-page-accent pl-4" role="status">
            {words.saved}
          </p>
        ) : null}
        <h1>{page.heading}</h1>
        <p className={lead}>{page.lead}</p>
      </div>
    </div>
  )
}

type Told = { id: string; heading: string; words: readonly DatedWords[]; place: Place }

function WordsSection({ id, heading, words, place }: Told) {
  return (
    <Section id={id} heading={heading}>
      <Each of={words}>
        {({ day, text, late }) => (
          <>
            <p className={small}>{day}</p>
            <WordsOf text={text} lang={place.lang} />
            {late ? <p className={small}>{passWords[place.lang].isLate}</p> : null}
          </>
        )}
      </Each>
    </Section>
  )
}

function RespondSection({ place, page: { respond }, form }: Props) {
  const wrong = form.problem ? passWords[place.lang].problems[form.problem] : null
  return (
    <Section id="respond" heading={respond.heading}>
      <Each of={respond.says}>{(line) => <p>{line}</p>}</Each>
      <form className={stacked} method="post" action={form.action} noValidate>
        <input type="hidden" name="case" value={form.reference} />
        <div className={fieldLook(wrong !== null)}>
          <label className={fieldLabel} htmlFor="text">
            {respond.label}
          </label>
          <p className={hint} id="text-hint">
            {respond.hint}
          </p>
          <FieldError lang={place.lang} id="text-error" says={wrong} />
          <textarea
            className={textarea}
            id="text"
            name="text"
            rows={8}
            dir="auto"
            data-max={10_000}
            aria-required="true"
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? 'text-error text-hint' : 'text-hint'}
            defaultValue={form.typed}
          />
        </div>
        <p className={actions}>
          <button className={button} type="submit">
            {respond.send}
          </button>
        </p>
      </form>
    </Section>
  )
}

type OverProps = { place: Place; title: string; says: string }

/** Instead of the page: that there is nothing to read any more, without a word of it. */
export function PassOverDocument({ place, title, says }: OverProps) {
  return (
    <Frame place={place} language={null} help={null}>
      <div className={`${row} ${opening}`}>
        <div className="prose">
          <h1>{title}</h1>
          <p className={lead}>{says}</p>
        </div>
      </div>
    </Frame>
  )
}
