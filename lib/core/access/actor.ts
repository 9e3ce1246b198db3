// Who acts. Every operation and every query takes an actor; nothing is done in nobody's name.
import { z } from 'zod'

/**
 * owner: everything, also closing the account. manager: procedure, people, figures. handler: cases. reader: looks only.
 * outsider: somebody from outside, asked for one case, who sees that case and nothing else.
 */
export const Role = z.enum(['owner', 'manager', 'handler', 'reader', 'outsider'])
export type Role = z.infer<typeof Role>

/** Someone of the organisation, with the functions they fill at this moment (ids of the contact part). */
export type MemberActor = {
  kind: 'member'
  tenantId: string
  memberId: string
  userId: string
  role: Role
  functions: string[]
}

/** Someone who follows their own complaint through a status link. `opened`: the code was entered in this browser. */
export type PartyActor = {
  kind: 'party'
  tenantId: string
  caseId: string
  partyId: string
  opened: boolean
}

/** Somebody on the public page, known by nothing. */
export type VisitorActor = { kind: 'visitor'; tenantId: string }

/** Gehoor itself: the worker that keeps promises and sends mail. */
type SystemActor = { kind: 'system'; tenantId: string }

/** A file brought in, or the demo: what it makes sends nothing outside. */
export type ImportActor = { kind: 'import'; tenantId: string }

export type Actor = MemberActor | PartyActor | VisitorActor | SystemActor | ImportActor
