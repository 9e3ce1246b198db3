// A text names functions; people fill them. Without anybody behind the door nothing that it promises would happen.
import { say } from '@/lib/core/shared/words'
import type { ProcedureDraft } from '../draft'
import type { Finding } from './finding'
import type { Live } from './live'

/** Who fills a function is no field of the text; its place is beside the contact part all the same. */
export const PEOPLE = 'contact.people'

/** What must be there besides the text: someone who handles, someone who takes over, and a confirmed owner. */
export function liveGaps(draft: ProcedureDraft, live: Live): Finding[] {
  const { contact } = draft
  const needed = given([contact?.handler, contact?.officer])
  return [
    ...needed.filter((id) => !isFilled(live, id)).map((id) => nobodyFills(draft, id)),
    ...(live.ownerConfirmed ? [] : [ownerToConfirm]),
  ]
}

/** Whether someone fills this function now, for the whole house or for a department. */
export function isFilled(live: Live, id: string | undefined): boolean {
  return live.holders.some((holder) => holder.function === id)
}

/** The functions by which a complaint is carried on: readers of the page count on each of them. */
export function functionsInUse({ processing, contact, followUp }: ProcedureDraft): string[] {
  const used = [
    ...(processing?.steps ?? []).map(({ by }) => by),
    ...(processing?.tasks ?? []).map(({ by }) => by),
    ...(contact?.routes ?? []).map((route) => route.function),
    followUp?.firstContact?.by,
    ...(followUp?.yearlyTasks ?? []).map(({ by }) => by),
  ]
  return given(used)
}

/** Each id that was chosen, once. */
function given(ids: (string | undefined)[]): string[] {
  return [...new Set(ids.flatMap((id) => (id ? [id] : [])))]
}

/** What a function is called in the draft, or its id when it has no name yet. */
export function calledIn(draft: ProcedureDraft, id: string): { nl: string; en: string } {
  const name = draft.contact?.functions?.find((one) => one.id === id)?.name
  return { nl: say(name, 'nl') || id, en: say(name, 'en') || id }
}

function nobodyFills(draft: ProcedureDraft, id: string): Finding {
  const name = calledIn(draft, id)
  return {
    field: `${PEOPLE}.${id}`,
    blocks: true,
    words: {
      nl: `Contactpersoon: kies wie “${name.nl}” is.`,
      en: `Contact person: choose who is “${name.en}”.`,
    },
  }
}

const ownerToConfirm: Finding = {
  field: '',
  blocks: true,
  words: {
    nl: 'De eigenaar heeft het eigen e-mailadres nog niet bevestigd. In de mailbox staat een bericht met een link.',
    en: 'The owner has not confirmed their email address yet. There is a message with a link in the mailbox.',
  },
}
