import { documentWords } from '@/lib/catalogues/public/document/words'
import { reportWords } from '@/lib/catalogues/public/report/words'
import type { Help } from '@/lib/core/procedure/public-page'
import { isolated } from '@/lib/core/shared/isolated'
import { Frame, LanguageLink } from './frame'
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
      <div className="row opening tight">
        <div className="text">
          {done ? null : <ReportSummary {...props} />}
          <h1>{done ? words.thanks : words.title}</h1>
          <p className="lead">{done ? words.thanksText : words.lead({ name: isolated(place.name) })}</p>
          {done ? null : <p>{words.emergency}</p>}
        </div>
      </div>
      {done ? null : <ReportForm {...props} />}
    </Frame>
  )
}

function ReportForm({ place, typed, problems }: Props) {
  const words = reportWords[place.lang]
  const { optional } = documentWords[place.lang]
  return (
    <form className="row" method="post" action={addressIn(place, '/report')} data-keep noValidate>
      <div className="text form">
        <div className={problems.text ? 'field wrong' : 'field'}>
          <label htmlFor="text">{words.text}</label>
          <p className="hint" id="text-hint">
            {words.hint}
          </p>
          <FieldError id="text-error" says={problems.text} place={place} />
          <textarea
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
        <div className={problems.email ? 'field wrong' : 'field'}>
          <label htmlFor="email">
            {words.email} <span className="optional">{optional}</span>
          </label>
          <p className="hint" id="email-hint">
            {words.emailHint}
          </p>
          <FieldError id="email-error" says={problems.email} place={place} />
          <input
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
        <p className="actions">
          <button className="button" type="submit">
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
    <div className="summary" role="alert" tabIndex={-1} aria-labelledby="summary">
      <h2 id="summary">{words.look({ n: found.length })}</h2>
      <ul>
        {found.map(({ name, says }) => (
          <li key={name}>
            <a href={`#${name}`}>{says}</a>
          </li>
        ))}
      </ul>
      <p>{words.kept}</p>
    </div>
  )
}

function FieldError({ id, says, place }: { id: string; says: string | undefined; place: Place }) {
  if (!says) return null
  return (
    <span className="error" id={id}>
      <span className="hidden">{documentWords[place.lang].error}: </span>
      {says}
    </span>
  )
}
