// The conversation of a case: what they told, what we said, what colleagues wrote for each other, and the mails that went
// by themselves; each mail with what became of it.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { type CaseEvent, isSpoken, type Recorded } from '@/lib/core/case/events'
import type { CaseFile, FileMessage } from '@/lib/queries/read-case'
import { sayVerdict } from '@/lib/words/case/say-verdict'
import type { Telling } from '@/lib/words/case/telling'
import { partyName, whoDid } from '@/lib/words/case/who-did'
import type { DeskWords } from '../../words/nl'

type Base = { seq: number; at: string }

/** in: theirs. out: ours. note: for colleagues. post: a mail that went by itself. */
export type TalkItem =
  | (Base & { kind: 'in'; name: string; text: string | null })
  | (Base & {
      kind: 'out'
      heading: string
      text: string | null
      posts: FileMessage[]
      aside: string | null
      letter: boolean
    })
  /** `label`: what it is, where it is not for colleagues alone. */
  | (Base & { kind: 'note'; name: string; text: string | null; label?: string })
  | (Base & { kind: 'post'; message: FileMessage })

type Talking = { telling: Telling; words: DeskWords['case']; sayDate: (date: CivilDate) => string }

/** Oldest first. Mails to colleagues are not part of it. */
export function talkOf(file: Pick<CaseFile, 'timeline' | 'messages'>, talking: Talking): TalkItem[] {
  // What somebody has to bring waits for no mail, whatever the outbox still has to find out about it.
  const hand = new Set(file.timeline.filter(({ event }) => 'byHand' in event && event.byHand).map(({ seq }) => seq))
  const going = file.messages.filter(
    ({ cause, state }) => !(hand.has(cause) && (state === 'waiting' || state === 'held')),
  )
  return file.timeline.flatMap((recorded) => {
    const colleague = writtenTo(recorded.event, talking.telling)
    const posts = going.filter(
      ({ cause, party, member }) =>
        cause === recorded.seq && (party !== null || (member !== null && member === colleague)),
    )
    const item = itemOf(recorded, posts, talking)
    if (item) return [item]
    return posts.map((message) => ({ kind: 'post' as const, seq: recorded.seq, at: recorded.at, message }))
  })
}

function itemOf(recorded: Recorded, posts: FileMessage[], talking: Talking): TalkItem | null {
  const { event, seq, at, actor } = recorded
  if (!isSpoken(event)) return null
  const { telling, words, sayDate } = talking
  const base = { seq, at }
  const us = whoDid(actor, telling)
  const text = (ref: { id: string }) => telling.text(ref.id)
  switch (event.type) {
    case 'information-added':
      return { ...base, kind: 'in', name: partyName(event.party, telling), text: text(event.text) }
    case 'survey-answered':
      return event.text ? { ...base, kind: 'in', name: partyName(event.party, telling), text: text(event.text) } : null
    case 'erasing-held':
    case 'note-added':
      return { ...base, kind: 'note', name: us, text: text(event.text) }
    case 'question-asked':
      return {
        ...base,
        kind: 'out',
        heading: `${us} ${words.asked} ${partyName(event.party, telling)}`,
        text: text(event.text),
        posts,
        aside: [replyBy(event, talking), bringing(event.text, talking)].filter(Boolean).join('. ') || null,
        letter: isLetter(event.text, posts, talking),
      }
    case 'reply-sent':
      return {
        ...base,
        kind: 'out',
        heading: `${us} ${words.wrote} ${partyName(event.party, telling)}`,
        text: text(event.text),
        posts,
        aside: bringing(event.text, talking),
        letter: isLetter(event.text, posts, talking),
      }
    case 'call-recorded':
      return {
        ...base,
        kind: 'out',
        heading: words.called(us, partyName(event.party, telling)),
        text: text(event.text),
        posts,
        aside: event.confirmsAddress ? words.confirmedByCall : null,
        letter: false,
      }
    case 'answer-sent':
      // On paper it was said where it was written, with the day on which it was posted.
      if (event.byPost) return null
      return {
        ...base,
        kind: 'out',
        heading: `${words.answered} · ${us}`,
        text: text(event.text),
        posts,
        aside: bringing(event.text, talking),
        letter: isLetter(event.text, posts, talking),
      }
    case 'complaint-refused':
      return {
        ...base,
        kind: 'out',
        heading: `${words.refused} · ${us}`,
        text: text(event.text),
        posts,
        aside: bringing(event.text, talking),
        letter: isLetter(event.text, posts, talking),
      }
    case 'hearing-invited':
    case 'hearing-moved':
    case 'hearing-called-off':
    case 'hearing-report-sent':
    case 'copy-sent':
    case 'witness-asked':
    case 'subject-told':
      return {
        ...base,
        kind: 'out',
        heading: headingOf(event, { us, to: partyName(event.party, telling) }, talking),
        text: text(event.text),
        posts,
        aside: bringing(event.text, talking),
        letter: isLetter(event.text, posts, talking),
      }
    case 'complaint-settled':
      return {
        ...base,
        kind: 'out',
        heading: `${words.settled} · ${us}`,
        text: text(event.text),
        posts,
        aside: bringing(event.text, talking),
        letter: isLetter(event.text, posts, talking),
      }
    case 'response-recorded':
      return { ...base, kind: 'in', name: respondent(event, talking), text: text(event.text) }
    case 'hearing-held':
      return event.report
        ? { ...base, kind: 'note', name: us, text: text(event.report), label: words.report(sayDate(event.on)) }
        : null
    case 'hearing-reported':
      return { ...base, kind: 'note', name: us, text: text(event.text), label: words.report(null) }
    case 'verdict-received':
      return { ...base, kind: 'note', name: us, text: text(event.text), label: verdictLabel(event, talking) }
    case 'hearing-waived':
    case 'together-objected':
      return { ...base, kind: 'note', name: us, text: text(event.text) }
    case 'answer-readied':
      return {
        ...base,
        kind: 'out',
        heading: `${words.answerReadied} · ${us}`,
        text: text(event.text),
        posts: [],
        aside: bringing(event.text, talking),
        letter: true,
      }
    case 'complaint-forwarded':
      return {
        ...base,
        kind: 'out',
        heading: `${words.forwarded} · ${us}`,
        text: text(event.text),
        posts,
        aside: bringing(event.text, talking),
        letter: isLetter(event.text, posts, talking),
      }
    case 'complaint-withdrawn':
      return event.text ? { ...base, kind: 'in', name: partyName(event.party, telling), text: text(event.text) } : null
    case 'complaint-acknowledged':
      return event.text
        ? { ...base, kind: 'out', heading: us, text: text(event.text), posts, aside: null, letter: false }
        : null
    case 'judgement-given':
      return {
        ...base,
        kind: 'out',
        heading: `${words.judgementOf[event.gives]} · ${us}`,
        text: text(event.text),
        posts,
        aside: bringing(event.text, talking),
        letter: isLetter(event.text, posts, talking),
      }
    case 'second-stage-begun':
      return { ...base, kind: 'in', name: partyName(event.party, telling), text: text(event.reason) }
    case 'letter-offered':
      return { ...base, kind: 'note', name: `${us}, ${words.offered}`, text: text(event.text) }
    case 'letter-sent-back':
      return { ...base, kind: 'note', name: `${us}, ${words.sentBack}`, text: text(event.remarks) }
    case 'judgement-forgone':
      return { ...base, kind: 'note', name: us, text: text(event.text) }
    case 'complaint-reopened':
      return { ...base, kind: 'note', name: us, text: text(event.reason) }
  }
}

