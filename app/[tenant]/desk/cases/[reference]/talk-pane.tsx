import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { To } from '@/app/_ui/to'
import { When } from '@/app/_ui/when'
import type { FileMessage } from '@/lib/queries/read-case'
import { partyName } from '@/lib/words/case/who-did'
import { type CasePage, hasAddress, may, nameOf, reachable, short } from './case-page'
import { Composer } from './composer'
import { Pane } from './pane'
import { type TalkItem, talkOf } from './talk-of'
import { whyNot } from './why-not'

/** The conversation, newest at the foot, with the composer below it. */
export function TalkPane({ page }: { page: CasePage }) {
  const { words, telling } = page
  const talk = talkOf(page, { telling, words: words.case, sayDate: (date) => short(page, date) })
  const notes = talk.filter(({ kind }) => kind === 'note').length
  return (
    <Pane
      id="talk"
      title={words.case.talk}
      aside={words.case.counts(talk.length - notes, notes)}
      className="grid grid-rows-[auto_minmax(0,1fr)_auto] overflow-hidden pb-4 max-broad:sticky max-broad:top-0 max-broad:col-start-2 max-broad:row-span-2 max-broad:row-start-1 max-broad:h-[100cqh] max-broad:min-h-[380px] max-wide:min-h-0 print:static print:block print:h-auto print:min-h-0"
    >
      <div className="flex flex-col-reverse overflow-auto pb-3 print:block print:h-auto print:overflow-visible [&_a:focus-visible]:-outline-offset-3 [&_a:focus-visible]:shadow-[inset_0_0_0_6px_var(--color-halo)]">
        <div className="grid content-start gap-4">
          {talk.length === 0 ? <p className="text-meta text-muted">{words.case.noTalk}</p> : null}
          {talk.map((item) => (
            <Said key={`${item.seq} ${item.kind === 'post' ? item.message.id : ''}`} item={item} page={page} />
          ))}
        </div>
      </div>
      <Writing page={page} />
    </Pane>
  )
}

function Said({ item, page }: { item: TalkItem; page: CasePage }) {
  const { words, desk, complaint } = page
  const when = <When at={item.at} today={desk.today} lang={desk.lang} />
  if (item.kind === 'post') {
    return (
      <div className="flex min-w-0 items-baseline gap-2 text-meta wrap-anywhere text-muted before:w-6 before:flex-none before:self-center before:border-t before:border-rule-firm before:content-[''] print:break-inside-avoid">
        <span>
          {when} · {words.case.mailKinds[item.message.kind]}: <PostState message={item.message} page={page} inline />
        </span>
      </div>
    )
  }
  const text = item.text ?? words.case.forgotten
  if (item.kind === 'note') {
    return (
      <aside
        className="ml-20 min-w-0 rounded-control border border-dashed border-warning bg-warning-tint px-3 py-2 wrap-anywhere max-wide:ml-6 print:break-inside-avoid"
        id={`said-${item.seq}`}
      >
        <p className="flex items-center gap-1.5 text-meta font-semibold text-warning">
          <Icon name={item.label ? 'pen' : 'no-eye'} /> {item.label ?? words.case.note}{' '}
          <Permalink seq={item.seq}>{when}</Permalink>
        </p>
        <p className="whitespace-pre-line">
          <b>{item.name}:</b> <bdi>{text}</bdi>
        </p>
      </aside>
    )
  }
  return (
    <article
      className={`min-w-0 wrap-anywhere print:break-inside-avoid ${item.kind === 'in' ? 'pr-10 max-wide:pr-0' : 'ml-10 border-l-2 border-accent pl-3 max-wide:ml-4'}`}
      id={`said-${item.seq}`}
    >
      <p className="mb-0.5 flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-meta text-muted">
        <b className="text-[0.875rem] text-ink">{item.kind === 'in' ? item.name : item.heading}</b>
        <Permalink seq={item.seq}>{when}</Permalink>
      </p>
      <p className="font-people text-said whitespace-pre-line" lang={complaint.lang} dir="auto">
        {text}
      </p>
      {item.kind === 'out' ? (
        <>
          {item.aside ? (
            <Beneath>
              <Icon name="clock" /> {item.aside}
            </Beneath>
          ) : null}
          {item.letter ? (
            <Beneath>
              <Icon name="post" />
              <To className={link} href={`/${desk.slug}/desk/cases/${complaint.reference}/letter/${item.seq}`}>
                {words.case.printLetter}
              </To>
            </Beneath>
          ) : null}
          {item.posts.map((message) => (
            <PostState key={message.id} message={message} page={page} />
          ))}
        </>
      ) : null}
    </article>
  )
}

/** The moment of what was said, by which one can refer to it. */
function Permalink({ seq, children }: { seq: number; children: ReactNode }) {
  return (
    <a className="-my-[3px] ml-auto inline-flex min-h-6 items-center font-normal hover:underline" href={`#said-${seq}`}>
      {children}
    </a>
  )
}

function Beneath({ ink = 'text-muted', children }: { ink?: string | undefined; children: ReactNode }) {
  return <p className={`mt-[3px] flex items-center gap-1.5 text-meta ${ink}`}>{children}</p>
}

const glyphs: Record<FileMessage['state'], IconName> = {
  waiting: 'clock',
  sending: 'clock',
  sent: 'check',
  failed: 'warn',
  held: 'post',
  cancelled: 'cross',
}

const inks: Partial<Record<FileMessage['state'], string>> = { failed: 'text-danger', held: 'text-warning' }

/** What became of a mail: honest words, never a tick before it left. */
function PostState({ message, page, inline = false }: { message: FileMessage; page: CasePage; inline?: boolean }) {
  const { words, desk, telling } = page
  const to = message.party
    ? partyName(message.party, telling)
    : ((message.member && telling.member(message.member)) ?? '')
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
  if (inline)
    return <span className={message.state === 'failed' ? 'font-semibold text-danger' : undefined}>{said}</span>
  return (
    <Beneath ink={inks[message.state]}>
      <Icon name={glyphs[message.state]} /> <span>{said}</span>
    </Beneath>
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
        asksWhy={complaint.parties.some(({ role, consent }) => role === 'representative' && consent === 'asked')}
        words={{
          kindLabel: form.kindLabel,
          reply: sole ? form.replyTo(first.label) : words.act.reply,
          ask: words.act.ask,
          note: words.act.note,
          text: form.text,
          to: form.to,
          replyBy: form.replyBy,
          despite: form.despite,
          despiteHint: form.despiteHint,
          send: send ?? byHand,
          sendQuestion: send === null ? byHand : sole ? form.sendQuestion(first.label) : words.act.ask,
          warning: unreached.length > 0 ? warning : '',
          saveNote: form.saveNote,
        }}
      />
    </div>
  )
}
