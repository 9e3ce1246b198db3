// The guardians of the edges: what comes in, from where, under which name, and how much of it.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const

export const edgeGuardians: Guardian[] = [
  {
    invariant: 'work grows at most with the size of the input: no more of a body is kept than its route takes',
    file: 'lib/receiving/take-body.ts',
    guardian: "if (size > most) done(refuse('too-large'))",
    without: 'if (false as boolean) return',
    ...rules,
    tests: ['lib/programs/serving'],
  },
  {
    invariant: 'work grows at most with the size of the input: a form has no more fields than a form has',
    file: 'app/_forms/read-form.ts',
    guardian: 'if (fields > MOST_FIELDS || name',
    without: 'if (name',
    ...rules,
    tests: ['app/_forms/read-form'],
  },
  {
    invariant: 'work grows at most with the size of the input: no longer boundary is looked for than there may be',
    file: 'lib/receiving/body-rules.ts',
    guardian: 'export const LONGEST_BOUNDARY = 70',
    without: 'export const LONGEST_BOUNDARY = 7000',
    ...rules,
    tests: ['lib/receiving/read-parts'],
  },
  {
    invariant: 'what waits in memory stays within its bounds',
    file: 'lib/receiving/room-for-bodies.ts',
    guardian: 'if (total + bytes > all ||',
    without: 'if (',
    ...rules,
    tests: ['lib/receiving/room-for-bodies'],
  },
  {
    invariant: 'under a name that is not ours there is nothing',
    file: 'lib/programs/serving/open-door.ts',
    guardian: "return isKnownHost(headers.host, hosts) ? null : 'unknown-host'",
    without: 'return isKnownHost(headers.host, hosts) ? null : null',
    ...rules,
    tests: ['lib/programs/serving'],
  },
  {
    invariant: 'tries are counted by the address that our own proxy saw',
    file: 'lib/receiving/client-network.ts',
    guardian: 'hops.at(-proxies)',
    without: 'hops[0]',
    ...rules,
    tests: ['lib/receiving/client-network'],
  },
  {
    invariant: 'what only the door may say is not taken from a sender',
    file: 'lib/programs/serving/say-where-from.ts',
    guardian: 'for (const name of OURS_TO_SAY) delete headers[name]',
    without: '',
    ...rules,
    tests: ['lib/programs/serving'],
  },
  {
    invariant: 'a page that came in the open by http is not of a site that people reach by https',
    file: 'lib/session/is-same-origin.ts',
    guardian: ' && from.protocol === URL.parse(ownOrigin)?.protocol',
    without: '',
    ...rules,
    tests: ['lib/session/is-same-origin'],
  },
  {
    invariant: 'no address of ours holds a sign that no database keeps',
    file: 'lib/programs/serving/is-readable.ts',
    guardian: '!/\\p{Cc}/u.test(',
    without: 'Boolean(',
    ...rules,
    tests: ['lib/programs/serving'],
  },
]
