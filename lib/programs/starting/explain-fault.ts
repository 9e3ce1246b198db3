import { WrongSettings } from '@/lib/settings/env'

/** A fault that a person can act on: its message is the whole story, so no stack is shown. */
export class PlainFault extends Error {}

/** What to tell the person who starts a program: one readable sentence where we know the cause, else everything. */
export function explainFault(fault: unknown): string {
  if (fault instanceof WrongSettings || fault instanceof PlainFault) return fault.message
  if (!(fault instanceof Error)) return String(fault)
  const { code, path } = fault as NodeJS.ErrnoException
  const where = path === undefined ? '' : ` (${path})`
  if (code === 'ENOSPC' || /No space left on device|Check free disk space/.test(fault.message)) {
    return `The disk is full${where}: make room and start again. Nothing was lost.`
  }
  if (code === 'EDQUOT') return `Your disk quota is used up${where}: make room and start again.`
  if (code === 'EROFS') return `This disk may only be read${where}: set DATA_DIR to a folder that may be written to.`
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `There is a file where a folder must be${where}: set DATA_DIR to a folder.`
  if (code === 'EACCES' || code === 'EPERM') {
    return `No permission to write here${where}: start as the user it belongs to, or set DATA_DIR to another folder.`
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'CONNECT_TIMEOUT') {
    return `The database cannot be reached (${fault.message || code}): is it running, and is its address right?`
  }
  if (code === '28P01' || code === '28000') return `The database refuses this user: ${fault.message}.`
  // Our own faults are sentences; anything else is shown with where it came from.
  return /^[A-Z].*\.$/s.test(fault.message) ? fault.message : (fault.stack ?? fault.message)
}
