import { Form } from '@/app/_forms/form'
import { Radios, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { column } from '@/app/_ui/column'
import type { Desk } from '@/app/_ui/desk'
import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { Notice } from '@/app/_ui/notice'
import { Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { isolated } from '@/lib/core/shared/isolated'
import type { DeskLang } from '@/lib/core/shared/language'
import { readSought, type Sought } from '@/lib/queries/read-sought'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { outsiderWords } from '../words/outsider-words'
import { askOutsiderAction, letGoAction } from './outsider-actions'

type Props = { params: Promise<{ tenant: string }> }

async function titleOf({ params }: Props): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/outsider`)
  return `${outsiderWords[desk.lang].title} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/outsider`)
  const said = outsiderWords[desk.lang]
  const sought = await readSought(actor)
  const waiting = sought.filter(({ came }) => came === null)
  return (
    <Shell desk={desk} area="cases" layout="page">
      <div className={column.double}>
        <h1>{said.title}</h1>
        {waiting.length > 0 ? <Explained lang={desk.lang} /> : null}
        {sought.length === 0 ? <p>{said.none}</p> : null}
        {waiting.map((one) => (
          <Waiting key={one.caseId} desk={desk} one={one} />
        ))}
        {sought.map((one) =>
          one.came ? <Handled key={one.caseId} desk={desk} one={one} name={one.came.name} /> : null,
        )}
        <p className="flex flex-wrap items-center gap-2">
          <To className={button.quiet} href={`/${desk.slug}/desk/cases`}>
            {said.back}
          </To>
        </p>
      </div>
    </Shell>
  )
}

/** What is going on, what it is not, and whom to choose. */
function Explained({ lang }: { lang: DeskLang }) {
  const said = outsiderWords[lang]
  return (
    <Section title={said.what}>
      {[said.lead, ...said.rules].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Section>
  )
}

/** One complaint, without a word of it: since when it waits, by when an answer was promised, and whom to ask. */
function Waiting({ desk, one }: { desk: Desk; one: Sought }) {
  const said = outsiderWords[desk.lang]
  const until = one.asked && longDate(civilDateIn(AMSTERDAM, one.asked.until), desk.lang)
  return (
    <Section title={said.received(longDate(one.receivedOn, desk.lang))} id={`c-${one.caseId}`}>
      {one.answerDue ? <p>{said.due(longDate(one.answerDue, desk.lang))}</p> : null}
      {one.asked && until ? (
        <Notice>
          <p>{said.asked(isolated(one.asked.name), one.asked.email, until)}</p>
        </Notice>
      ) : null}
      {one.asked ? (
        <details>
          <summary className={foldLine}>
            <Icon name="turn" />
            {said.askAnother}
          </summary>
          <AskForm desk={desk} one={one} />
        </details>
      ) : (
        <AskForm desk={desk} one={one} />
      )}
    </Section>
  )
}

function AskForm({ desk, one }: { desk: Desk; one: Sought }) {
  const said = outsiderWords[desk.lang]
  return (
    <Form
      action={askOutsiderAction}
      tenant={desk.slug}
      lang={desk.lang}
      id={`ask-${one.caseId}`}
      hidden={{ lang: desk.lang, case: one.caseId }}
    >
      <TextInput name="name" label={said.name} autoComplete="off" />
      <TextInput name="email" label={said.email} type="email" autoComplete="off" />
      <p className="flex flex-wrap items-center gap-2">
        <Submit>{said.ask}</Submit>
      </p>
    </Form>
  )
}

/** Who came, and how to let them go when nothing comes of it. */
function Handled({ desk, one, name }: { desk: Desk; one: Sought; name: string }) {
  const said = outsiderWords[desk.lang]
  return (
    <Section title={said.received(longDate(one.receivedOn, desk.lang))} id={`c-${one.caseId}`}>
      <p>{said.handled(name)}</p>
      {one.answerDue ? <p>{said.due(longDate(one.answerDue, desk.lang))}</p> : null}
      <details>
        <summary className={foldLine}>
          <Icon name="turn" />
          {said.nothingDone}
          <span className="sr-only">: {name}</span>
        </summary>
        <Form
          action={letGoAction}
          tenant={desk.slug}
          lang={desk.lang}
          id={`let-go-${one.caseId}`}
          hidden={{ lang: desk.lang, case: one.caseId }}
        >
          <p className="text-meta text-muted">{said.letGoText}</p>
          <Radios name="because" label={said.letGoWhy} options={optionsIn(said.letGoReasons)} />
          <p className="flex flex-wrap items-center gap-2">
            <Submit tone="quiet">{said.letGo}</Submit>
          </p>
        </Form>
      </details>
    </Section>
  )
}

function optionsIn(reasons: Readonly<Record<string, string>>) {
  return Object.entries(reasons).map(([value, label]) => ({ value, label }))
}

export default orNotFound(Page, titleOf)