/** The colleague to whom this was written as the person complained about: their mail goes to their own address. */
function writtenTo(event: CaseEvent, { complaint }: Telling): string | null {
  if (!('party' in event)) return null
  return complaint.parties.find(({ id, role }) => id === event.party && role === 'subject')?.member ?? null
}

/** Which body found what, with its day. */
function verdictLabel(
  { body, verdict, on }: Extract<CaseEvent, { type: 'verdict-received' }>,
  { telling, words, sayDate }: Talking,
): string {
  const name = telling.procedure.followUp.externalBodies.find(({ id }) => id === body)?.name ?? body
  return words.verdictOf(name, sayVerdict(verdict, telling.lang), sayDate(on))
}

/** Who responded; and that it came after the day until which they could. */
function respondent(
  { party, late }: Extract<CaseEvent, { type: 'response-recorded' }>,
  { telling, words }: Talking,
): string {
  const name = partyName(party, telling)
  return late ? `${name}, ${words.tooLate}` : name
}

type ToThem = Extract<
  CaseEvent,
  {
    type:
      | 'hearing-invited'
      | 'hearing-moved'
      | 'hearing-called-off'
      | 'hearing-report-sent'
      | 'copy-sent'
      | 'witness-asked'
      | 'subject-told'
  }
>

function headingOf(event: ToThem, { us, to }: { us: string; to: string }, { words, sayDate }: Talking): string {
  switch (event.type) {
    case 'hearing-invited':
      return words.invited(us, to, `${sayDate(event.on)}, ${event.at}`)
    case 'hearing-moved':
      return words.movedTo(us, to, `${sayDate(event.on)}, ${event.at}`)
    case 'hearing-called-off':
      return words.calledOff(us, to, sayDate(event.on))
    case 'copy-sent':
      return words.copied(us, to)
    case 'witness-asked':
      return `${us} ${words.asked} ${to}`
    case 'subject-told':
      return words.toldOutcome(us, to)
    case 'hearing-report-sent':
      return words.reportedTo(us, to)
  }
}

/** What becomes of a message that somebody has to bring. */
function bringing({ id }: { id: string }, { telling, words, sayDate }: Talking): string | null {
  const task = telling.complaint.promises.find(({ to, text }) => to !== undefined && text?.id === id)
  if (!task) return null
  if (task.doneOn) return words.brought(sayDate(task.doneOn))
  return task.state === 'lapsed' ? words.notBrought : words.toBring(sayDate(task.due))
}

/** Whether it has to go on paper: no mail can bring it. */
function isLetter({ id }: { id: string }, posts: readonly FileMessage[], { telling }: Talking): boolean {
  const isTask = telling.complaint.promises.some(({ to, text }) => to !== undefined && text?.id === id)
  return isTask || posts.some(({ state, lastProblem }) => state === 'held' && lastProblem === 'no-address')
}

function replyBy(
  event: Extract<CaseEvent, { type: 'question-asked' }>,
  { telling, words, sayDate }: Talking,
): string | null {
  const promise = telling.complaint.promises.find(({ id }) => id === event.promise)
  return promise ? words.replyBy(sayDate(promise.due)) : null
}
