// Who stands too near to a case to handle it now: whom it is or may be about, and in a second stage whoever had it before.
import type { ComplaintCase } from './complaint-case'

/** The members who may take no step of it: a second look by the same person is none. */
export function keptApart({ barred, secondStage }: Pick<ComplaintCase, 'barred' | 'secondStage'>): string[] {
  return [...barred, ...(secondStage?.notBy ?? [])]
}
