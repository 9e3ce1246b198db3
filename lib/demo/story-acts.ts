// The acts of which stories are made, each short enough to read a story as a list.
import type { Command } from '@/lib/core/case/commands'
import type { Judgement } from '@/lib/core/procedure/processing'
import { latestExtension } from '@/lib/core/procedure/promises'
import { type Scene, type StoryAct, speakerIn } from './story'

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

export const acknowledges = (when: When, how: 'call' | 'letter', text: string | null = null) =>
  one(when, () => ({ type: 'acknowledge', how, text }))

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
      .filter(({ kind, doneOn, state }) => kind === 'task' && doneOn === null && state !== 'lapsed')
      .filter(({ task }) => only.length === 0 || only.includes(task ?? ''))
      .map(({ id }) => ({ type: 'keep-promise', promise: id })),
  )

export const promises = (when: When, dueAgo: number, text: string) =>
  one(when, ({ day }) => ({ type: 'promise', text, due: day(dueAgo) }))

/** All the extra time the procedure gives. */
export const extendsAnswer = (when: When, reason: string) =>
  act(when, ({ complaint, procedure }) => {
    const promise = complaint.promises.find(({ kind }) => kind === 'answer')
    const longest = promise ? latestExtension(procedure, promise) : null
    if (!promise || !longest) throw new Error('this procedure knows no extension')
    return [{ type: 'extend', promise: promise.id, until: longest.due, reason, consent: false }]
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

export const closes = (when: When, outcome: Extract<Command, { type: 'close' }>['outcome'] = 'answered') =>
  one(when, () => ({ type: 'close', outcome }))

export const settles = (when: When, who: string | null) =>
  one(when, ({ complaint, member }) => ({
    type: 'settle-subject',
    party: complaint.parties.find(({ role }) => role === 'subject')?.id ?? '',
    member: who === null ? null : member(who),
  }))
