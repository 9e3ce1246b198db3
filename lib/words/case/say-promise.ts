// What a promise is called to the people who keep it.

import type { PromiseKind } from '@/lib/core/case/event-parts'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'

type Named = Exclude<PromiseKind, 'task' | 'own'>

const names: AtDesk<Record<Named | 'task' | 'own' | 'bring', string>> = {
  nl: {
    acknowledgement: 'Ontvangstbevestiging',
    'first-contact': 'Eerste contact',
    answer: 'Antwoord',
    'reply-by': 'Reactie van de klager',
    task: 'Taak',
    own: 'Eigen toezegging',
    bring: 'Bel of schrijf de klager: er ligt een bericht klaar',
  },
  en: {
    acknowledgement: 'Acknowledgement',
    'first-contact': 'First contact',
    answer: 'Answer',
    'reply-by': 'Reply from the complainant',
    task: 'Task',
    own: 'Own promise',
    bring: 'Call or write to the complainant: a message is waiting',
  },
}

type Promised = { kind: PromiseKind; task: string | null }

/** "Antwoord", "Eerste contact", a task by its title. `text`: a handler's own words, which then are the name. */
export function sayPromise(
  promise: Promised,
  procedure: Procedure,
  lang: DeskLang,
  text: string | null = null,
): string {
  if (promise.kind === 'own' && text) return text
  const task = procedure.processing.tasks.find(({ id }) => id === promise.task)
  // A task that no procedure names: a message for someone whom no mail reaches.
  if (promise.kind === 'task' && promise.task === null) return names[lang].bring
  return (task && say(task.title, lang)) || names[lang][promise.kind]
}
