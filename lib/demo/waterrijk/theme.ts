import type { Judgement } from '@/lib/core/procedure/processing'

export type Some = readonly [string, ...string[]]

/** A kind of complaint that people of Waterrijk bring, in parts from which no two of them are put together alike. */
export type Theme = {
  id: string
  /** How often, beside the others. */
  weight: number
  subject: string
  department: string
  handler: string
  story: { what: Some; since: Some; tried: Some; effect: Some; asks: Some }
  causes: readonly [readonly [string, number], ...(readonly [string, number])[]]
  remedies: Some
  /** What was found, for each judgement. */
  found: Record<Judgement, Some>
}
