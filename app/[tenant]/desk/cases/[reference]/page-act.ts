// An act that is done on the page of a case: what is read from its form is what its command says, and nothing else.
import type { ComponentType } from 'react'
import { z } from 'zod'
import type { FormAction } from '@/app/_forms/form-state'
import type { Command } from '@/lib/core/case/commands'
import type { DoneWith } from './case-action'
import { aboutCase } from './case-forms'
import type { CasePage } from './case-page'

/** `give`: the one action that takes the forms of all these acts. `open`: it stands on a page of its own. */
export type ActProps = { page: CasePage; give: FormAction; open?: boolean }

type Named = Command['type'] & DoneWith
type Said<Name extends Named> = Omit<Extract<Command, { type: Name }>, 'type'>

/** How the form of this act is read, field by field, and what it looks like. A field too many or too few does not compile. */
export function pageAct<Name extends Named>(
  act: Name,
  fields: { [Field in keyof Said<Name>]: z.ZodType<Said<Name>[Field]> },
  Form: ComponentType<ActProps>,
) {
  return { schema: z.strictObject({ ...aboutCase, act: z.literal(act), ...(fields as z.ZodRawShape) }), Form }
}

export type PageAct = ReturnType<typeof pageAct<Named>>
