'use server'
import { officeAction } from '@/app/_forms/office-action'
import { ok } from '@/lib/core/shared/result'
import { SteppingBack, stepBack } from '@/lib/operations/cases/step-back'

export const stepBackAction = officeAction(
  { schema: SteppingBack, needs: 'work-cases' },
  async ({ actor, input, tenant, moment }) => {
    const done = await stepBack(actor, input, moment)
    return done.ok ? ok({ go: `/${tenant}/desk/cases` }) : done
  },
)
