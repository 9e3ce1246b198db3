import { NotReadable } from './stored-shape'

/**
 * A fault without its message: what kind it was and where it arose. The message may hold a word of a complaint, and the
 * queue and the log keep what they are given. What lies in store and cannot be read says of itself which it is, and no more.
 */
export function namelessFault(fault: unknown): Error {
  const nameless = new Error(kindOf(fault))
  const where = framesOf(fault).filter((line) => /^\s+at /.test(line))
  nameless.stack = [nameless.message, ...where].join('\n')
  return nameless
}

function framesOf(fault: unknown): string[] {
  if (!(fault instanceof Error)) return []
  const stack = fault.stack ?? ''
  // The message stands before the frames, and may look like one.
  const from = stack.indexOf(fault.message)
  return from < 0 ? [] : stack.slice(from + fault.message.length).split('\n')
}

function kindOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'a fault that is no Error'
  if (fault instanceof NotReadable) return fault.message
  const { code } = fault as { code?: unknown }
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/i.test(code) ? `${fault.name} ${code}` : fault.name
}
