import { documentWords } from '@/lib/catalogues/public/document/words'
import { reportWords } from '@/lib/catalogues/public/report/words'
import type { Help } from '@/lib/core/procedure/public-page'
import { isolated } from '@/lib/core/shared/isolated'
import { ErrorSummary, errorLink, errorList } from './error-summary'
import { FieldError } from './field-error'
import { fieldLook } from './field-look'
import { Frame, LanguageLink } from './frame'
import { actions, button, fieldLabel, hint, input, lead, optional, row, stacked, textarea, tightOpening } from './looks'
import { addressIn, type Place } from './place'

export type ReportProblems = { text?: string; email?: string }
type Props = {
  place: Place
  help: Help
  typed: { text: string; email: string }
  problems: ReportProblems
  done: boolean
}

/** Telling us that an organisation is not who it says; and the thanks for it. */
export function ReportDocument(props: Props) {
  const { place, help, done } = props
  const words = reportWords[place.lang]
  return (
    <Frame place={place} language={<LanguageLink place={place} path={`/${place.slug}/report`} />} help={help}>
      <div className={`${row} ${tightOpening}`}>
        <div className="prose">
          {done ? null : <ReportSummary {...props} />}
          <h1>{done ? words.thanks : words.title}</h1>
          <p className={lead}>{done ? words.thanksText : words.lead({ name: isolated(place.name) })}</p>
          {done ? null : <p>{words.emergency}</p>}
        </div>
      </div>
      {done ? null : <ReportForm {...props} />}
    </Frame>
  )
}

function ReportForm({ place, typed, problems }: Props) {
  const words = reportWords[place.lang]
  return (
    <form className={`pb-16 ${row}`} method="post" action={addressIn(place, '/report')} data-keep noValidate>
      <div className={`prose ${stacked}`}>
        <div className={fieldLook(problems.text !== undefined)}>
          <label className={fieldLabel} htmlFor="text">
            {words.text}
          </label>
          <p className={hint} id="text-hint">
            {words.hint}
          </p>
          <FieldError id="text-error" says={problems.text} lang={place.lang} />
          <textarea
            className={textarea}
            id="text"
            name="text"
            rows={6}
            dir="auto"
            data-max={10_000}
            aria-required="true"
            aria-invalid={problems.text ? true : undefined}
            aria-describedby={problems.text ? 'text-error text-hint' : 'text-hint'}
            defaultValue={typed.text}
          />
        </div>
        <div className={fieldLook(problems.email !== undefined)}>
          <label className={fieldLabel} htmlFor="email">
            {words.email} <span className={optional}>{documentWords[place.lang].optional}</span>
          </label>
          <p className={hint} id="email-hint">
            {words.emailHint}
          </p>
          <FieldError id="email-error" says={problems.email} lang={place.lang} />
          <input
            className={input}
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={problems.email ? true : undefined}
            aria-describedby={problems.email ? 'email-error email-hint' : 'email-hint'}
            defaultValue={typed.email}
          />
        </div>
        <p className={actions}>
          <button className={button} type="submit">
            {words.send}
          </button>
        </p>
      </div>
    </form>
  )
}

function ReportSummary({ place, problems }: Props) {
  const found = (['text', 'email'] as const).flatMap((name) => (problems[name] ? [{ name, says: problems[name] }] : []))
  if (found.length === 0) return null
  const words = documentWords[place.lang]
  return (
    <ErrorSummary heading={words.look({ n: found.length })}>
      <ul className={errorList}>
        {found.map(({ name, says }) => (
          <li key={name}>
            <a className={errorLink} href={`#${name}`}>
              {says}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.kept}</p>
    </ErrorSummary>
  )
}
