// Somebody from outside: nobody here stands apart from the complaint, or somebody does again; who was asked, came, and went.
import { Id } from '@/lib/core/shared/id'
import { toSpeakers, toTold } from '../addressees'
import type { ComplaintCase } from '../complaint-case'
import { event, no, nobody } from '../event'
import { WentBecause } from '../outsider-went'

export const outsiderEvents = [
  event('outsider-needed', {
    shape: {},
    words: 'none',
    changes: (complaint) => ({ ...complaint, outsider: { state: 'needed', invitation: null, member: null } }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => [...toTold(mailing), ...toSpeakers('outsider-sought', mailing)],
  }),
  event('outsider-spared', {
    shape: {},
    words: 'none',
    changes: withoutOutsider,
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('outsider-invited', {
    shape: { invitation: Id },
    words: 'none',
    changes: (complaint, { invitation }) => ({
      ...complaint,
      outsider: { state: 'invited', invitation, member: null },
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('outsider-appointed', {
    shape: { member: Id },
    words: 'none',
    changes: (complaint, { member }, { at }) => {
      const invitation = complaint.outsider?.invitation ?? null
      return { ...complaint, outsider: { state: 'appointed', invitation, member, since: at } }
    },
    heard: no,
    slight: false,
    callsBack: false,
    mails: (_event, mailing) => toSpeakers('outsider-found', mailing),
  }),
  /** Whoever was told let them go, or they stepped back themselves, so that somebody else can come. */
  event('outsider-withdrawn', {
    shape: { member: Id, because: WentBecause.optional() },
    words: 'none',
    changes: (complaint, { member, because }, { at, actor }) => {
      const rest = withoutOutsider(complaint)
      // The first version asked for no reason.
      if (because === undefined) return rest
      const byThemselves = actor.kind === 'member' && actor.member === member
      return { ...rest, outsidersWent: [...(complaint.outsidersWent ?? []), { at, because, byThemselves }] }
    },
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
] as const

function withoutOutsider({ outsider: _, ...rest }: ComplaintCase): ComplaintCase {
  return rest
}
