'use server'
import { z } from 'zod'
import { OptionalSlug } from '@/app/_forms/fields-of-forms'
import { officeAction } from '@/app/_forms/office-action'
import { Role } from '@/lib/core/access/actor'
import { Invitation } from '@/lib/core/access/invitation'
import { Slug } from '@/lib/core/procedure/slug'
import { ok } from '@/lib/core/shared/result'
import { changeAway, changeRole, endMembership } from '@/lib/operations/people/change-member'
import { fillFunction, vacateFunction } from '@/lib/operations/people/fill-function'
import { inviteMember, withdrawInvitation } from '@/lib/operations/people/invite-member'
import { peopleWords } from './people-words'

const Id = z.uuid('not-a-choice')
const OneMember = z.strictObject({ member: Id })
const NewRole = z.strictObject({ member: Id, role: z.enum(Role.options, 'not-a-choice') })
const Away = z.strictObject({ member: Id, away: z.enum(['yes', 'no'], 'not-a-choice') })
const Filling = z.strictObject({ member: Id, function: Slug, department: OptionalSlug })
const OneInvitation = z.strictObject({ invitation: Id })

export const inviteAction = officeAction(
  { schema: Invitation, needs: 'manage-people' },
  async ({ actor, input, lang, moment }) => {
    const done = await inviteMember(actor, input, moment)
    return done.ok ? ok({ said: peopleWords[lang].invited(input.email) }) : done
  },
)

export const withdrawAction = officeAction(
  { schema: OneInvitation, needs: 'manage-people' },
  async ({ actor, input, lang, moment }) => {
    const done = await withdrawInvitation(actor, input.invitation, moment)
    return done.ok ? ok({ said: peopleWords[lang].withdrawn }) : done
  },
)

export const changeRoleAction = officeAction(
  { schema: NewRole, needs: 'manage-people' },
  async ({ actor, input, lang }) => {
    const done = await changeRole(actor, input.member, input.role)
    return done.ok ? ok({ said: peopleWords[lang].kept }) : done
  },
)

export const awayAction = officeAction({ schema: Away, needs: 'read-people' }, async ({ actor, input, lang }) => {
  const done = await changeAway(actor, input.member, input.away === 'yes')
  return done.ok ? ok({ said: peopleWords[lang].kept }) : done
})

export const leaveAction = officeAction({ schema: OneMember, needs: 'read-people' }, async ({ actor, input, lang }) => {
  const done = await endMembership(actor, input.member)
  if (!done.ok) return done
  return ok(input.member === actor.memberId ? { go: '/desks?all=1' } : { said: peopleWords[lang].kept })
})

export const fillAction = officeAction({ schema: Filling, needs: 'manage-people' }, async ({ actor, input, lang }) => {
  const done = await fillFunction(actor, input)
  return done.ok ? ok({ said: peopleWords[lang].kept }) : done
})

export const vacateAction = officeAction(
  { schema: Filling, needs: 'manage-people' },
  async ({ actor, input, lang }) => {
    const done = await vacateFunction(actor, input)
    return done.ok ? ok({ said: peopleWords[lang].kept }) : done
  },
)
