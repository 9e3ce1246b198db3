// What an invitation to be heard says of who else is there.
import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseParty } from '@/lib/core/case/complaint-case'
import type { CaseEvent } from '@/lib/core/case/events'
import { sideOf } from '@/lib/core/case/hearing'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'

type Invited = Pick<Extract<CaseEvent, { type: 'hearing-invited' }>, 'open' | 'together'>
type Facts = { party: Pick<CaseParty, 'role'> | undefined; procedure: Procedure; lang: PublicLang }

/** A sentence each, for what the procedure says something of; a witness is on neither side, and is told of others alone. */
export function sayMeeting({ open, together }: Invited, { party, procedure, lang }: Facts): string[] {
  const words = mailWords[lang].meetingIs
  const closed = procedure.processing.hearing?.helper ? words.closed : words.closedAlone
  const isOnASide = party !== undefined && sideOf(party) !== null
  return [
    ...(open === undefined ? [] : [open ? words.open : closed]),
    ...(together === undefined || !isOnASide ? [] : [together ? words.together : words.apart]),
  ]
}
