import { someAnswers } from '@/db/testing/a-complaint'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { fileComplaint } from '@/lib/operations/cases/file-complaint'
import type { LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { NAMES, storyOf } from './what-is-told'

/** More than this would take longer to file than to measure. */
export const FILED_AT_MOST = 2000

/**
 * Brings an organisation to so many cases. Up to a few thousand are filed, as the form does it. This is the one place for a
 * quicker way of making many; sizes beyond it are refused before anything begins.
 */
export async function bringCases({ tenantId }: LiveOrganisation, size: number): Promise<void> {
  for (let n = 0; n < size; n += 1) {
    const moment = atThisMoment()
    const name = NAMES[n % NAMES.length] ?? ''
    const answers = someAnswers({
      submission: moment.newId(),
      name,
      email: `p${n}@voorbeeld.example`,
      story: storyOf(n),
    })
    const filed = await fileComplaint({ kind: 'visitor', tenantId }, { channel: 'form', answers }, moment)
    if (!filed.ok) throw new Error(`a complaint was refused: ${filed.refusal.kind}`)
  }
}
