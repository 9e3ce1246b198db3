// After the answer: the question how it went.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { whoSpeaks } from '../who-may'

/** How it went, in two numbers from 1 to 5: were you listened to, and was it fair. Asked once, answered once. */
export const answerSurvey = act('answer-survey', {
  shape: {
    party: Id,
    heard: z.number().int().min(1).max(5),
    fair: z.number().int().min(1).max(5),
    text: Body.nullable(),
  },
  who: { member: 'work-cases', party: whoSpeaks('by-code') },
  when: 'always',
  stale: 'when-others-acted',
  tells: ['survey-answered'],
  decide(complaint, { party, heard, fair, text }, { keepText }) {
    if (!complaint.surveyAsked || complaint.survey) return refuse({ kind: 'nothing-asked' })
    if (!complaint.parties.some(({ id }) => id === party)) return refuse({ kind: 'unknown-party' })
    return ok([{ type: 'survey-answered', party, heard, fair, text: text ? keepText(text) : null }])
  },
  button: null,
})
