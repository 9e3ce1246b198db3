import { Form } from '@/app/_forms/form'
import { Checkboxes, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { column } from '@/app/_ui/column'
import { formLooks } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { Empty } from '@/app/_ui/empty'
import { link } from '@/app/_ui/link'
import { RecordRow, Records } from '@/app/_ui/records'
import { sayInstant } from '@/app/_ui/say-instant'
import { Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { LAST_DAY } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { isolated } from '@/lib/core/shared/isolated'
import { formatReference } from '@/lib/core/shared/reference'
import { type KeepingRead, type KeptCase, readKeeping } from '@/lib/queries/read-keeping'
import { orNotFound } from '../../or-not-found'
import { sitDown } from '../../sit-down'
import { erase } from './erase-action'
import { keepingWords } from './keeping-words'
import { tickedCase } from './ticked-case'

type Props = { params: Promise<{ tenant: string }> }
const here = (tenant: string) => `/${tenant}/desk/settings/keeping`

async function titleOf({ params }: Props): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, here(tenant))
  return `${keepingWords(desk.lang).title} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, here(tenant))
  const read = await readKeeping(actor, desk.today)
  const words = keepingWords(desk.lang)
  if (read === null) {
    return (
      <Shell desk={desk} area="settings" layout="pane">
        <Empty title={words.title} text={words.notYours} />
      </Shell>
    )
  }
  return (
    <Shell desk={desk} area="settings" layout="page">
      <div className={column.double}>
        <h1>{words.title}</h1>
        <Over read={read} desk={desk} />
        <Held held={read.held} desk={desk} />
        <Erased read={read} desk={desk} />
      </div>
    </Shell>
  )
}

/** What waits for somebody's decision. */
function Over({ read: { over, more }, desk }: { read: KeepingRead; desk: Desk }) {
  const words = keepingWords(desk.lang)
  if (over.length === 0) {
    return (
      <Section title={words.over}>
        <p>{words.none}</p>
      </Section>
    )
  }
  const day = (date: KeptCase['closedOn']) => (date ? longDate(date, desk.lang, { weekday: false }) : words.unknown)
  return (
    <Section title={words.over}>
      <p>{words.intro}</p>
      <Form action={erase} tenant={desk.slug} lang={desk.lang} id="erase" className={formLooks}>
        <Checkboxes
          name="cases[]"
          label={words.cases}
          options={over.map(({ id, seq, reference, closedOn, erasableFrom }) => ({
            value: tickedCase({ id, seq }),
            label: formatReference(reference),
            hint: words.row(day(closedOn), day(erasableFrom)),
          }))}
        />
        {more ? <p className="text-meta text-muted">{words.more}</p> : null}
        <p>{words.outro}</p>
        <TickBox name="sure" label={words.sure} />
        <p>
          <Submit>{words.erase}</Submit>
        </p>
      </Form>
    </Section>
  )
}

function Held({ held, desk }: { held: readonly KeptCase[]; desk: Desk }) {
  const words = keepingWords(desk.lang)
  return (
    <Section title={words.held}>
      {held.length === 0 ? <p>{words.heldNone}</p> : null}
      <ul>
        {held.map(({ id, reference, heldUntil }) => (
          <li key={id}>
            <To className={link} href={`/${desk.slug}/desk/cases/${reference}`}>
              {formatReference(reference)}
            </To>{' '}
            {heldUntil && heldUntil !== LAST_DAY
              ? words.heldUntil(longDate(heldUntil, desk.lang, { weekday: false }))
              : words.heldOn}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** By whose decision, when and how much; never what it said. */
function Erased({ read: { erased }, desk }: { read: KeepingRead; desk: Desk }) {
  const words = keepingWords(desk.lang)
  if (erased.length === 0) {
    return (
      <Section title={words.erased}>
        <p>{words.erasedNone}</p>
      </Section>
    )
  }
  return (
    <Section title={words.erased}>
      <Records>
        {erased.map(({ id, at, because, again, counts, reference, by }) => (
          <RecordRow key={id}>
            <div>
              <b>{formatReference(reference)}</b>
              <p className="text-meta text-muted">{again ? words.again : words.because[because]}</p>
            </div>
            <div>
              <p>{words.counts(counts.names, counts.texts, counts.mails)}</p>
              <p className="text-meta text-muted">{words.by(by ? isolated(by) : words.someone)}</p>
            </div>
            <time className="text-meta text-muted" dateTime={at.toISOString()}>
              {sayInstant(at.toISOString(), desk.today, desk.lang)}
            </time>
          </RecordRow>
        ))}
      </Records>
    </Section>
  )
}

export default orNotFound(Page, titleOf)
