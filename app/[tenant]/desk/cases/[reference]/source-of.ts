// The rule behind a date: the article its term comes from, so that a handler can show why this day was promised.
import type { CasePromise } from '@/lib/core/case/complaint-case'
import type { Source } from '@/lib/core/procedure/term'
import type { Handling } from '@/lib/words/procedure/handling'

type Dated = Pick<CasePromise, 'kind' | 'task' | 'extensions'>

/** The articles of a promise, each once: of its term, and of its extension when it was extended; none for what we chose ourselves. */
export function sourcesOf(promise: Dated, handling: Handling): string[] {
  const extended = promise.kind === 'answer' && promise.extensions > 0 ? (handling.extension?.source ?? null) : null
  const articles = [...termSourcesOf(promise, handling), extended].flatMap((source) => source?.article ?? [])
  return [...new Set(articles)]
}

function termSourcesOf({ kind, task }: Dated, { termSources, tasks }: Handling): (Source | null)[] {
  switch (kind) {
    case 'acknowledgement':
      return [termSources.acknowledgement]
    case 'first-contact':
      return [termSources.firstContact]
    case 'answer':
      return [termSources.answer]
    case 'task': {
      const duty = tasks.find(({ id }) => id === task)
      return [duty?.source ?? null, duty?.termSource ?? null]
    }
    case 'own':
    case 'reply-by':
      return []
  }
}
