// The people of a case: who is in it, who is barred because it may be about them, and how we reach whoever complains.
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { to, toOther } from '../addressees'
import { event, no, nobody, nothing } from '../event'
import { Party } from '../event-parts'
import { addParty, changeParty, keepMemberOut, settleParty, suspectMember } from '../parties'

export const partyEvents = [
  event('party-added', {
    shape: { party: Party },
    words: 'none',
    changes: (complaint, { party }, { actor }) => addParty(complaint, party, actor),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('subject-settled', {
    shape: { party: Id, member: Id.nullable() },
    words: 'none',
    changes: (complaint, event, { actor }) => settleParty(complaint, event, actor),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** Somebody came or changed their name, and it is like the one typed. */
  event('subject-suspected', {
    shape: { party: Id, member: Id },
    words: 'none',
    changes: (complaint, event) => suspectMember(complaint, event),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** Somebody came by whoever is barred. */
  event('member-kept-out', {
    shape: { member: Id },
    words: 'none',
    changes: (complaint, { member }) => keepMemberOut(complaint, member),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('consent-recorded', {
    shape: { party: Id, consent: z.enum(['given', 'not-needed']) },
    words: 'none',
    changes: (complaint, { party, consent }) => changeParty(complaint, party, { consent }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('address-confirmed', {
    shape: { party: Id, how: z.enum(['code', 'reply', 'call']) },
    words: 'none',
    changes: (complaint, { party, how }) => changeParty(complaint, party, { addressConfirmed: how }),
    heard: no,
    slight: true,
    callsBack: false,
    mails: nobody,
  }),
  event('address-changed', {
    shape: { party: Id },
    words: 'none',
    changes: (complaint, { party }) => changeParty(complaint, party, { addressConfirmed: null }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('code-requested', {
    shape: { party: Id },
    words: 'none',
    changes: nothing,
    heard: no,
    slight: true,
    callsBack: false,
    mails: ({ party }) => [to('code', { party })],
  }),
  event('link-renewed', {
    shape: { party: Id, generation: z.number().int().min(1) },
    words: 'none',
    changes: (complaint, { party, generation }) => changeParty(complaint, party, { generation }),
    heard: no,
    slight: true,
    callsBack: false,
    mails: ({ party }) => [to('new-link', { party })],
  }),
  /** Whoever is complained about, or a witness, gets a link that shows them their own share. `alone`: in a mail of its own. */
  event('pass-given', {
    shape: { party: Id, generation: z.number().int().min(1), alone: z.literal(true).optional() },
    words: 'none',
    changes: (complaint, { party, generation }) => changeParty(complaint, party, { generation, pass: true }),
    heard: no,
    slight: true,
    callsBack: false,
    mails: ({ party, alone }, mailing) => (alone ? toOther('pass', party, null, mailing) : []),
  }),
  /** It turned out not to be them: what they hold opens nothing any more, and who it is has had no copy yet. */
  event('pass-ended', {
    shape: { party: Id, generation: z.number().int().min(1) },
    words: 'none',
    changes: (complaint, { party, generation }) =>
      changeParty(complaint, party, { generation, pass: undefined, copy: undefined }),
    heard: no,
    slight: true,
    callsBack: false,
    mails: nobody,
  }),
  event('witness-removed', {
    shape: { party: Id },
    words: 'none',
    changes: (complaint, { party }) => changeParty(complaint, party, { removed: true, asked: undefined }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  /** Whether they want to be told what changed because of it (`improvement-told`). */
  event('telling-wished', {
    shape: { party: Id, wants: z.boolean() },
    words: 'none',
    changes: (complaint, { party, wants }) => changeParty(complaint, party, { wantsToHear: wants }),
    heard: no,
    slight: true,
    callsBack: false,
    mails: nobody,
  }),
] as const
