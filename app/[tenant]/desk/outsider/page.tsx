import type { Metadata } from 'next'
import { Form } from '@/app/_forms/form'
import { TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { Desk } from '@/app/_ui/desk'
import { Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { AMSTERDAM, civilDateIn } from '@/lib/calendar/civil-date'
import { longDate } from '@/lib/calendar/format-date'
import { readSought, type Sought } from '@/lib/queries/read-sought'
import { orNotFound, titleOrNone } from '../or-not-found'
import { sitDown } from '../sit-down'
import { outsiderWords } from '../words/outsider-words'
import { askOutsiderAction } from './outsider-actions'

type Props = { params: Promise<{ tenant: string }> }

async function metadataOf({ params }: Props): Promise<Metadata> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/outsider`)
  return { title: `${outsiderWords[desk.lang].title} · ${desk.organisation}` }
}

async function Page({ params }: Props) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/outsider`)
  const said = outsiderWords[desk.lang]
  const sought = await readSought(actor)
  return (
    <Shell desk={desk} area="cases" layout="sheet-page">
      <div className="in-head">
        <h1>{said.title}</h1>
      </div>
      <p className="meta">{sought.length > 0 ? `${said.lead} ${said.rules}` : said.none}</p>
      {sought.map((one) => (
        <Waiting key={one.caseId} desk={desk} one={one} />
      ))}
      <p className="line after">
        <To className="btn" href={`/${desk.slug}/desk/cases`}>
          {said.back}
        </To>
      </p>
    </Shell>
  )
}

/** One complaint, without a word of it: since when it waits, by when an answer was promised, and whom to ask. */
function Waiting({ desk, one }: { desk: Desk; one: Sought }) {
  const said = outsiderWords[desk.lang]
  const until = one.asked && longDate(civilDateIn(AMSTERDAM, one.asked.until), desk.lang)
  return (
    <Section title={said.received(longDate(one.receivedOn, desk.lang))} id={`c-${one.caseId}`}>
      {one.answerDue ? <p>{said.due(longDate(one.answerDue, desk.lang))}</p> : null}
      {one.asked && until ? <p>{said.asked(one.asked.name, one.asked.email, until)}</p> : null}
      <Form
        action={askOutsiderAction}
        tenant={desk.slug}
        lang={desk.lang}
        id={`ask-${one.caseId}`}
        hidden={{ lang: desk.lang, case: one.caseId }}
      >
        <TextInput name="name" label={said.name} autoComplete="off" />
        <TextInput name="email" label={said.email} type="email" autoComplete="off" />
        <p className="line">
          <Submit>{said.ask}</Submit>
        </p>
      </Form>
    </Section>
  )
}

export default orNotFound(Page)

export const generateMetadata = titleOrNone(metadataOf)
