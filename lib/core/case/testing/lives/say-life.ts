// A life in words: how it came in, what was done on which day and by whom, and what was not so after it.
import type { Actor } from '@/lib/core/access/actor'
import type { Act, Beginning } from './life'
import type { Fault } from './live'

export function sayLife(
  seed: number,
  { beginning, acts, fault }: { beginning: Beginning; acts: readonly Act[]; fault: Fault | null },
): string {
  const { sector, on, filing, staffing } = beginning
  return [
    `seed ${seed}, ${sector}: ${fault?.sentence}: ${fault?.what}`,
    `${on} filed: ${JSON.stringify(filing)}`,
    `staff: ${staffing.holders.map(({ function: office, member }) => `${office}=${member.slice(-3)}`).join(' ')}, away ${staffing.members
      .filter(({ away }) => away)
      .map(({ id }) => id.slice(-3))
      .join(' ')}`,
    ...acts.map(({ on: day, command, by }) => `${day} ${whoSaid(by)}: ${said(command)}`),
  ].join('\n')
}

/** Ids by their last signs, texts as they are. */
function said(command: object): string {
  return JSON.stringify(command).replaceAll(/00000000-0000-7000-8000-0*/g, '#')
}

function whoSaid(by: Actor): string {
  if (by.kind === 'member') return `${by.role} ${by.memberId.slice(-3)}`
  return by.kind === 'party' ? `party #${by.partyId.slice(-7)}${by.opened ? ' with code' : ''}` : by.kind
}
