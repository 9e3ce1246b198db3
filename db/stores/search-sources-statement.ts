// What is written in or about cases that are to be found by it.
import { z } from 'zod'
import type { CaseToFind } from '@/lib/core/search/found-by'
import { memoryOf } from '@/lib/core/shared/memory'
import { NotReadable } from '@/lib/core/shared/stored-shape'
import type { Tx } from '../in-tenant'
import { rowsOf } from '../read-rows'
import { versionByNumber } from './versions'

const Row = z.object({
  caseId: z.string(),
  nth: z.int().nullable(),
  version: z.int(),
  subjects: z.array(z.string()),
  key: z.string().nullable(),
  title: z.string().nullable(),
  people: z.array(
    z.object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      address: z.string().nullable(),
    }),
  ),
  texts: z.array(z.string()),
})

/** `nth`: null for one that was never found before. */
type SearchSource = { caseId: string; nth: number | null; one: CaseToFind }

/** A version never changes, and is asked for with every case. */
const subjectsKnown = memoryOf<ReadonlyMap<string, string[]>>(4_000_000)

export async function searchSources(tx: Tx, caseIds: readonly string[]): Promise<SearchSource[]> {
  const { sql, tenantId } = tx
  const rows = await rowsOf(
    Row,
    sql`
    select c.id as "caseId", i.nth, c.version, c.subjects, c.external_key as key,
      (select t.body from texts t where t.tenant_id = c.tenant_id and t.id = c.title) as title,
      (select coalesce(jsonb_agg(jsonb_build_object('name', h.name, 'email', h.email, 'phone', h.phone, 'address', h.address)), '[]')
        from parties p join people h on h.tenant_id = p.tenant_id and h.id = p.person_id
        where p.tenant_id = c.tenant_id and p.case_id = c.id) as people,
      array(select t.body from texts t where t.tenant_id = c.tenant_id and t.case_id = c.id and t.body is not null
        and t.id is distinct from c.title order by t.id) as texts
    from cases c left join search_cases i on i.tenant_id = c.tenant_id and i.case_id = c.id
    where c.tenant_id = ${tenantId} and c.id = any(${[...caseIds]}::uuid[]) order by c.id`,
  )
  const sources: SearchSource[] = []
  for (const { caseId, nth, version, subjects, key, title, people, texts } of rows) {
    const called = await subjectsOf(tx, version)
    const there = (part: 'name' | 'email' | 'phone' | 'address') => people.flatMap((person) => person[part] ?? [])
    sources.push({
      caseId,
      nth,
      one: {
        names: [
          ...there('name'),
          ...(title === null ? [] : [title]),
          ...subjects.flatMap((it) => called.get(it) ?? []),
        ],
        emails: there('email'),
        phones: there('phone'),
        texts: [...there('address'), ...(key === null ? [] : [key]), ...texts],
      },
    })
  }
  return sources
}

/** What each subject is called in this version, in all its languages. */
async function subjectsOf(tx: Tx, version: number): Promise<ReadonlyMap<string, string[]>> {
  const key = `${tx.tenantId} ${version}`
  const known = subjectsKnown.recall(key)
  if (known) return known
  // Of a version that cannot be read nobody knows what its subjects are called; the case is found by all the rest.
  const found = await versionByNumber(tx, version).catch((fault: unknown) => {
    if (fault instanceof NotReadable) return null
    throw fault
  })
  const subjects = new Map(
    (found?.procedure.intake.subjects ?? []).map(({ id, label }) => [
      id,
      Object.values(label).filter((it) => it !== undefined),
    ]),
  )
  return subjectsKnown.keep(key, subjects, JSON.stringify([...subjects]).length * 2)
}
