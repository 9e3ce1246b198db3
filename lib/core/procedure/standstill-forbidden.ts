// Which law lets no clock stand still.
import { presetFor } from './presets/all'
import type { Procedure } from './procedure'

/** The article of this sector that knows no standstill (Wkkgz 17, Awb 9:11); null where no law says so. */
export function forbiddenBy({ sector }: Pick<Procedure, 'sector'>): string | null {
  const rule = presetFor(sector)?.rules.rules.find(({ kind }) => kind === 'no-suspension')
  return rule?.source?.article ?? null
}
