// Who fills which function: live, beside the draft.
import { z } from 'zod'
import type { Done, Given, NotDone } from '@/app/_forms/action'
import { Id, OptionalSlug } from '@/app/_forms/fields-of-forms'
import { fillFunction, vacateFunction } from '@/lib/operations/fill-function'
import { Slug } from '@/lib/procedure/slug'

export const HolderInput = z.strictObject({ function: Slug, department: OptionalSlug, member: Id })

type Holder = Given<z.output<typeof HolderInput>>

export async function appoint({ actor, slug, input }: Holder): Promise<Done | NotDone> {
  return done(slug, await fillFunction(actor, input))
}

export async function dismiss({ actor, slug, input }: Holder): Promise<Done | NotDone> {
  return done(slug, await vacateFunction(actor, input))
}

type Outcome = Awaited<ReturnType<typeof fillFunction>>

function done(slug: string, outcome: Outcome): Done | NotDone {
  if (outcome.ok) return { go: `/${slug}/desk/procedure/contact?people=1#people` }
  const { refusal } = outcome
  if (refusal.kind === 'invalid') return { refusal: { kind: 'invalid', fields: refusal.fields } }
  return { refusal: { kind: 'not-allowed' } }
}
