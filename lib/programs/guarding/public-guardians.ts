// The guardians of the public face: who is shown what was sent, who is said to act, and what is live.
import type { Guardian } from './guardian'

const storage = { project: 'storage' } as const

export const publicGuardians: Guardian[] = [
  {
    invariant: 'a confirmation is shown to the browser that sent it, or for a moment near it',
    file: 'app/_respond/status.tsx',
    guardian: 'if (!inItsBrowser && !nearby) return respondElsewhere(request)',
    without: '',
    project: 'storage',
    tests: ['app/_respond/received'],
  },
  {
    invariant: 'the copy of a complaint is shown to the browser that sent it, and to no other',
    file: 'lib/secrets/receipt.ts',
    guardian: 'return given.length === right.length && timingSafeEqual(given, right)',
    without: 'return given.length === right.length || given.length === 0',
    ...storage,
    tests: ['app/_respond/received'],
  },
  {
    invariant: 'the function of the person complained about is never said to act',
    file: 'lib/words/case/who-acts.ts',
    guardian: 'holder.function !== id || barred.includes(holder.member)',
    without: 'holder.function !== id || barred.length < 0',
    project: 'rules',
    tests: ['lib/words/case/who-acts'],
  },
  {
    invariant: 'a public page that was kept is never shown after something on it changed',
    file: 'app/_respond/kept-page.ts',
    guardian: 'return [live, place, today]',
    without: 'return [live.tenant.id, place, today]',
    ...storage,
    tests: ['app/_respond/kept-page'],
  },
  {
    invariant: 'a public page that was kept has the dates of today',
    file: 'app/_respond/kept-page.ts',
    guardian: 'return [live, place, today]',
    without: 'return [live, place]',
    ...storage,
    tests: ['app/_respond/kept-page'],
  },
  {
    invariant: 'a status page that was kept is never shown after something happened',
    file: 'app/_respond/status.tsx',
    guardian: "['status', drawing]",
    without: "['status', form]",
    ...storage,
    tests: ['app/_respond/kept-status'],
  },
  {
    invariant: 'the words behind the code of a status page are kept nowhere',
    file: 'app/_respond/status.tsx',
    guardian: 'page.opened === null && came.problem === null',
    without: 'came.problem === null',
    ...storage,
    tests: ['app/_respond/kept-status'],
  },
  {
    invariant: 'what is remembered is bounded in bytes',
    file: 'lib/core/shared/memory.ts',
    guardian: 'if (held <= mostBytes) break',
    without: 'break',
    project: 'rules',
    tests: ['lib/core/shared/memory'],
  },
  {
    invariant: 'how to reach the organisation is as it is today, whatever version a case is bound to',
    file: 'db/stores/live-procedure-statement.ts',
    guardian: 'order by today.number desc limit 1',
    without: 'order by today.number limit 1',
    ...storage,
    tests: ['app/_respond/live-reach'],
  },
]
