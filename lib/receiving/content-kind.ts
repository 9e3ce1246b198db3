import { LONGEST_BOUNDARY } from './body-rules'

/** What a body says it is: pairs (urlencoded), parts (multipart, with the boundary between them), or something else. */
type ContentKind = { kind: 'pairs' | 'other' } | { kind: 'parts'; boundary: string | null }

const BOUNDARY = new RegExp(
  `;\\s*boundary=(?:"([^"\\r\\n]{1,${LONGEST_BOUNDARY}})"|([^\\s";,]{1,${LONGEST_BOUNDARY}}))\\s*(?:;|$)`,
  'i',
)

/** By its content type. `boundary` is null when there is none that can be one. */
export function contentKindOf(type: string | null | undefined): ContentKind {
  const kind = (type ?? '').split(';')[0]?.trim().toLowerCase()
  if (kind === 'application/x-www-form-urlencoded') return { kind: 'pairs' }
  if (kind !== 'multipart/form-data') return { kind: 'other' }
  const [, quoted, bare] = BOUNDARY.exec(type ?? '') ?? []
  return { kind: 'parts', boundary: quoted ?? bare ?? null }
}
