// Which right a command asks of a member, and which commands a complainant may give on their own page.
import type { Actor, Role } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { type Permission, rolesWith } from '@/lib/core/access/permissions'
import type { Command, CommandType } from './commands'

/** What a party may do about their own case. All but the link itself, a code and a wish ask that the code was entered. */
const BY_PARTY: Partial<Record<CommandType, { opened: boolean }>> = {
  'add-information': { opened: true },
  'answer-survey': { opened: true },
  'confirm-address': { opened: false },
  'request-code': { opened: false },
  'wish-to-hear': { opened: false },
}

/** Only Gehoor itself: nobody presses these. */
const BY_SYSTEM: readonly CommandType[] = [
  'record-delivery',
  'reroute',
  'take-due-steps',
  'suspect',
  'keep-out',
  'appoint-outsider',
]

const BY_IMPROVER: readonly CommandType[] = ['link-improvement', 'tell-improvement']

/** Whether this actor may give this command at all; what the case itself forbids comes after. */
export function mayCommand(actor: Actor, command: Command): boolean {
  if (actor.kind === 'system' || actor.kind === 'import') return true
  if (BY_SYSTEM.includes(command.type)) return false
  if (actor.kind === 'party') {
    const rule = BY_PARTY[command.type]
    return rule !== undefined && (actor.opened || !rule.opened) && aboutOneself(actor.partyId, command)
  }
  if (actor.kind === 'visitor') return false
  // Who may is asked of the case: the least involved, whatever their role.
  if (command.type === 'invite-outsider' || command.type === 'withdraw-outsider') return true
  return can(actor, neededFor(command))
}

/** The roles that may give this command. */
export function rolesFor(command: Command): Role[] {
  return rolesWith(neededFor(command))
}

function neededFor({ type }: Command): Permission {
  return BY_IMPROVER.includes(type) ? 'manage-improvements' : 'work-cases'
}

function aboutOneself(partyId: string, command: Command): boolean {
  return !('party' in command) || command.party === partyId
}
