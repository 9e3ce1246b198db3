'use server'
// Saying from the list that a letter has gone: one command through the one door, and the list without it.
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { Day, Id } from '@/app/_forms/fields-of-forms'
import { colleague } from '@/app/_forms/senders'
import { BroughtHow } from '@/lib/core/case/event-parts'
import { perform } from '@/lib/operations/cases/perform'
import { sayOnce } from '@/lib/session/said-once'
import { sentByScript } from '@/lib/session/sent-by-script'

const PostedForm = z.strictObject({
  case: Id,
  promise: Id,
  how: z.enum(BroughtHow.options, { error: 'not-a-choice' }),
  on: Day,
})

export const sayPosted = action(
  { schema: PostedForm, who: colleague('work-cases') },
  async ({ actor, slug, moment, input }) => {
    const { promise, how, on } = input
    const done = await perform(actor, input.case, null, { type: 'post-letter', promise, how, on }, moment)
    if (!done.ok) return done
    if (!(await sentByScript())) return { go: `/${slug}/desk/post?done=posted` }
    // Going to where one is shows the list as it was: the second letter of a pile would seem to stay.
    await sayOnce('post', 'posted')
    return { kept: true }
  },
)
