import { fieldId } from '@/app/_forms/field-id'
import { Checkboxes } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { paneHead } from '@/app/_ui/pane-head'
import { Section } from '@/app/_ui/section'
import { When } from '@/app/_ui/when'
import { isSpoken, type SpokenEvent } from '@/lib/core/case/events'
import { listing } from '@/lib/core/shared/listing'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import { type CasePage, mayOffer, personOf, reachable, refusalNames } from '../case-page'
import { Check } from './check'
import { recipient } from './recipient'

/** What has to be in order before the answer goes, and the button that sends it. Never disabled: it says what is lacking. */
export function Checks({ page }: { page: CasePage }) {
  const { words, handling } = page
  const items = handling.letterItems
  return (
    <aside
      className="col-start-2 row-start-2 bg-paper p-4 max-broad:row-span-2 max-wide:border-t max-wide:border-l-0 max-wide:border-rule-ink print:hidden"
      aria-labelledby="checks"
    >
      <h2 className={paneHead} id="checks">
        {words.answer.checks}
      </h2>
      <ul>
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
      <Check state="ok" icon="check" why={words.answer.judgedOf(count, count)}>
        {words.answer.judged}
      </Check>
    )
  }
  return open.map((point) => (
    <Check key={point.id} state="todo" icon="cross">
      <a className={`${link} text-danger!`} href={`#${fieldId('answer', `points.${point.id}.reasons`)}`}>
        {words.answer.missing(complaint.points.indexOf(point) + 1)}
      </a>
    </Check>
  ))
}

function ConsentCheck({ page: { complaint, words } }: { page: CasePage }) {
  if (!complaint.parties.some(({ consent }) => consent === 'asked')) return null
  return (
    <Check state="todo" icon="cross" why={words.answer.consentWhy}>
      {words.answer.consent}
    </Check>
  )
}

function AddressCheck({ page }: { page: CasePage }) {
  const { words } = page
  const [party] = reachable(page)
  if (!party) return null
  if (personOf(page, party)?.email === null || !personOf(page, party)) {
    return (
      <Check state="wait" icon="post" why={words.answer.addressNoneWhy}>
        {words.answer.addressNone}
      </Check>
    )
  }
  if (party.addressConfirmed) {
    return (
      <Check state="ok" icon="check">
        {words.answer.address}
      </Check>
    )
  }
  return (
    <Check state="wait" icon="info" why={words.case.unconfirmedHint}>
      {words.answer.addressNot}
    </Check>
  )
}

/** With which words one of the two speaks, so that the other is the last to have been heard. */
const TAKES_TURNS: { [Type in SpokenEvent['type']]: boolean } = {
  'information-added': true,
  'reply-sent': true,
  'question-asked': true,
  'call-recorded': true,
  'answer-sent': false,
  'complaint-refused': false,
  'answer-readied': false,
  'letter-offered': false,
  'letter-sent-back': false,
  'complaint-settled': false,
  'complaint-withdrawn': false,
  'complaint-forwarded': false,
  'complaint-acknowledged': false,
  'complaint-reopened': false,
  'second-stage-begun': false,
  'judgement-given': false,
  'judgement-forgone': false,
  'erasing-held': false,
  'note-added': false,
  'survey-answered': false,
  'hearing-invited': false,
  'hearing-held': true,
  'hearing-reported': false,
  'hearing-report-sent': false,
  'hearing-waived': false,
  'together-objected': false,
  'copy-sent': false,
  'response-recorded': false,
  'hearing-moved': false,
  'hearing-called-off': false,
  'witness-asked': false,
  'subject-told': false,
  'verdict-received': false,
}

/** The complainant spoke last: said here, because the conversation is on another page. */
function LastWord({ page }: { page: CasePage }) {
  const { timeline, words, desk, complaint } = page
  const said = timeline.findLast(({ event }) => isSpoken(event) && TAKES_TURNS[event.type])
  if (said?.event.type !== 'information-added') return null
  return (
    <Check state="wait" icon="info" why={<When at={said.at} today={desk.today} lang={desk.lang} />}>
      <a className={link} href={`/${desk.slug}/desk/cases/${complaint.reference}#said-${said.seq}`}>
        {words.answer.lastWord}
      </a>
    </Check>
  )
}

function Sending({ page }: { page: CasePage }) {
  const { words, desk, allowed } = page
  const refusal = allowed.find(({ command }) => command === 'answer')?.refusal ?? null
  const stopped = refusal !== null && refusal.kind !== 'point-without-judgement' && refusal.kind !== 'letter-lacks'
  if (refusal?.kind === 'not-allowed' && mayOffer(page)) return <Offering page={page} />
  if (stopped) return <Notice kind="warning">{sayRefusal(refusal, desk.lang, refusalNames(page))}</Notice>
  return (
    <>
      <div className="mt-4">
        <Section title={words.answer.after}>
          <p className="text-meta text-muted">{words.answer.afterText}</p>
        </Section>
      </div>
      <div className="mt-4 grid gap-2 wrap-anywhere *:justify-center">
        <Submit name="intent" value="send">
          {words.answer.send(recipient(page))}
        </Submit>
      </div>
    </>
  )
}

/** Who writes is not who sends: the letter goes to whoever signs first. */
function Offering({ page }: { page: CasePage }) {
  const { words, desk, allowed, members } = page
  const refusal = allowed.find(({ command }) => command === 'answer')?.refusal
  const signers = refusal?.kind === 'not-allowed' ? (refusal.takers?.members ?? []) : []
  const names = listing(
    signers.map((id) => members[id] ?? words.case.nameless),
    desk.lang,
    'or',
  )
  return (
    <>
      <p className="mt-4 text-meta text-muted">{words.answer.offerText}</p>
      <div className="mt-4 grid gap-2 wrap-anywhere *:justify-center">
        <Submit name="intent" value="offer">
          {words.answer.offer(names)}
        </Submit>
      </div>
    </>
  )
}
