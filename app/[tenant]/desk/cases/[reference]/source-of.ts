// The rule behind a date: the article its term comes from, so that a handler can show why this day was promised.
import type { CasePromise } from '@/lib/core/case/complaint-case'
import type { Source } from '@/lib/core/procedure/term'
import type { Handling } from '@/lib/words/procedure/handling'

type Dated = Pick<CasePromise, 'kind' | 'task' | 'by' | 'extensions' | 'why'>

/** The articles of a promise, each once: of its term, and of its extension when it was extended; none for what we chose ourselves. */
export function sourcesOf(promise: Dated, handling: Handling): string[] {
  const extended = promise.extensions > 0 ? putOffSourceOf(promise, handling) : null
  const articles = [...termSourcesOf(promise, handling), extended].flatMap((source) => source?.article ?? [])
  return [...new Set(articles)]
}

function putOffSourceOf({ kind }: Dated, { extension, termSources }: Handling): Source | null {
  if (kind === 'judgement') return termSources.judgementPutOff
  return kind === 'answer' ? (extension?.source ?? null) : null
}

function termSourcesOf(
  { kind, task, by, why }: Dated,
  { termSources, tasks, hearing, subject }: Handling,
): (Source | null)[] {
  switch (kind) {
    case 'acknowledgement':
      return [termSources.acknowledgement]
    case 'first-contact':
      return [termSources.firstContact]
    case 'answer':
      // Only the answer of who looks again names the function that gives it.
      return [by === null ? termSources.answer : termSources.second]
    case 'judgement':
      return [termSources.judgement, termSources.committee]
    case 'task': {
      const duty = tasks.find(({ id }) => id === task)
      return [duty?.source ?? null, duty?.termSource ?? null]
    }
    case 'hearing':
      return [hearing?.source ?? null, hearing?.due.source ?? null]
    case 'copy':
      return [subject?.source ?? null, subject?.copy.source ?? null]
    case 'response':
      return [why === 'witness' ? null : (subject?.source ?? null)]
    case 'own':
    case 'measure':
    case 'second-stage':
    case 'reply-by':
      return []
  }
}
