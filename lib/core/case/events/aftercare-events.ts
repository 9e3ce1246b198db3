// After the answer: how it went, and what changed because someone complained.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { to, toSpeakers } from '../addressees'
import { event, no, nobody } from '../event'
import { ExternalVerdict, TextRef } from '../event-parts'

export const aftercareEvents = [
  /** `body`: of the procedure. `text`: what we do with it, which binds us or not. */
  event('verdict-received', {
    shape: { body: Slug, on: CivilDate, verdict: ExternalVerdict, binds: z.boolean(), text: TextRef },
    words: 'colleagues',
    changes: (complaint, { type: _, ...verdict }) => ({
      ...complaint,
      verdicts: [...(complaint.verdicts ?? []), verdict],
    }),
    heard: no,
    slight: false,
    callsBack: true,
    mails: nobody,
  }),
  event('survey-asked', {
    shape: {},
    words: 'none',
    changes: (complaint) => ({ ...complaint, surveyAsked: true }),
    heard: no,
    slight: false,
    callsBack: true,
    mails: (_event, mailing) => (mailing.procedure.followUp.survey ? toSpeakers('survey', mailing) : []),
  }),
  event('survey-answered', {
    shape: {
      party: Id,
      heard: z.number().int().min(1).max(5),
      fair: z.number().int().min(1).max(5),
      text: TextRef.nullable(),
    },
    words: 'theirs',
    changes: (complaint, { heard, fair }) => ({ ...complaint, survey: { heard, fair } }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('improvement-linked', {
    shape: { improvement: Id },
    words: 'none',
    changes: (complaint, { improvement }) => ({
      ...complaint,
      improvements: [...complaint.improvements, improvement],
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('improvement-told', {
    shape: { improvement: Id },
    words: 'none',
    changes: (complaint, { improvement }) => ({ ...complaint, told: [...complaint.told, improvement] }),
    heard: no,
    slight: false,
    callsBack: true,
    mails: (_event, { complaint }) =>
      complaint.parties.filter(({ wantsToHear }) => wantsToHear).map(({ id }) => to('improvement', { party: id })),
  }),
] as const
