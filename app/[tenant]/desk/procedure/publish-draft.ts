// Publishing, starting over from a sector, and taking up an external body that is offered: what the forms hand over.
import { z } from 'zod'
import type { Given } from '@/app/_forms/action'
import { Seen, Tick } from '@/app/_forms/fields-of-forms'
import type { Done, NotDone } from '@/app/_forms/outcome'
import type { Colleague } from '@/app/_forms/senders'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { publishProcedure } from '@/lib/operations/procedure/publish-procedure'
import { saveDraft } from '@/lib/operations/procedure/save-draft'
import { startFromPreset } from '@/lib/operations/procedure/start-from-preset'
import { readDraft } from '@/lib/queries/read-draft'
import { sayMissing } from '@/lib/words/procedure/say-missing'
import { procedureWords } from './procedure-words'
import { notSaved } from './save-section'

export const PublishInput = z.strictObject({ seen: Seen, despiteLaw: Tick })

export async function publishDraft(given: Given<z.output<typeof PublishInput>, Colleague>): Promise<Done | NotDone> {
  const { actor, slug, lang, moment, input } = given
  const { seen, despiteLaw } = input
  const published = await publishProcedure(actor, { revision: seen, despiteLaw }, moment)
  if (published.ok) return { go: `/${slug}/desk/procedure?published=${published.value.version}` }
  const { refusal } = published
  if (refusal.kind === 'not-ready') {
    const news = refusal.missing.map((one) => sayMissing(one, refusal.draft, lang))
    return { refusal: { kind: 'changed-meanwhile', seq: seen }, note: procedureWords(lang).notReady, news }
  }
  if (refusal.kind === 'against-the-law') return { refusal: { kind: 'invalid', fields: { despiteLaw: 'must-agree' } } }
  return notSaved(refusal, {}, lang)
}

export const StartInput = z.strictObject({ seen: Seen, sector: z.string().max(60) })

export async function startOver(given: Given<z.output<typeof StartInput>, Colleague>): Promise<Done | NotDone> {
  const { actor, slug, lang, moment, input } = given
  const started = await startFromPreset(actor, { sector: input.sector, revision: input.seen }, moment)
  return started.ok ? { go: `/${slug}/desk/procedure?started=1` } : notSaved(started.refusal, {}, lang)
}

export const OfferInput = z.strictObject({ seen: Seen, body: z.string().max(60) })

export async function takeOffer(given: Given<z.output<typeof OfferInput>, Colleague>): Promise<Done | NotDone> {
  const { actor, lang, moment, input } = given
  const draft = (await readDraft(actor))?.draft
  const body = presetFor(draft?.sector ?? '')?.offers.externalBodies.find(({ id }) => id === input.body)
  if (!draft || !body) return { refusal: { kind: 'not-found' } }
  const there = draft.followUp?.externalBodies ?? []
  const values = { 'followUp.externalBodies': [...there.filter(({ id }) => id !== body.id), body] }
  const saved = await saveDraft(actor, { revision: input.seen, values }, moment)
  if (!saved.ok) return notSaved(saved.refusal, values, lang)
  return { said: procedureWords(lang).saved }
}
