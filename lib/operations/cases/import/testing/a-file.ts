import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { inTenant } from '@/db/in-tenant'
import { loadCase } from '@/db/stores/load-case'
import { verifyChain } from '@/db/stores/verify-chain'
import type { TestTenant } from '@/db/testing/a-tenant'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { replay } from '@/lib/core/case/apply'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { eventFrom } from '@/lib/core/case/event-from'
import { type Importing, importFile } from '../import-file'
import { ImportMap } from '../import-map'
import telecom from '../maps/telecom-complaints.json'
import { sayImportRefusal } from '../say-imported'

export const map = ImportMap.parse(telecom)
export const HEAD =
  'Ticket,Customer_Complaint,Date,Date_month_year,Time,Received_Via,City,State,Zip_code,Status,Filing_on_behalf'

/** A row of the kind that the telecom map reads. */
export function row(n: number, different: { story?: string; date?: string; status?: string; behalf?: string } = {}) {
  const { story = `Complaint ${n}`, date = '22-04-15', status = 'Closed', behalf = 'No' } = different
  return `${n},${story},${date},22-Apr-15,3:53:50 PM,Internet,Abingdon,Maryland,21009,${status},${behalf}`
}

/** A folder for files that go when the tests are done. */
export function aFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'))
  const put = (name: string, text: string) => {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    return file
  }
  return {
    put,
    fileOf: (lines: readonly string[]) => put(`${atThisMoment().newId()}.csv`, `${[HEAD, ...lines].join('\r\n')}\r\n`),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

export async function bringIn({ slug }: TestTenant, file: string, more: Partial<Importing> = {}) {
  const done = await importFile({ slug, file, map, ...more }, atThisMoment)
  if (!done.ok) throw new Error(sayImportRefusal(done.refusal, slug))
  return done.value
}

/** Every case by the key of its file: `sound` when its row is what its events make, on an unbroken chain. */
export function casesOf({ owner }: TestTenant) {
  return inTenant(owner, async (tx) => {
    const rows = await tx.sql<{ id: string }[]>`select id from cases order by external_key`
    const found: { complaint: ComplaintCase; sound: boolean; messages: number }[] = []
    for (const { id } of rows) {
      const complaint = (await loadCase(tx, id))?.complaint
      const events = await tx.sql<{ body: string }[]>`select body from events where case_id = ${id} order by seq`
      const again = replay(
        id,
        events.map(({ body }) => eventFrom(JSON.parse(body), id)),
      )
      const messages = await tx.sql`select 1 from messages where case_id = ${id}`
      const flaws = await verifyChain(tx, id)
      if (!complaint) throw new Error('a case without a row')
      const sound = flaws.length === 0 && isDeepStrictEqual(again, complaint)
      found.push({ complaint, sound, messages: messages.length })
    }
    return found
  })
}
