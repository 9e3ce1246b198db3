// Somebody from outside, as the timeline tells of it: sought, asked, there.
import type { ComplaintCase } from './complaint-case'
import type { CaseEvent, Recorded } from './events'

type About = Extract<
  CaseEvent,
  {
    type: 'outsider-needed' | 'outsider-spared' | 'outsider-invited' | 'outsider-appointed' | 'outsider-withdrawn'
  }
>

/** The case with what is known of its outsider now. */
export function applyOutsider(
  complaint: ComplaintCase,
  event: About,
  { at, actor }: Pick<Recorded, 'at' | 'actor'>,
): ComplaintCase {
  switch (event.type) {
    case 'outsider-needed':
      return { ...complaint, outsider: { state: 'needed', invitation: null, member: null } }
    case 'outsider-withdrawn': {
      const { outsider: _, outsidersWent = [], ...rest } = complaint
      // The first version asked for no reason.
      if (event.because === undefined) return outsidersWent.length > 0 ? { ...rest, outsidersWent } : rest
      const byThemselves = actor.kind === 'member' && actor.member === event.member
      return { ...rest, outsidersWent: [...outsidersWent, { at, because: event.because, byThemselves }] }
    }
    case 'outsider-spared': {
      const { outsider: _, ...rest } = complaint
      return rest
    }
    case 'outsider-invited':
      return { ...complaint, outsider: { state: 'invited', invitation: event.invitation, member: null } }
    case 'outsider-appointed': {
      const invitation = complaint.outsider?.invitation ?? null
      return { ...complaint, outsider: { state: 'appointed', invitation, member: event.member, since: at } }
    }
  }
}
