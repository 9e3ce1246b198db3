'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { OptionalSlug } from '@/app/_forms/fields-of-forms'
import { office } from '@/app/_forms/senders'
import { Role } from '@/lib/core/access/actor'
import { Invitation } from '@/lib/core/access/invitation'
import { Slug } from '@/lib/core/procedure/slug'
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

export const inviteAction = action(
  { schema: Invitation, who: office('manage-people') },
  async ({ actor, input, lang, moment }) => {
    const done = await inviteMember(actor, input, moment)
    return done.ok ? { said: peopleWords[lang].invited(input.email) } : done
  },
)

export const withdrawAction = action(
  { schema: OneInvitation, who: office('manage-people') },
  async ({ actor, input, lang, moment }) => {
    const done = await withdrawInvitation(actor, input.invitation, moment)
    return done.ok ? { said: peopleWords[lang].withdrawn } : done
  },
)

export const changeRoleAction = action(
  { schema: NewRole, who: office('manage-people') },
  async ({ actor, input, lang }) => {
    const done = await changeRole(actor, input.member, input.role)
    return done.ok ? { said: peopleWords[lang].kept } : done
  },
)

export const awayAction = action({ schema: Away, who: office('read-people') }, async ({ actor, input, lang }) => {
  const done = await changeAway(actor, input.member, input.away === 'yes')
  return done.ok ? { said: peopleWords[lang].kept } : done
})

export const leaveAction = action({ schema: OneMember, who: office('read-people') }, async ({ actor, input, lang }) => {
  const done = await endMembership(actor, input.member)
  if (!done.ok) return done
  return input.member === actor.memberId ? { go: '/desks?all=1' } : { said: peopleWords[lang].kept }
})

export const fillAction = action({ schema: Filling, who: office('manage-people') }, async ({ actor, input, lang }) => {
  const done = await fillFunction(actor, input)
  return done.ok ? { said: peopleWords[lang].kept } : done
})

export const vacateAction = action(
  { schema: Filling, who: office('manage-people') },
  async ({ actor, input, lang }) => {
    const done = await vacateFunction(actor, input)
    return done.ok ? { said: peopleWords[lang].kept } : done
  },
)
