// Who fills which function: live, beside the draft.
import { z } from 'zod'
import type { Done, Given, NotDone } from '@/app/_forms/action'
import { Id, OptionalSlug } from '@/app/_forms/fields-of-forms'
import { fillFunction, vacateFunction } from '@/lib/operations/fill-function'
import { Slug } from '@/lib/procedure/slug'

export const HolderInput = z.strictObject({ function: Slug, department: OptionalSlug, member: Id })

type Holder = Given<z.output<typeof HolderInput>>

export async function appoint({ actor, slug, moment, input }: Holder): Promise<Done | NotDone> {
  return done(await fillFunction(actor, input), slug, moment.now)
}

export async function dismiss({ actor, slug, moment, input }: Holder): Promise<Done | NotDone> {
  return done(await vacateFunction(actor, input), slug, moment.now)
}

type Outcome = Awaited<ReturnType<typeof fillFunction>>

// With its moment in the address: going on to the very address one is at leaves a browser waiting for ever.
function done(outcome: Outcome, slug: string, at: Date): Done | NotDone {
  if (outcome.ok) return { go: `/${slug}/desk/procedure/contact?people=1&at=${at.getTime()}#people` }
  const { refusal } = outcome
  if (refusal.kind === 'invalid') return { refusal: { kind: 'invalid', fields: refusal.fields } }
  return { refusal: { kind: 'not-allowed' } }
}
