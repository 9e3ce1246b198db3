'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { colleague } from '@/app/_forms/senders'
import { MOST_AT_ONCE, NewImprovement, WhatChanged } from '@/lib/core/insights/improvement'
import { dropImprovement, finishImprovement, tellImprovement } from '@/lib/operations/improvements/finish-improvement'
import { linkImprovement } from '@/lib/operations/improvements/link-improvement'
import { startImprovement } from '@/lib/operations/improvements/start-improvement'
import { improvementsWords } from './improvements-words'

const who = colleague('manage-improvements')
const One = z.strictObject({ improvement: z.uuid() })

export const start = action({ schema: NewImprovement, who }, async ({ actor, slug, moment, input }) => {
  const started = await startImprovement(actor, input, moment)
  if (!started.ok) return started
  const { id, linked } = started.value
  return { go: `/${slug}/desk/improvements/${id}?done=${linked.refused > 0 ? 'not-linked' : 'begun'}` }
})

export const link = action(
  { schema: One.extend({ cases: z.array(z.uuid()).max(MOST_AT_ONCE).default([]) }), who },
  async ({ actor, slug, moment, input }) => {
    if (input.cases.length === 0) return { refusal: { kind: 'invalid', fields: { 'cases[]': 'empty' } } }
    const { refused } = await linkImprovement(actor, input, moment)
    return { go: `/${slug}/desk/improvements/${input.improvement}?done=${refused > 0 ? 'not-linked' : 'linked'}` }
  },
)

export const finish = action(
  { schema: WhatChanged.extend(One.shape), who },
  async ({ actor, slug, lang, moment, input }) => {
    const { improvement, ...whatChanged } = input
    const finished = await finishImprovement(actor, { improvement, whatChanged }, moment)
    if (finished.ok) return { go: `/${slug}/desk/improvements/${improvement}?done=finished` }
    return finished.refusal.kind === 'already-told' ? { said: improvementsWords(lang).alreadyDone } : finished
  },
)

export const tellRest = action({ schema: One, who }, async ({ actor, slug, moment, input }) => {
  const told = await tellImprovement(actor, input.improvement, moment)
  return told.ok ? { go: `/${slug}/desk/improvements/${input.improvement}?done=told` } : told
})

export const drop = action({ schema: One, who }, async ({ actor, slug, lang, moment, input }) => {
  const dropped = await dropImprovement(actor, input.improvement, moment)
  if (dropped.ok) return { go: `/${slug}/desk/improvements/${input.improvement}?done=dropped` }
  return dropped.refusal.kind === 'not-found' ? { said: improvementsWords(lang).alreadyDone } : dropped
})
