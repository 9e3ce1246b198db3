import { tenantBySlug } from '@/db/outside-tenant/tenants'
import { isEvaluation } from '@/lib/settings/env'

/** The first organisation of the demo. */
const EXAMPLE = 'zonnehof'

/** Where a page can be looked at as people see it: in an evaluation, once its demo is there. Nobody's real page is an example. */
export async function readExample(evaluates = isEvaluation()): Promise<string | null> {
  if (!evaluates) return null
  const tenant = await tenantBySlug(EXAMPLE)
  return tenant?.state === 'live' ? `/${tenant.slug}` : null
}
