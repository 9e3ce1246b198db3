// Where someone lands whose link does not work: why that may be, and how to get a new one.

import { documentWords } from '@/lib/catalogues/public/document/words'
import { lostLinkWords } from '@/lib/catalogues/public/lost-link/words'
import { OWN_NAME, othersThan, type PublicLang } from '@/lib/core/shared/language'
import { Each } from './each'

export type LostLinkForm = {
  lang: PublicLang
  typed: { number: string; email: string }
  problems: { number?: string; email?: string }
  /** A link that does not work; a confirmation of somebody else's browser; the form by itself; what happens after it was sent. */
  shows: 'lost' | 'elsewhere' | 'form' | 'sent'
}

export function LostLinkDocument(form: LostLinkForm) {
  const { lang, shows } = form
  const words = lostLinkWords[lang]
  return (
    <div className="page">
      <header className="masthead">
        <a className="brand" href={`/?lang=${lang}`}>
          Gehoor
        </a>
        <Each of={othersThan(lang)}>
          {(other) => (
            <a className="language" href={`/status?lang=${other}`} lang={other} hrefLang={other}>
              {OWN_NAME[other]}
            </a>
          )}
        </Each>
      </header>
      <main id="main">
        <div className="row opening tight">
          <div className="text">
            <Summary {...form} />
            <h1>{titleOf(form)}</h1>
            {shows === 'lost' ? <p className="lead">{words.lead}</p> : null}
            {shows === 'elsewhere' ? <p className="lead">{words.elsewhereLead}</p> : null}
            {shows === 'sent' ? <Each of={words.sentText}>{(text) => <p>{text}</p>}</Each> : null}
          </div>
        </div>
        {shows === 'sent' ? null : <AskForm {...form} />}
      </main>
    </div>
  )
}

/** The title of the page, and its heading. */
export function titleOf({ lang, shows }: Pick<LostLinkForm, 'lang' | 'shows'>): string {
  const words = lostLinkWords[lang]
  return { lost: words.title, elsewhere: words.elsewhere, form: words.ask, sent: words.sent }[shows]
}

function AskForm({ lang, typed, problems, shows }: LostLinkForm) {
  const words = lostLinkWords[lang]
  return (
    <form className="row section" method="post" action={`/status?lang=${lang}`} noValidate>
      {shows === 'form' ? null : <h2 className="margin">{words.ask}</h2>}
      <div className="text form">
        <p>{words.askLead}</p>
        <Field name="number" label={words.number} hint={words.numberHint} problem={problems.number} lang={lang}>
          <input
            id="number"
            name="number"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-required="true"
            aria-invalid={problems.number ? true : undefined}
            aria-describedby={problems.number ? 'number-error number-hint' : 'number-hint'}
            defaultValue={typed.number}
          />
        </Field>
        <Field name="email" label={words.email} hint={words.emailHint} problem={problems.email} lang={lang}>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            autoCapitalize="off"
            spellCheck={false}
            aria-required="true"
            aria-invalid={problems.email ? true : undefined}
            aria-describedby={problems.email ? 'email-error email-hint' : 'email-hint'}
            defaultValue={typed.email}
          />
        </Field>
        <p className="actions">
          <button className="button" type="submit">
            {words.send}
          </button>
        </p>
        <p>{words.noMail}</p>
      </div>
    </form>
  )
}

type FieldProps = {
  name: string
  label: string
  hint: string
  problem: string | undefined
  lang: PublicLang
  children: React.ReactNode
}

function Field({ name, label, hint, problem, lang, children }: FieldProps) {
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {problem ? (
        <span className="error" id={`${name}-error`}>
          <span className="hidden">{documentWords[lang].error}: </span>
          {problem}
        </span>
      ) : null}
      {children}
    </div>
  )
}

function Summary({ lang, problems }: LostLinkForm) {
  const found = (['number', 'email'] as const).flatMap((name) =>
    problems[name] ? [{ name, says: problems[name] }] : [],
  )
  if (found.length === 0) return null
  const words = documentWords[lang]
  return (
    <div className="summary" role="alert" tabIndex={-1} aria-labelledby="summary">
      <h2 id="summary">{words.look({ n: found.length })}</h2>
      <ul>
        <Each of={found}>
          {({ name, says }) => (
            <li>
              <a href={`#${name}`}>{says}</a>
            </li>
          )}
        </Each>
      </ul>
      <p>{words.kept}</p>
    </div>
  )
}
