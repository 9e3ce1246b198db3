import { aCase } from '@/lib/core/case/testing/a-case'
import { type StatusPage, statusPageOf } from '@/lib/words/status/status-page'
import type { StatusReading } from '@/lib/words/status/status-reading'
import type { Place } from '../place'
import type { StatusForm } from '../status/status-form'

export const place: Place = {
  slug: 'linde',
  name: 'De Linde',
  accent: null,
  lang: 'nl',
  languages: ['nl'],
  chosen: false,
}

/** The page of a case in this phase as it is before the code, with whatever should be different. */
export function aStatusPage(
  phase: StatusReading['complaint']['phase'],
  different: Partial<StatusPage> = {},
): { page: StatusPage; form: StatusForm } {
  const { complaint, procedure, timeline } = aCase('2026-11-23')
  const page = statusPageOf({
    complaint: { ...complaint, phase },
    procedure,
    timeline,
    party: complaint.parties[0]?.id ?? '',
    lang: 'nl',
    today: '2026-11-24',
    people: [],
    members: {},
    texts: null,
    reachable: true,
    changes: [],
    aside: [],
  })
  const asked = { path: '', action: '', reference: page.reference, address: 'r••@wit.example', phone: null }
  const form = { ...asked, codeAsked: false, saved: null, problem: null, typed: {} }
  return { page: { ...page, ...different }, form }
}
