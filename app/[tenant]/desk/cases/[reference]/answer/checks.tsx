import { fieldId } from '@/app/_forms/field-id'
import { Checkboxes } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Icon } from '@/app/_ui/icon'
import { Notice } from '@/app/_ui/notice'
import { Section } from '@/app/_ui/section'
import { When } from '@/app/_ui/when'
import { sayRefusal } from '@/lib/words/case/say-refusal'
import { type CasePage, personOf, reachable, refusalNames } from '../case-page'
import { recipient } from './recipient'

/** What has to be in order before the answer goes, and the button that sends it. Never disabled: it says what is lacking. */
export function Checks({ page }: { page: CasePage }) {
  const { words, handling } = page
  const items = handling.letterItems
  return (
    <aside className="paper checks-pane" aria-labelledby="checks">
      <h2 className="head" id="checks">
        {words.answer.checks}
      </h2>
      <ul className="checks">
        <Judged page={page} />
        <ConsentCheck page={page} />
        <AddressCheck page={page} />
        <LastWord page={page} />
      </ul>
      {items.length > 0 ? (
        <div className="mt-4">
          <Checkboxes
            name="holds[]"
            label={words.answer.holds}
            hint={words.answer.holdsHint}
            options={items.map(({ id, label, mandatory, source }) => ({
              value: id,
              label,
              hint: [mandatory ? words.answer.mandatory : null, source?.article ?? null].filter(Boolean).join(' · '),
            }))}
          />
        </div>
      ) : null}
      <Sending page={page} />
    </aside>
  )
}

function Judged({ page }: { page: CasePage }) {
  const { complaint, words } = page
  const open = complaint.points.filter((point) => !point.judgement || !point.reasons)
  if (open.length === 0) {
    const count = complaint.points.length
    return (
      <li className="ok">
        <Icon name="check" />
        <span>
          {words.answer.judged}
          <small>{words.answer.judgedOf(count, count)}</small>
        </span>
      </li>
    )
  }
  return open.map((point) => (
    <li key={point.id} className="todo">
      <Icon name="cross" />
      <a className="link" href={`#${fieldId('answer', `points.${point.id}.reasons`)}`}>
        {words.answer.missing(complaint.points.indexOf(point) + 1)}
      </a>
    </li>
  ))
}

function ConsentCheck({ page: { complaint, words } }: { page: CasePage }) {
  if (!complaint.parties.some(({ consent }) => consent === 'asked')) return null
  return (
    <li className="todo">
      <Icon name="cross" />
      <span>
        {words.answer.consent}
        <small>{words.answer.consentWhy}</small>
      </span>
    </li>
  )
}

function AddressCheck({ page }: { page: CasePage }) {
  const { words } = page
  const [party] = reachable(page)
  if (!party) return null
  if (personOf(page, party)?.email === null || !personOf(page, party)) {
    return (
      <li className="wait">
        <Icon name="post" />
        <span>
          {words.answer.addressNone}
          <small>{words.answer.addressNoneWhy}</small>
        </span>
      </li>
    )
  }
  if (party.addressConfirmed) {
    return (
      <li className="ok">
        <Icon name="check" />
        <span>{words.answer.address}</span>
      </li>
    )
  }
  return (
    <li className="wait">
      <Icon name="info" />
      <span>
        {words.answer.addressNot}
        <small>{words.answer.addressNotWhy}</small>
      </span>
    </li>
  )
}

/** The complainant spoke last: said here, because the conversation is on another page. */
function LastWord({ page }: { page: CasePage }) {
  const { timeline, words, desk, complaint } = page
  const said = timeline.findLast(({ event }) =>
    ['information-added', 'reply-sent', 'question-asked', 'call-recorded'].includes(event.type),
  )
  if (said?.event.type !== 'information-added') return null
  return (
    <li className="wait">
      <Icon name="info" />
      <span>
        <a className="link" href={`/${desk.slug}/desk/cases/${complaint.reference}#said-${said.seq}`}>
          {words.answer.lastWord}
        </a>
        <small>
          <When at={said.at} today={desk.today} lang={desk.lang} />
        </small>
      </span>
    </li>
  )
}

function Sending({ page }: { page: CasePage }) {
  const { words, desk, allowed } = page
  const refusal = allowed.find(({ command }) => command === 'answer')?.refusal ?? null
  const stopped = refusal !== null && refusal.kind !== 'point-without-judgement' && refusal.kind !== 'letter-lacks'
  if (stopped) return <Notice kind="warning">{sayRefusal(refusal, desk.lang, refusalNames(page))}</Notice>
  return (
    <>
      <Section title={words.answer.after}>
        <p className="meta">{words.answer.afterText}</p>
      </Section>
      <div className="stack">
        <Submit name="intent" value="send">
          {words.answer.send(recipient(page))}
        </Submit>
      </div>
    </>
  )
}
