import { fork } from 'node:child_process'
import path from 'node:path'
import { type ChildProgram, keepRunning } from './keep-running'

/** What each is to whoever reads along. */
const CALLED = { web: 'web', worker: 'worker', 'evaluation-worker': 'worker' } as const

type ChildPlan = {
  root: string
  program: keyof typeof CALLED
  env: NodeJS.ProcessEnv
  onGivenUp: (sentence: string) => void
  /** An open file for what it prints, instead of our own output. */
  prints?: number
}

/**
 * Keeps web or a worker running as a process of its own. In a session of its own, so that Ctrl-C reaches only us and we decide
 * the order; it watches its channel to us and goes when we are gone.
 */
export function startChild({ root, program, env, onGivenUp, prints }: ChildPlan): ChildProgram {
  const launch = () =>
    fork(path.join(root, '.build', `${program}.mjs`), {
      cwd: root,
      env,
      detached: true,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', prints ?? 'inherit', prints ?? 'inherit', 'ipc'],
    })
  return keepRunning({ launch, called: CALLED[program], onGivenUp })
}
