// After the answer: the question how it went, and hearing what changed because someone complained.
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import type { Decided, DecisionContext } from '../decision'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** How it went, in two numbers from 1 to 5: were you listened to, and was it fair. Asked once, answered once. */
export function answerSurvey(
  complaint: ComplaintCase,
  command: Of<'answer-survey'>,
  { keepText }: DecisionContext,
): Decided {
  if (!complaint.surveyAsked || complaint.survey) return refuse({ kind: 'nothing-asked' })
  if (!complaint.parties.some(({ id }) => id === command.party)) return refuse({ kind: 'unknown-party' })
  const { party, heard, fair } = command
  return ok([{ type: 'survey-answered', party, heard, fair, text: command.text ? keepText(command.text) : null }])
}

/** Whether someone wants to hear what changed. */
export function wishToHear(complaint: ComplaintCase, command: Of<'wish-to-hear'>): Decided {
  const party = complaint.parties.find(({ id }) => id === command.party)
  if (!party) return refuse({ kind: 'unknown-party' })
  return ok(
    party.wantsToHear === command.wants ? [] : [{ type: 'telling-wished', party: party.id, wants: command.wants }],
  )
}

/** This case is one of the reasons for an improvement. */
export function linkImprovement(complaint: ComplaintCase, command: Of<'link-improvement'>): Decided {
  if (complaint.improvements.includes(command.improvement)) return ok([])
  return ok([{ type: 'improvement-linked', improvement: command.improvement }])
}

/** The improvement is done: who wanted to hear it is told, once. */
export function tellImprovement(complaint: ComplaintCase, command: Of<'tell-improvement'>): Decided {
  if (!complaint.improvements.includes(command.improvement))
    return refuse({ kind: 'unknown-choice', field: 'improvement' })
  if (complaint.told.includes(command.improvement)) return refuse({ kind: 'already-told' })
  return ok([{ type: 'improvement-told', improvement: command.improvement }])
}
