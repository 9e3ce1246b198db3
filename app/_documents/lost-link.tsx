// Where someone lands whose link does not work: why that may be, and how to get a new one.

import { documentWords } from '@/lib/catalogues/public/document/words'
import { lostLinkWords } from '@/lib/catalogues/public/lost-link/words'
import { OWN_NAME, othersThan, type PublicLang } from '@/lib/core/shared/language'
import { Each } from './each'
import { ErrorSummary, errorLink, errorList } from './error-summary'
import { FieldError } from './field-error'
import { fieldLook } from './field-look'
import {
  actions,
  button,
  fieldLabel,
  hint as hintLook,
  inMargin,
  input,
  lead,
  row,
  section,
  stacked,
  tightOpening,
} from './looks'
import { languageSwitch, Masthead, sheet } from './masthead'

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
    <div className={sheet}>
      <Masthead href={`/?lang=${lang}`} name="Gehoor">
        <Each of={othersThan(lang)}>
          {(other) => (
            <a className={languageSwitch} href={`/status?lang=${other}`} lang={other} hrefLang={other}>
              {OWN_NAME[other]}
            </a>
          )}
        </Each>
      </Masthead>
      <main id="main">
        <div className={`${row} ${tightOpening}`}>
          <div className="prose">
            <Summary {...form} />
            <h1>{titleOf(form)}</h1>
            {shows === 'lost' ? <p className={lead}>{words.lead}</p> : null}
            {shows === 'elsewhere' ? <p className={lead}>{words.elsewhereLead}</p> : null}
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
    <form className={`${row} ${section} pb-16 page:pb-16`} method="post" action={`/status?lang=${lang}`} noValidate>
      {shows === 'form' ? null : <h2 className={inMargin}>{words.ask}</h2>}
      <div className={`prose ${stacked}`}>
        <p>{words.askLead}</p>
        <Field name="number" label={words.number} hint={words.numberHint} problem={problems.number} lang={lang}>
          <input
            className={input}
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
            className={input}
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
        <p className={actions}>
          <button className={button} type="submit">
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
    <div className={fieldLook(problem !== undefined)}>
      <label className={fieldLabel} htmlFor={name}>
        {label}
      </label>
      <p className={hintLook} id={`${name}-hint`}>
        {hint}
      </p>
      <FieldError id={`${name}-error`} says={problem} lang={lang} />
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
    <ErrorSummary heading={words.look({ n: found.length })}>
      <ul className={errorList}>
        <Each of={found}>
          {({ name, says }) => (
            <li>
              <a className={errorLink} href={`#${name}`}>
                {says}
              </a>
            </li>
          )}
        </Each>
      </ul>
      <p>{words.kept}</p>
    </ErrorSummary>
  )
}
