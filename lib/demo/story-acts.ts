// The acts of which stories are made, each short enough to read a story as a list.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { hasToBeWritten, writtenOn } from '@/lib/core/case/consequences/by-hand'
import { isPending } from '@/lib/core/case/consequences/pending'
import type { PromiseKind } from '@/lib/core/case/event-parts'
import { notYetHeard } from '@/lib/core/case/hearing'
import { leftOpen, toDecide } from '@/lib/core/case/left-open'
import type { LeftOpenDecision } from '@/lib/core/case/left-open-decision'
import { roomToExtend } from '@/lib/core/case/room-to-extend'
import type { Judgement } from '@/lib/core/procedure/processing'
import { COMMITTEE, type Scene, type StoryAct, speakerIn, workday } from './story'

/** Who does it, how many days ago, at what time. */
type When = [by: string, ago: number, at: string]

const act = ([by, ago, at]: When, does: StoryAct['does']): StoryAct => ({ by, ago, at, does })
const one = (when: When, make: (scene: Scene) => Command): StoryAct => act(when, (scene) => [make(scene)])

export const reads = (ago: number, at: string) =>
  one(['complainant', ago, at], ({ complaint }) => ({
    type: 'confirm-address',
    party: speakerIn(complaint),
    how: 'code',
  }))

export const adds = (ago: number, at: string, text: string) =>
  one(['complainant', ago, at], ({ complaint }) => ({ type: 'add-information', party: speakerIn(complaint), text }))

export const grades = (ago: number, at: string, [heard, fair, text]: [number, number, string | null]) =>
  one(['complainant', ago, at], ({ complaint }) => ({
    type: 'answer-survey',
    party: speakerIn(complaint),
    heard,
    fair,
    text,
  }))

export const calls = (when: When, text: string, confirmsAddress = true) =>
  one(when, ({ complaint }) => ({ type: 'record-call', party: speakerIn(complaint), text, confirmsAddress }))

/** By telephone, and where the procedure promises it in writing by a letter as well. */
export const acknowledges = (when: When, how: 'call' | 'letter', text: string | null = null) =>
  act(when, ({ complaint, procedure }): Command[] => {
    const acknowledge = { type: 'acknowledge', text, on: null } as const
    if (how === 'letter' || !procedure.followUp.acknowledgement.inWriting) return [{ ...acknowledge, how }]
    const call = { type: 'record-call', party: speakerIn(complaint), confirmsAddress: false } as const
    return [
      { ...call, text: text ?? 'Gebeld: de klacht is binnen.' },
      { ...acknowledge, how: 'letter' },
    ]
  })

export const replies = (when: When, text: string) =>
  one(when, ({ complaint }) => ({ type: 'reply', party: speakerIn(complaint), text }))

/** `replyBy`: days from now; negative days ago, as everywhere here. */
export const asks = (when: When, replyByAgo: number, text: string) =>
  one(when, ({ complaint, day }) => ({ type: 'ask', party: speakerIn(complaint), text, replyBy: day(replyByAgo) }))

export const notes = (when: When, text: string) => one(when, () => ({ type: 'note', text }))

export const takesStep = (when: When, step: string) => one(when, () => ({ type: 'take-step', step }))

export const assigns = (when: When, to: string, department: string | null = null) =>
  one(when, ({ member }) => ({ type: 'assign', handler: member(to), department }))

export const splitsOff = (when: When, text: string, subject: string | null) =>
  one(when, () => ({ type: 'add-point', text, subject }))

/** Does every task of the procedure that is still to be done, or only these. */
export const doesTasks = (when: When, ...only: string[]) =>
  act(when, ({ complaint }) =>
    complaint.promises
      .filter((promise) => !hasToBeWritten(promise))
      .filter(({ kind, doneOn, state }) => kind === 'task' && doneOn === null && state !== 'lapsed')
      .filter(({ task }) => only.length === 0 || only.includes(task ?? ''))
      .map(({ id }) => ({ type: 'keep-promise', promise: id })),
  )

/** A copy for everybody it is about who has none, with the story as it was told. */
export const sendsCopies = (when: When, text: string) =>
  act(when, ({ complaint }) =>
    complaint.parties
      .filter(({ role, copy }) => role === 'subject' && copy === undefined)
      .map(({ id }) => ({ type: 'send-copy', party: id, text })),
  )

/** Everybody whom the procedure wants heard, in one conversation, with what was written down of it. */
export const hears = (when: When, report: string) =>
  act(when, ({ complaint, procedure, day }) => {
    const { hearing } = procedure.processing
    const there = hearing ? notYetHeard(complaint, hearing).map(({ id }) => id) : []
    return there.length > 0
      ? [{ type: 'hold-hearing', on: workday(day(when[1])), how: 'in-person', there, absent: [], report }]
      : []
  })

/** The judgement or advice of a committee, where the procedure has one and it is not there yet. */
export const committeeJudges = (ago: number, at: string, text: string) =>
  act([COMMITTEE, ago, at], ({ complaint, procedure }) =>
    procedure.processing.committee && !complaint.judgedOn ? [{ type: 'give-judgement', text }] : [],
  )

