// What stands in a button's try where nothing was typed or chosen yet.
import type { ComplaintCase } from './complaint-case'

export const SOME_TEXT = '…'
export const NOBODY = '00000000-0000-7000-8000-000000000000'

/** Somebody of the case to try it on. */
export function somebody({ parties }: Pick<ComplaintCase, 'parties'>): string {
  return parties[0]?.id ?? NOBODY
}
