'use server'
import { action } from '@/app/_forms/action'
import { colleague } from '@/app/_forms/senders'
import { OpeningFromOutside, openFromOutside } from '@/lib/operations/cases/open-from-outside'

export const openAction = action(
  { schema: OpeningFromOutside, who: colleague('open-from-outside') },
  async ({ actor, input, slug, moment }) => {
    const done = await openFromOutside(actor, input, moment)
    return done.ok ? { go: `/${slug}/desk/cases/${done.value.reference}` } : done
  },
)
