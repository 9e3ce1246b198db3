// A row whose key was brought in before: what it says now beside what it said then, column by column.
import type { BroughtIn } from '@/db/stores/brought-in-statement'
import type { Complaint } from '../file-complaint'
import type { ImportMap } from './import-map'

/**
 * The columns in which the row differs from the case it became. Words that were forgotten since are not compared, and neither
 * is what people did with the case afterwards.
 */
export function changedColumns(now: Complaint, then: BroughtIn, map: ImportMap): string[] {
  const { filed, texts } = then
  const differs = (was: string | undefined, is: string) => was !== undefined && was !== is
  const wasAbout = new Map(filed.answers.map(({ question, text }) => [question, texts[text.id]]))
  const isAbout = new Map(now.answers.answers.map(({ question, text }) => [question, text]))
  const answerChanged = (question: string) =>
    wasAbout.has(question) === isAbout.has(question)
      ? differs(wasAbout.get(question) ?? undefined, isAbout.get(question) ?? '')
      : true
  const found = [
    differs(texts[filed.story.id] ?? undefined, now.answers.story) ? map.story : null,
    filed.submittedOn === now.submittedOn ? null : map.date.column,
    filed.receivedOn === now.receivedOn ? null : (map.received ?? map.date).column,
    filed.imported?.status === now.imported?.status ? null : (map.status?.column ?? null),
    then.onBehalf === (now.imported?.onBehalf ?? false) ? null : (map.representative?.column ?? null),
    map.time && answerChanged('time') ? map.time.column : null,
    ...map.extra.map(({ column, question }) => (answerChanged(question) ? column : null)),
  ]
  return [...new Set(found.flatMap((column) => column ?? []))]
}
