// A text names functions; people fill them. Without anybody behind the door nothing that it promises would happen.
import { Committee, committeeLack } from '../committee'
import type { ProcedureDraft } from '../draft'
import { blocking, type Finding } from './finding'
import type { Live } from './live'

/** Who fills a function is no field of the text; its place is beside the contact part all the same. */
export const PEOPLE = 'contact.people'

/** What must be there besides the text: someone who handles, someone who takes over, and a confirmed owner. */
export function liveGaps(draft: ProcedureDraft, live: Live): Finding[] {
  const { contact } = draft
  const needed = given([contact?.handler, contact?.officer])
  return [
    ...needed
      .filter((id) => !isFilled(live, id))
      .map((id) => blocking(`${PEOPLE}.${id}`, { kind: 'nobody-fills', function: id })),
    ...committeeGaps(draft, live),
    ...(live.ownerConfirmed ? [] : [blocking('', { kind: 'owner-unconfirmed' })]),
  ]
}

/** A committee that cannot judge yet: too few people, or a chair who is of the house. */
function committeeGaps({ processing }: ProcedureDraft, { holders }: Live): Finding[] {
  const committee = Committee.safeParse(processing?.committee)
  const lack = committee.success ? committeeLack(committee.data, holders) : null
  return lack ? [blocking(`${PEOPLE}.committee`, lack)] : []
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
    processing?.refusal?.by,
    ...(contact?.routes ?? []).map((route) => route.function),
    processing?.committee?.chair,
    processing?.committee?.members,
    followUp?.firstContact?.by,
    ...(followUp?.warnings ?? []).map(({ also }) => also ?? undefined),
    followUp?.late?.also ?? undefined,
    ...(followUp?.yearlyTasks ?? []).map(({ by }) => by),
  ]
  return given(used)
}

/** Each id that was chosen, once. */
function given(ids: (string | undefined)[]): string[] {
  return [...new Set(ids.flatMap((id) => (id ? [id] : [])))]
}
