import { WrongSettings } from '@/lib/settings/env'
import { explainFault } from './explain-fault'

/** The exit code of a program whose settings are wrong (EX_CONFIG): starting it again does not help. */
export const WRONG_SETTINGS = 78

/** Runs a program to its end; a fault is explained once, in words, and the exit code says that it failed. */
export async function runProgram(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    endWith(fault)
  }
}

/** Tells why, and ends. */
export function endWith(fault: unknown): never {
  console.error(explainFault(fault))
  process.exit(fault instanceof WrongSettings ? WRONG_SETTINGS : 1)
}

/** What a web process says once people can come to it. */
export const LISTENS = 'listens'

/** Tells whoever started this program that it has worked: from then on no fault is one of its settings. */
export function sayItWorks(): void {
  say('works')
}

/** Says something to whoever started this program, where somebody of ours did. */
export function say(word: string | object): void {
  if (process.connected) process.send?.(word)
}
