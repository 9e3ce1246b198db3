import { PRESETS } from '../presets/all'
import { filledIn } from '../presets/testing/filled-in'
import { Procedure } from '../procedure'
import { sampleFromReturn } from './sample-from-return'
import { sampleProcedure } from './sample-procedure'
import { sampleWithCommittee } from './sample-with-committee'

/** Every sector with the least filled in, and three houses that use what no sector begins with. */
export const KNOWN: readonly { name: string; procedure: Procedure }[] = [
  ...PRESETS.map((preset) => ({ name: preset.id, procedure: Procedure.parse(filledIn(preset)) })),
  { name: 'a home-care provider', procedure: sampleProcedure() },
  { name: 'a provider with a committee', procedure: sampleWithCommittee() },
  { name: 'a house that counts from the return', procedure: sampleFromReturn() },
]
