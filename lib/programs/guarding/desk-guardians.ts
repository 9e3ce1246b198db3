// The guardians of the desk: what nobody can mail is brought by somebody, and what is ours alone stays ours.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const

export const deskGuardians: Guardian[] = [
  {
    invariant: 'a message that no mail can bring is no contact until somebody brought it',
    file: 'lib/case/decisions/by-hand.ts',
    guardian: 'hasAddress(person) ||',
    without: 'true ||',
    ...rules,
    tests: ['lib/case/by-hand'],
  },
  {
    invariant: 'the complainant is not said to have heard from us before they did',
    file: 'lib/case/apply.ts',
    guardian: "&& !('byHand' in event && event.byHand)",
    without: '',
    ...rules,
    tests: ['lib/case/by-hand'],
  },
]
