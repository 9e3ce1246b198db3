import type { Help } from '@/lib/core/procedure/public-page'
import { isolated } from '@/lib/core/shared/isolated'
import type { Spoken } from '@/lib/core/shared/language'
import { Frame, LanguageLink } from './frame'
import { addressIn, type Place } from './place'
import { documentWords } from './words'

export const reportWords: Spoken<{
  title: string
  lead: (name: string) => string
  text: string
  hint: string
  email: string
  emailHint: string
  send: string
  thanks: string
  thanksText: string
  textEmpty: string
  textTooLong: string
  emailWrong: string
  emergency: string
}> = {
  nl: {
    title: 'Is deze pagina nep?',
    lead: (name) =>
      `Denkt u dat deze pagina niet echt van ${name} is? Vertel het aan wie Gehoor beheert. ${name} ziet dit niet.`,
    text: 'Wat klopt er niet?',
    hint: 'Bijvoorbeeld: hoe u hier kwam en waarom u twijfelt.',
    email: 'Uw e-mailadres',
    emailHint: 'Alleen als wij u iets mogen vragen.',
    send: 'Versturen',
    thanks: 'Dank u wel.',
    thanksText: 'Uw melding is bewaard en gemaild aan wie Gehoor beheert.',
    textEmpty: 'Vertel ons wat er niet klopt.',
    textTooLong: 'Maak het korter, tot hoogstens 10.000 tekens.',
    emailWrong: 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl',
    emergency: 'Hebt u een klacht over deze organisatie? Gebruik dan het klachtenformulier.',
  },
  en: {
    title: 'Is this page fake?',
    lead: (name) =>
      `Do you think that this page does not really belong to ${name}? Tell the people who run Gehoor. ${name} does not see this.`,
    text: 'What is wrong?',
    hint: 'For example: how you got here and why you have doubts.',
    email: 'Your email address',
    emailHint: 'Only if we may ask you something.',
    send: 'Send',
    thanks: 'Thank you.',
    thanksText: 'Your report is stored and mailed to the people who run Gehoor.',
    textEmpty: 'Tell us what is wrong.',
    textTooLong: 'Make it shorter, 10,000 characters at most.',
    emailWrong: 'Enter a complete email address, like name@example.com',
    emergency: 'Do you have a complaint about this organisation? Then please use the complaint form.',
  },
}

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
          <p className="lead">{done ? words.thanksText : words.lead(isolated(place.name))}</p>
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
      <h2 id="summary">{words.look(found.length)}</h2>
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
