'use server'
import { action } from '@/app/_forms/action'
import { office } from '@/app/_forms/senders'
import { SteppingBack, stepBack } from '@/lib/operations/people/step-back'

export const stepBackAction = action(
  { schema: SteppingBack, who: office('work-cases') },
  async ({ actor, input, slug, moment }) => {
    const done = await stepBack(actor, input, moment)
    return done.ok ? { go: `/${slug}/desk/cases` } : done
  },
)
