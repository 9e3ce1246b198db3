import { randomUUID } from 'node:crypto'
import { namelessFault } from '@/lib/core/shared/nameless-fault'
import { wereOthersFirst } from '@/lib/core/shared/others-first'
import { respondBusy } from './busy'
import { langIn } from './lang-in'
import { respondPlainly } from './plain-page'

/** Whatever goes wrong on our side, the reader gets a page in words, and the log one entry without anybody's words in it. */
export async function guarded(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (fault) {
    if (wereOthersFirst(fault)) return respondBusy(request)
    const reference = randomUUID()
    process.stderr.write(`${JSON.stringify({ fault: reference, ...withoutWords(fault) })}\n`)
    return respondPlainly('fault', { lang: langIn(request), headers: { 'x-fault': reference } })
  }
}

// A message may quote what somebody typed, and an address a token: only the kind of fault and its place are kept.
function withoutWords(fault: unknown): { kind: string; code: string | null; at: string[] } {
  if (!(fault instanceof Error)) return { kind: typeof fault, code: null, at: [] }
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : null
  const at = (namelessFault(fault).stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return { kind: fault.name, code, at: at.slice(0, 8).map((line) => line.trim()) }
}
