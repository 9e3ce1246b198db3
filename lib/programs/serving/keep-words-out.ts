import { outlives } from '../starting/outlive-outages'
import { lineWithoutWords } from './print-without-words'

const WAYS = ['error', 'warn', 'log', 'info', 'debug', 'trace'] as const

/** From now on nothing that this process prints holds anybody's words: not ours, not the framework's, not its last one. */
export function keepWordsOut(): void {
  for (const way of WAYS) {
    const stream = way === 'error' || way === 'warn' || way === 'trace' ? process.stderr : process.stdout
    console[way] = (...things: unknown[]) => {
      const line = lineWithoutWords(things)
      if (line !== '') stream.write(`${line}\n`)
    }
  }
  // Node itself would print it whole. Whoever started us starts us again.
  process.on('uncaughtException', (fault) => {
    process.stderr.write(`${lineWithoutWords([fault])}\n`)
    if (!outlives(fault)) process.exit(1)
  })
}
