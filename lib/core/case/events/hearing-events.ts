// Hearing both sides: who was invited, what was held and written down of it, who was left out; and what the person complained
// about got and said.
import { z } from 'zod'
import { AMSTERDAM, CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { type Mailing, to, toHandler, toOther, type Wish } from '../addressees'
import type { CaseHearings, ComplaintCase } from '../complaint-case'
import { event, no, nobody, nothing } from '../event'
import { HeardHow, TextRef, TimeOfDay, ToldHow } from '../event-parts'
import { hearingsOf } from '../hearing'
import type { MessageKind } from '../messages'
import { changeParty } from '../parties'
import { speakerIn } from '../speaks'

/** No mail can bring it, so someone still has to: the promise that follows says who and when. */
const byHand = z.boolean().optional()

const Meeting = { on: CivilDate, at: TimeOfDay, how: HeardHow }

export const hearingEvents = [
  event('hearing-invited', {
    /**
     * `invitation`: of everybody who was invited together. `open`: whether others may attend; `together`: whether both sides are
     * heard in each other's presence; each only where the procedure says something of it.
     */
    shape: {
      party: Id,
      ...{ on: CivilDate, at: TimeOfDay, how: HeardHow },
      text: TextRef,
      byHand,
      invitation: Id.optional(),
      open: z.boolean().optional(),
      together: z.boolean().optional(),
    },
    words: 'ours',
    changes: (complaint, { party, on, at, how, invitation }) =>
      changed(complaint, ({ invited }) => ({
        invited: [...invited, { party, on, at, how, ...(invitation ? { invitation } : {}) }],
      })),
    heard: ({ byHand, party }, before) => !byHand && speakerIn(before, party) !== null,
    slight: false,
    callsBack: false,
    mails: (event, mailing) =>
      toOne(event, { theirs: 'hearing', subject: 'hearing-subject', witness: 'hearing-witness' }, mailing),
  }),
  /** For the `times`-th time, to each who was invited. */
  event('hearing-moved', {
    shape: { party: Id, invitation: Id, times: z.int().min(1), ...Meeting, text: TextRef, byHand },
    words: 'ours',
    changes: (complaint, { party, invitation, times, on, at, how }) =>
      changed(complaint, ({ invited }) => ({
        invited: invited.map((one) =>
          one.invitation === invitation && one.party === party ? { ...one, on, at, how, moved: times } : one,
        ),
      })),
    heard: ({ byHand, party }, before) => !byHand && speakerIn(before, party) !== null,
    slight: false,
    callsBack: false,
    mails: (event, mailing) => toOne(event, { theirs: 'hearing-moved', subject: 'hearing-moved' }, mailing),
  }),
  /** It is not held; who was invited was not, as far as leaving anybody out goes. */
  event('hearing-called-off', {
    shape: { party: Id, invitation: Id, times: z.int().min(1), ...Meeting, text: TextRef, byHand },
    words: 'ours',
    changes: (complaint, { party, invitation }) =>
      changed(complaint, ({ invited }) => ({
        invited: invited.filter((one) => one.invitation !== invitation || one.party !== party),
      })),
    heard: ({ byHand, party }, before) => !byHand && speakerIn(before, party) !== null,
    slight: false,
    callsBack: false,
    mails: (event, mailing) => toOne(event, { theirs: 'hearing-called-off', subject: 'hearing-called-off' }, mailing),
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
    mails: (event, mailing) => toOne(event, { theirs: 'hearing-report', subject: 'report-subject' }, mailing),
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
  /** They do not want to be heard in the presence of the other side; `text`: what they said. */
  event('together-objected', {
    shape: { party: Id, on: CivilDate, how: ToldHow, text: TextRef },
    words: 'colleagues',
    changes: (complaint, { party }) => changed(complaint, ({ objected = [] }) => ({ objected: [...objected, party] })),
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
    mails: (event, mailing) => toOne(event, { theirs: null, subject: 'copy-subject' }, mailing),
  }),
  /** `late`: it came after the day until which they could. */
  event('response-recorded', {
    shape: { party: Id, text: TextRef, on: CivilDate, how: ToldHow, late: z.literal(true).optional() },
    words: 'theirs',
    changes: (complaint, { party }) => changeParty(complaint, party, { asked: undefined }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => (mailing.actor.kind === 'party' ? toHandler('information-added', mailing) : []),
  }),
  event('witness-asked', {
    shape: { party: Id, text: TextRef, promise: Id, byHand },
    words: 'ours',
    changes: (complaint, { party, text }, { at }) =>
      changeParty(complaint, party, {
        asked: { text, on: civilDateIn(AMSTERDAM, new Date(at)), reminded: 0 },
      }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: (event, mailing) => toOne(event, { theirs: null, subject: 'witness-question' }, mailing),
  }),
  /** We still wait for what they were asked: they are reminded of it, for the `times`-th time. */
  event('witness-reminded', {
    shape: { party: Id, text: TextRef, times: z.int().min(1), byHand },
    words: 'none',
    changes: (complaint, { party: id, times }) => {
      const asked = complaint.parties.find((party) => party.id === id)?.asked
      return asked ? changeParty(complaint, id, { asked: { ...asked, reminded: times } }) : complaint
    },
    heard: no,
    slight: false,
    callsBack: false,
    mails: (event, mailing) => toOne(event, { theirs: null, subject: 'witness-reminder' }, mailing),
  }),
  /** What the person complained about reads of how it ended. */
  event('subject-told', {
    shape: { party: Id, text: TextRef, byHand },
    words: 'ours',
    changes: nothing,
    heard: no,
    slight: false,
    callsBack: false,
    mails: (event, mailing) => toOne(event, { theirs: null, subject: 'told-subject' }, mailing),
  }),
] as const

function changed(complaint: ComplaintCase, by: (so: CaseHearings) => Partial<CaseHearings>): ComplaintCase {
  const so = hearingsOf(complaint)
  return { ...complaint, hearings: { ...so, ...by(so) } }
}

type Told = { party: string; text: TextRef; byHand?: boolean | undefined }
type Kinds = { theirs: MessageKind | null; subject: MessageKind; witness?: MessageKind }

/** To whoever speaks for the complaint, or to another in the case; what is brought by hand is not mailed to who has no mail. */
function toOne({ party, text, byHand }: Told, kinds: Kinds, mailing: Mailing): Wish[] {
  if (speakerIn(mailing.complaint, party)) return kinds.theirs ? [to(kinds.theirs, { party }, text.id)] : []
  const isWitness = mailing.complaint.parties.some(({ id, role }) => id === party && role === 'witness')
  const kind = isWitness ? (kinds.witness ?? kinds.subject) : kinds.subject
  return byHand ? [] : toOther(kind, party, text.id, mailing)
}