export const promises = (when: When, dueAgo: number, text: string) =>
  one(when, ({ day }) => ({ type: 'promise', text, due: day(dueAgo) }))

/** All the extra time the procedure gives. */
export const extendsAnswer = (when: When, reason: string) =>
  act(when, ({ complaint, procedure }) => {
    const promise = complaint.promises.find(({ kind }) => kind === 'answer')
    const longest = promise ? roomToExtend(complaint, promise, procedure)?.own : null
    if (!promise || !longest || longest === 'open') throw new Error('this procedure knows no extension')
    return [{ type: 'extend', promise: promise.id, until: longest.due, reason, consent: null }]
  })

export type Verdict = {
  judgement: Judgement
  reasons: string
  cause?: string
  remedies?: string[]
  measures?: { text: string; dueAgo: number | null }[]
}

/** Judges the point at this place in the case, 0 being the first. */
export const judges = (when: When, place: number, { judgement, reasons, cause, remedies, measures }: Verdict) =>
  one(when, ({ complaint, day }) => ({
    type: 'judge-point',
    point: complaint.points[place]?.id ?? '',
    judgement,
    reasons,
    cause: cause ?? null,
    remedies: remedies ?? [],
    measures: (measures ?? []).map(({ text, dueAgo }) => ({ text, due: dueAgo === null ? null : day(dueAgo) })),
  }))

/** The letter, with everything in it that it must hold. */
export const answers = (when: When, text: string) =>
  one(when, ({ procedure }) => ({
    type: 'answer',
    text,
    holds: procedure.processing.letterItems.map(({ id }) => id),
  }))

/** Not taken up on the ground that comes first, or this one. */
export const refuses = (when: When, text: string, ground?: string) =>
  act(when, ({ procedure, complaint }) => {
    const { refusal } = procedure.processing
    const [first] = refusal?.grounds ?? []
    const decided = droppedAtEnd(complaint, 'not-admitted')
    return first ? [{ type: 'refuse', ground: ground ?? first.id, text, decided }] : []
  })

/** How a story can end besides by an answer or a refusal. */
export type EndOfStory = 'answered' | 'lapsed' | 'resolved' | 'withdrawn' | 'forwarded'

/**
 * `says`: what was agreed, or to whom it went. What still waited for the post went on the day it was written: an answer on paper
 * was sent before its case is closed.
 */
export const closes = (when: When, outcome: EndOfStory = 'answered', says = 'De klager is tevreden met de uitleg.') =>
  act(when, ({ complaint, day }) => {
    // Some days before: acts are moved to a working day.
    const spoken = day(when[1] + 3)
    const on = spoken < complaint.receivedOn ? complaint.receivedOn : spoken
    const letters = complaint.promises
      .filter((promise) => hasToBeWritten(promise) && isPending(promise))
      .map(
        (letter): Command => ({
          ...{ type: 'post-letter', promise: letter.id, how: 'post' },
          on: writtenOn(complaint, letter),
        }),
      )
    const decided = droppedAtEnd(complaint, outcome)
    return [...letters, { ...ending(outcome, says, { on, party: speakerIn(complaint) }), decided } as Command]
  })

/** What then is still open is not done; what was posted a moment before is no longer open. */
function droppedAtEnd(complaint: ComplaintCase, outcome: EndOfStory | 'not-admitted'): LeftOpenDecision[] {
  const answers = complaint.answerLetter?.state === 'to-post' && outcome === 'answered'
  const things = leftOpen(complaint, outcome).filter(({ what, promise }) => {
    if (what !== 'promise' || !promise) return true
    return !hasToBeWritten(promise) && (!answers || AFTER_ANSWER.includes(promise.kind))
  })
  return toDecide(things).map(({ id }) => {
    return { thing: id, becomes: 'dropped', on: null, owner: null, reason: 'In deze zaak was dit niet meer nodig.' }
  })
}

/** What an answer does not do away with. */
const AFTER_ANSWER: readonly PromiseKind[] = ['task', 'own', 'copy', 'response']

function ending(outcome: EndOfStory, says: string, { on, party }: { on: CivilDate; party: string }): Command {
  switch (outcome) {
    case 'resolved':
      return { type: 'settle', text: says, on, way: 'phone' }
    case 'withdrawn':
      return { type: 'withdraw', party, on, way: 'phone', reason: null }
    case 'forwarded':
      return {
        type: 'forward',
        to: 'Provincie Gelderveen',
        reach: 'klachten@gelderveen.example',
        along: 'complaint',
        consentOn: on,
        consentBy: 'phone',
      }
    default:
      return { type: 'close', outcome }
  }
}

export const settles = (when: When, who: string | null) =>
  one(when, ({ complaint, member }) => ({
    type: 'settle-subject',
    party: complaint.parties.find(({ role }) => role === 'subject')?.id ?? '',
    member: who === null ? null : member(who),
  }))
