import { z } from 'zod'
import { NamedTenant } from './tenants'
import { answerOf, theDatabase } from './together'

/** The next organisations, in the order of their ids, whose chains were not walked to the end since this night began. */
export async function tenantsToVerify(
  { last, night, atMost }: { last: string | null; night: Date; atMost: number },
  through = theDatabase(),
): Promise<NamedTenant[]> {
  return answerOf(z.array(NamedTenant), through`select app.tenants_to_verify(${last}, ${night}, ${atMost}) as it`)
}

/** How many chains are not as they were written, and when the walk ended that ended longest ago, as ISO 8601. */
const ChainsStanding = z.object({ broken: z.int(), oldest: z.string().nullable() })
export type ChainsStanding = z.infer<typeof ChainsStanding>

export async function chainsStanding(through = theDatabase()): Promise<ChainsStanding> {
  return answerOf(ChainsStanding, through`select app.chains_standing() as it`)
}
