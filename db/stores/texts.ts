import { and, eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '../in-tenant'
import { texts } from '../schema/texts'
import { among } from '../typed-queries'

/** The words behind these ids; one that was forgotten, or may not be seen, is not among them. One statement, however many. */
export async function readTexts(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  return wordsOf(await textsHere(tx, among(texts.id, ids)))
}

/** Everything that was written in one case. */
export async function textsOfCase(tx: Tx, caseId: string): Promise<Map<string, string>> {
  return wordsOf(await textsHere(tx, eq(texts.caseId, caseId)))
}

function textsHere({ db, tenantId }: Tx, which: ReturnType<typeof among>) {
  return db
    .select({ id: texts.id, body: texts.body })
    .from(texts)
    .where(and(eq(texts.tenantId, tenantId), which, isNotNull(texts.body)))
}

function wordsOf(rows: readonly { id: string; body: string | null }[]): Map<string, string> {
  return new Map(rows.flatMap(({ id, body }) => (body === null ? [] : [[id, body]])))
}
