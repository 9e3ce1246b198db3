import type { Missing } from '@/lib/core/procedure/readiness/finding'
import { addressOfField } from '../procedure/sections'

/** The very place where something that is missing is filled in. What is no field of the procedure is one's own address. */
export function whereToFix({ field }: Pick<Missing, 'field'>, slug: string): string {
  return field === '' ? '/account' : `/${slug}/desk/procedure/${addressOfField(field)}`
}
