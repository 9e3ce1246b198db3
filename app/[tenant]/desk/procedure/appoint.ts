// Who fills which function: live, beside the draft.
import { z } from 'zod'
import type { Given } from '@/app/_forms/action'
import { Id, OptionalId, OptionalSlug } from '@/app/_forms/fields-of-forms'
import type { Done, NotDone } from '@/app/_forms/outcome'
import type { Colleague } from '@/app/_forms/senders'
import { Slug } from '@/lib/core/procedure/slug'
import type { DeskLang } from '@/lib/core/shared/language'
import { fillFunction, vacateFunction } from '@/lib/operations/people/fill-function'
import { procedureWords } from './procedure-words'

/** To appoint the member that was chosen; or, by a button beside a name, to dismiss that one: "member department". */
export const HolderInput = z.strictObject({
  function: Slug,
  department: OptionalSlug,
  member: OptionalId.optional(),
  dismiss: z.string().max(200).optional(),
})

type Holder = Given<z.output<typeof HolderInput>, Colleague>

export async function staff({ actor, lang, input }: Holder): Promise<Done | NotDone> {
  const { function: office, department, member = null, dismiss } = input
  if (dismiss !== undefined) {
    const [who, where] = dismiss.split(' ')
    const holder = Filled.safeParse({ function: office, member: who, department: where || null })
    if (!holder.success) return { refusal: { kind: 'not-found' } }
    return done(await vacateFunction(actor, holder.data), ['dismiss'], lang)
  }
  if (member === null) return { refusal: { kind: 'invalid', fields: { member: 'empty' } } }
  return done(await fillFunction(actor, { function: office, department, member }), ['member', 'department'], lang)
}

const Filled = z.strictObject({ function: Slug, member: Id, department: Slug.nullable() })

type Appointed = Awaited<ReturnType<typeof fillFunction>>

// Stays on the page: what is being typed in another form there is not lost.
function done(outcome: Appointed, forget: string[], lang: DeskLang): Done | NotDone {
  if (outcome.ok) return { said: procedureWords(lang).saved, forget }
  const { refusal } = outcome
  if (refusal.kind === 'invalid') return { refusal: { kind: 'invalid', fields: refusal.fields } }
  return { refusal: { kind: 'not-allowed' } }
}
