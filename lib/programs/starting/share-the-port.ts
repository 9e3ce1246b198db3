import { fork } from 'node:child_process'
import path from 'node:path'
import { environmentWith } from '@/lib/settings/env'
import { isToldToOthers } from '../serving/between-processes'
import { type ChildProgram, keepRunning } from './keep-running'
import { LISTENS } from './run-program'

type Plan = {
  root: string
  count: number
  /** What the old objects of one process may take, in MB. */
  heapMB: number
  hear: (said: unknown) => void
  onGivenUp: () => void
}

/** Sooner than whoever started us loses patience with us. */
const STOPS_WITHIN_MS = 12_000

/**
 * What has just been made lies in three of these, in MB. By itself Node takes many times as much, and keeps what it once took.
 * Twice as much makes one page in twenty some ms quicker, for 60 MB more in two processes.
 */
const YOUNG_MB = 8

/** The library of C keeps a heap for each thread by itself, and what lies free in one is of no use to another: 20 MB. */
const ONE_HEAP = { MALLOC_ARENA_MAX: '1' }

/**
 * Keeps so many web processes running. Each listens at the same port itself, so that none waits for another and a connection
 * is nobody's but its own; the system spreads who comes. The first goes ahead: what is wrong with the settings is said once.
 */
export function shareThePort({ root, count, heapMB, hear, onGivenUp }: Plan): { stop: () => Promise<void> } {
  const memory = [`--max-old-space-size=${heapMB}`, `--max-semi-space-size=${YOUNG_MB}`]
  const launch = () =>
    fork(path.join(root, '.build', 'web-process.mjs'), {
      cwd: root,
      env: environmentWith(ONE_HEAP),
      detached: true,
      // No source maps: those of the packages alone take 50 MB in each.
      execArgv: memory,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  const running: ChildProgram[] = []
  let isStopping = false
  const addOne = () => {
    const hearIt = (said: unknown) => heard(said, one)
    const one = keepRunning({ launch, called: 'web process', onGivenUp, stopsWithinMs: STOPS_WITHIN_MS, hear: hearIt })
    running.push(one)
  }
  const heard = (said: unknown, by: ChildProgram) => {
    if (isToldToOthers(said)) {
      for (const other of running) if (other !== by) other.tell(said)
      return
    }
    hear(said)
    while (said === LISTENS && !isStopping && running.length < count) addOne()
  }
  addOne()
  return {
    stop: async () => {
      isStopping = true
      await Promise.all(running.map((one) => one.stop()))
    },
  }
}
