// Hearing both sides: who was invited, what was held and written down of it, who was left out; and what the person complained
// about got and said.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { type Mailing, to, type Wish } from '../addressees'
import type { CaseHearings, ComplaintCase } from '../complaint-case'
import { event, no, nobody, nothing } from '../event'
import { HeardHow, TextRef, TimeOfDay, ToldHow } from '../event-parts'
import { hearingsOf } from '../hearing'
import type { MessageKind } from '../messages'
import { changeParty } from '../parties'
import { speakerIn } from '../speaks'

/** No mail can bring it, so someone still has to: the promise that follows says who and when. */
const byHand = z.boolean().optional()

export const hearingEvents = [
  event('hearing-invited', {
    shape: { party: Id, on: CivilDate, at: TimeOfDay, how: HeardHow, text: TextRef, byHand },
    words: 'ours',
    changes: (complaint, { party, on, at, how }) =>
      changed(complaint, ({ invited }) => ({ invited: [...invited, { party, on, at, how }] })),
    heard: ({ byHand, party }, before) => !byHand && speakerIn(before, party) !== null,
    slight: false,
    callsBack: false,
    mails: ({ party, text }, mailing) => toOne(party, text, { theirs: 'hearing', subject: 'hearing-subject' }, mailing),
  }),
  event('hearing-held', {
    shape: {
      hearing: Id,
      on: CivilDate,
      how: HeardHow,
      there: z.array(Id).max(20),
      absent: z.array(Id).max(20),
      report: TextRef.nullable(),
    },
    words: 'colleagues',
    changes: (complaint, { type: _, hearing, ...kept }) =>
      changed(complaint, ({ held }) => ({ held: [...held, { id: hearing, ...kept }] })),
    heard: ({ there }, before) => there.some((id) => speakerIn(before, id) !== null),
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('hearing-reported', {
    shape: { hearing: Id, text: TextRef },
    words: 'colleagues',
    changes: (complaint, { hearing, text }) =>
      changed(complaint, ({ held }) => ({
        held: held.map((one) => (one.id === hearing ? { ...one, report: text } : one)),
      })),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('hearing-report-sent', {
    shape: { party: Id, text: TextRef, byHand },
    words: 'ours',
    changes: nothing,
    heard: ({ byHand, party }, before) => !byHand && speakerIn(before, party) !== null,
    slight: false,
    callsBack: false,
    mails: ({ party, text }, mailing) =>
      toOne(party, text, { theirs: 'hearing-report', subject: 'report-subject' }, mailing),
  }),
  /** `by`: who said so, where they had to. `text`: their words, or why we find so. */
  event('hearing-waived', {
    shape: { party: Id, ground: Slug, by: Id.nullable(), on: CivilDate, how: ToldHow, text: TextRef },
    words: 'colleagues',
    changes: (complaint, { party, ground, on }) =>
      changed(complaint, ({ waived }) => ({ waived: [...waived, { party, ground, on }] })),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('copy-sent', {
    shape: { party: Id, text: TextRef, byHand },
    words: 'ours',
    changes: (complaint, { party, text }) => changeParty(complaint, party, { copy: text }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: ({ party, text }, mailing) => toOne(party, text, { theirs: null, subject: 'copy-subject' }, mailing),
  }),
  event('response-recorded', {
    shape: { party: Id, text: TextRef, on: CivilDate, how: ToldHow },
    words: 'theirs',
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
] as const

function changed(complaint: ComplaintCase, by: (so: CaseHearings) => Partial<CaseHearings>): ComplaintCase {
  const so = hearingsOf(complaint)
  return { ...complaint, hearings: { ...so, ...by(so) } }
}

type Kinds = { theirs: MessageKind | null; subject: MessageKind }

/** To whoever speaks for the complaint, or to a colleague whom it is about; anybody else is reached by hand. */
function toOne(id: string, text: TextRef, kinds: Kinds, { complaint, staffing }: Mailing): Wish[] {
  if (speakerIn(complaint, id)) return kinds.theirs ? [to(kinds.theirs, { party: id }, text.id)] : []
  const member = complaint.parties.find((party) => party.id === id && party.role === 'subject')?.member
  const isHere = staffing.members.some((one) => one.id === member)
  return member && isHere ? [to(kinds.subject, { member }, text.id)] : []
}
