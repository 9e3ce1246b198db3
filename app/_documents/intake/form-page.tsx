import { documentWords } from '@/lib/catalogues/public/document/words'
import { pagesShown, type Shown } from '@/lib/core/case/intake/walk-form'
import type { IntakeForm } from '@/lib/core/procedure/intake-form'
import type { Help } from '@/lib/core/procedure/public-page'
import type { FormEntries } from '@/lib/core/shared/form-entries'
import type { SaidProblem } from '@/lib/words/intake/say-problems'
import { Each } from '../each'
import { Frame } from '../frame'
import { Words } from '../line'
import { actions, button, lead, row, small, stacked, tightOpening, urgent } from '../looks'
import { addressIn, type Place } from '../place'
import { Carried, type Steering } from './carried'
import { FieldView } from './field'
import { EnterKey, FormLanguage } from './form-language'
import { backLook, stepLook } from './step-look'
import { Summary } from './summary'

export type FormPageProps = {
  place: Place
  form: IntakeForm
  shown: Exclude<Shown, 'check'>
  entries: FormEntries
  problems: readonly SaidProblem[]
  steering: Steering
  notice: string | null
  help: Help
}

/** One page of the form, or all of it at once: its questions, what was answered before, and the way on. */
export function FormPageDocument(props: FormPageProps) {
  const { place, form, shown, entries, problems, steering, notice, help } = props
  const words = documentWords[form.lang]
  const pages = pagesShown(form, shown)
  const said = new Map(problems.map(({ name, says }) => [name, says]))
  const filled = { lang: form.lang, entries, problems: said }
  return (
    <Frame place={place} enter={<EnterKey go="next" />} language={<FormLanguage place={place} />} help={help}>
      <div className={`${row} ${tightOpening}`}>
        <Step {...props} />
        <div className="prose">
          {problems.length > 0 ? <Summary problems={problems} lang={form.lang} /> : null}
          <h1>{titleOf(form, shown)}</h1>
          <Lead {...props} />
          {notice ? <p className={urgent}>{notice}</p> : null}
        </div>
      </div>
      <form
        className={`pb-16 ${row}`}
        id="intake"
        method="post"
        action={addressIn(place, '/intake')}
        data-keep
        noValidate
      >
        <div className={`prose ${stacked}`}>
          <Carried form={form} shown={pages} entries={entries} steering={steering} />
          <Each of={pages}>
            {(page) => (
              <>
                {pages.length > 1 && page !== pages[0] ? <h2>{page.title}</h2> : null}
                <Each of={page.fields}>{(field) => <FieldView field={field} filled={filled} />}</Each>
              </>
            )}
          </Each>
          {pages.some((page) => page.id === 'reach') ? (
            <p className={small}>
              {words.onlyForThis} <a href={addressIn(place, '/privacy')}>{words.privacyAsked}</a>.
            </p>
          ) : null}
          <p className={actions}>
            <button className={button} type="submit" name="go" value="next">
              {words.next}
            </button>
          </p>
        </div>
      </form>
    </Frame>
  )
}

/** What a page of the form is called, in its title and its heading. */
export function titleOf(form: IntakeForm, shown: Exclude<Shown, 'check'>): string {
  return pagesShown(form, shown)[0]?.title ?? form.title
}

function Step({ place, form, shown }: FormPageProps) {
  const words = documentWords[form.lang]
  const at = form.pages.findIndex((page) => page.id === shown)
  if (shown === 'all' || at < 1) {
    return (
      <p className={stepLook}>
        {shown === 'all' ? form.title : words.step({ n: 1, of: form.pages.length + 1 })}
        <a className={backLook} href={addressIn(place)}>
          {words.back}
        </a>
      </p>
    )
  }
  return (
    <p className={stepLook}>
      {words.step({ n: at + 1, of: form.pages.length + 1 })}
      <button
        className={`text-start ${backLook}`}
        type="submit"
        form="intake"
        name="go"
        value={`to:${form.pages[at - 1]?.id}`}
      >
        {words.backTo({ n: at })}
      </button>
      <noscript>
        <span className="font-house text-page-small text-page-muted">{words.noScript}</span>
      </noscript>
    </p>
  )
}

function Lead({ form, shown }: FormPageProps) {
  const page = pagesShown(form, shown)[0]
  const words = documentWords[form.lang]
  return (
    <>
      {page && page.lead.length > 0 ? (
        <p className={lead}>
          <Words line={page.lead} />
        </p>
      ) : null}
      {shown === form.pages[0]?.id || shown === 'all' ? (
        <Each of={form.urgent}>
          {(line) => (
            <p className={urgent}>
              <Words line={line} />
            </p>
          )}
        </Each>
      ) : null}
      <p className={small}>{words.allFields}</p>
    </>
  )
}
