import type { Part } from '@/lib/procedure/draft'
import type { Missing } from '@/lib/procedure/readiness'

const pages: Record<Part, string> = {
  general: 'adoption',
  definition: 'definition',
  intake: 'intake',
  processing: 'processing',
  contact: 'contact',
  followUp: 'follow-up',
  adoption: 'adoption',
}

/** The page on which something that is missing is filled in. What is no field of the procedure is one's own address. */
export function whereToFix({ part, field }: Pick<Missing, 'part' | 'field'>, slug: string): string {
  if (field === '') return '/account'
  const who = /^contact\.functions(?:\.\d+)?$/.test(field) ? '#people' : ''
  return `/${slug}/desk/procedure/${pages[part]}${who}`
}
