import { connect } from '@/db/client'
import { restoredLately } from '@/db/outside-tenant/restored'
import { markBeside } from '@/lib/files/mark-file'
import { markKeeper } from '@/lib/jobs/keep-mark'

type Looking = { workerUrl: string; dataDir: string; at: Date }

/**
 * Whether these data were put back lately: asked before web opens its doors, so that nobody comes in for a moment with a
 * session that was ended since. A database that is away, or not as far as we are, is the worker's to look at later.
 */
export async function lookBack({ workerUrl, dataDir, at }: Looking): Promise<{ restored: boolean }> {
  const { sql, close } = connect(workerUrl, { max: 1 })
  try {
    await markKeeper({ file: markBeside(dataDir), onTrouble: console.log, through: () => sql })(at)
    return { restored: (await restoredLately(at, sql)) !== null }
  } catch {
    return { restored: false }
  } finally {
    await close()
  }
}
