import type { Spoken } from '@/lib/core/shared/language'
import type { Part } from '../draft'

/** Something to do: where, whether it holds publishing back, and in words. `field` is a path, '' when it is no field. */
export type Missing = { part: Part; field: string; blocks: boolean; words: Spoken<string> }

/** A finding of one of the checks below, before it is known to which part it belongs. */
export type Finding = Omit<Missing, 'part'>
