'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { Day } from '@/app/_forms/fields-of-forms'
import { colleague } from '@/app/_forms/senders'
import { Slug } from '@/lib/core/procedure/slug'
import { DutyDone } from '@/lib/core/procedure/yearly'
import { tickOffDuty } from '@/lib/operations/organisation/yearly/tick-off-duty'
import { insightsWords } from './insights-words'

const Proof = z.string({ error: 'empty' }).trim().min(1, 'empty').max(2000, 'too-long')
const Link = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null),
  z
    .url({ protocol: /^https?$/, error: 'not-a-link' })
    .max(500, 'too-long')
    .nullable(),
)

/** Whoever reads figures may try; that it is theirs to do, or that they run the organisation, is asked where it is done. */
export const tickOff = action(
  {
    schema: z.strictObject({
      task: Slug,
      year: z.coerce.number().int(),
      how: DutyDone,
      doneOn: Day,
      proof: Proof,
      link: Link,
    }),
    who: colleague('read-figures'),
  },
  async ({ actor, slug, lang, moment, input }) => {
    const ticked = await tickOffDuty(actor, input, moment)
    if (ticked.ok) return { go: `/${slug}/desk/insights#duties` }
    return ticked.refusal.kind === 'already-told' ? { said: insightsWords(lang).dutyTickedAlready } : ticked
  },
)
