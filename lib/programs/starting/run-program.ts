import { explainFault } from './explain-fault'

/** Runs a program to its end; a fault is explained once, in words, and the exit code says that it failed. */
export async function runProgram(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    console.error(explainFault(fault))
    process.exit(1)
  }
}
