import { Icon } from '@/app/_ui/icon'
import type { IconName } from '@/app/_ui/sprite'
import { To } from '@/app/_ui/to'
import { When } from '@/app/_ui/when'
import type { FileMessage } from '@/lib/queries/read-case'
import { partyName } from '@/lib/words/case/say-event'
import { type CasePage, hasAddress, may, nameOf, reachable, short } from './case-page'
import { Composer } from './composer'
import { type TalkItem, talkOf } from './talk-of'
import { whyNot } from './why-not'

/** The conversation, newest at the foot, with the composer below it. */
export function TalkPane({ page }: { page: CasePage }) {
  const { words, telling } = page
  const talk = talkOf(page, { telling, words: words.case, sayDate: (date) => short(page, date) })
  const notes = talk.filter(({ kind }) => kind === 'note').length
  return (
    <section className="talk-pane" aria-labelledby="talk">
      <h2 className="head" id="talk">
        {words.case.talk}
        <span className="meta">{words.case.counts(talk.length - notes, notes)}</span>
      </h2>
      <div className="talk-scroll">
        <div className="talk">
          {talk.length === 0 ? <p className="meta">{words.case.noTalk}</p> : null}
          {talk.map((item) => (
            <Said key={`${item.seq} ${item.kind === 'post' ? item.message.id : ''}`} item={item} page={page} />
          ))}
        </div>
      </div>
      <Writing page={page} />
    </section>
  )
}

function Said({ item, page }: { item: TalkItem; page: CasePage }) {
  const { words, desk, complaint } = page
  const when = <When at={item.at} today={desk.today} lang={desk.lang} />
  if (item.kind === 'post') {
    return (
      <div className="msg event">
        <span>
          {when} · {words.case.mailKinds[item.message.kind]}: <PostState message={item.message} page={page} inline />
        </span>
      </div>
    )
  }
  const text = item.text ?? words.case.forgotten
  if (item.kind === 'note') {
    return (
      <aside className="note" id={`said-${item.seq}`}>
        <p className="label">
          <Icon name="no-eye" /> {words.case.note} <a href={`#said-${item.seq}`}>{when}</a>
        </p>
        <p>
          <b>{item.name}:</b> <bdi>{text}</bdi>
        </p>
      </aside>
    )
  }
  return (
    <article className={`msg ${item.kind}`} id={`said-${item.seq}`}>
      <p className="by">
        <b>{item.kind === 'in' ? item.name : item.heading}</b>
        <a href={`#said-${item.seq}`}>{when}</a>
      </p>
      <p className="said" lang={complaint.lang} dir="auto">
        {text}
      </p>
      {item.kind === 'out' ? (
        <>
          {item.aside ? (
            <p className="post-state">
              <Icon name="clock" /> {item.aside}
            </p>
          ) : null}
          {item.letter ? (
            <p className="post-state">
              <Icon name="post" />
              <To className="link" href={`/${desk.slug}/desk/cases/${complaint.reference}/letter/${item.seq}`}>
                {words.case.printLetter}
              </To>
            </p>
          ) : null}
          {item.posts.map((message) => (
            <PostState key={message.id} message={message} page={page} />
          ))}
        </>
      ) : null}
    </article>
  )
}

const glyphs: Record<FileMessage['state'], IconName> = {
  waiting: 'clock',
  sending: 'clock',
  sent: 'check',
  failed: 'warn',
  held: 'post',
  cancelled: 'cross',
}

/** What became of a mail: honest words, never a tick before it left. */
function PostState({ message, page, inline = false }: { message: FileMessage; page: CasePage; inline?: boolean }) {
  const { words, desk, telling } = page
  const to = message.party ? partyName(message.party, telling) : ''
  const why = whyNot(message, words.case.mailReasons)
  const said = (
    <>
      {words.case.mailStates[message.state]} {words.case.mailTo} {to}
      {why ? `: ${why}` : null}
      {message.sentAt ? (
        <>
          {' '}
          <When at={message.sentAt} today={desk.today} lang={desk.lang} />
        </>
      ) : null}
    </>
  )
  if (inline) return <span className={message.state === 'failed' ? 'late-text' : undefined}>{said}</span>
  return (
    <p className={`post-state ${message.state}`}>
      <Icon name={glyphs[message.state]} /> <span>{said}</span>
    </p>
  )
}

function Writing({ page }: { page: CasePage }) {
  const { words, desk, complaint } = page
  const kinds = (['reply', 'ask', 'note'] as const).filter((kind) => may(page, kind))
  const parties = reachable(page).map((party) => ({ value: party.id, label: nameOf(page, party) }))
  const first = parties[0]
  if (kinds.length === 0 || !first) return null
  const { form } = words
  const sole = parties.length === 1
  const unreached = reachable(page).filter((party) => !hasAddress(page, party))
  const anonymous = complaint.channel === 'form' && complaint.reachBy === 'nothing'
  const send = !sole ? form.sendPlain : unreached.length === 0 ? form.send(first.label) : null
  const byHand = anonymous ? form.keepHere : form.sendByHand(first.label)
  const warning = anonymous ? form.keptHere : unreached.map((party) => form.byHand(nameOf(page, party))).join(' ')
  return (
    <div id="write">
      <Composer
        tenant={desk.slug}
        lang={desk.lang}
        caseId={complaint.id}
        reference={complaint.reference}
        seen={complaint.seq}
        kinds={kinds}
        parties={parties}
        words={{
          kindLabel: form.kindLabel,
          reply: sole ? form.replyTo(first.label) : words.act.reply,
          ask: words.act.ask,
          note: words.act.note,
          text: form.text,
          to: form.to,
          replyBy: form.replyBy,
          send: send ?? byHand,
          sendQuestion: send === null ? byHand : sole ? form.sendQuestion(first.label) : words.act.ask,
          warning: unreached.length > 0 ? warning : '',
          saveNote: form.saveNote,
        }}
      />
    </div>
  )
}
