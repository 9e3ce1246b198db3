// What a promise is called to the people who keep it.

import type { CasePromise } from '@/lib/core/case/complaint-case'
import type { PromiseKind } from '@/lib/core/case/event-parts'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'

type Named = Exclude<PromiseKind, 'task' | 'own'>

const names: AtDesk<
  Record<Named | 'task' | 'own' | 'bring' | 'decide' | 'unjudged' | 'leftOpen' | 'beside' | 'witness', string>
> = {
  nl: {
    acknowledgement: 'Ontvangstbevestiging',
    'first-contact': 'Eerste contact',
    judgement: 'Oordeel van de commissie',
    answer: 'Antwoord',
    'reply-by': 'Reactie van de klager',
    copy: 'Kopie voor de persoon over wie de klacht gaat',
    response: 'Reactie van de persoon over wie de klacht gaat',
    witness: 'Antwoord van de getuige',
    hearing: 'Horen',
    measure: 'Maatregel',
    task: 'Taak',
    own: 'Eigen toezegging',
    'second-stage': 'Beslissen of er nog opnieuw wordt gekeken',
    decide: 'Beslis hoe het verder gaat: er kwam geen antwoord op de vraag',
    leftOpen: 'Beslis wat er gebeurt met wat nog openstond',
    unjudged: 'Beslis hoe het verder gaat: er kwam geen oordeel van de commissie',
    beside: 'Antwoord, nieuwe belofte',
    bring: 'Bel of schrijf de klager: er ligt een bericht klaar',
  },
  en: {
    acknowledgement: 'Acknowledgement',
    'first-contact': 'First contact',
    judgement: 'Judgement of the committee',
    answer: 'Answer',
    'reply-by': 'Reply from the complainant',
    copy: 'Copy for the person complained about',
    response: 'Response of the person complained about',
    witness: 'Answer of the witness',
    hearing: 'Hearing',
    measure: 'Measure',
    task: 'Task',
    own: 'Own promise',
    'second-stage': 'Decide whether to look again after all',
    decide: 'Decide how to go on: the question was not answered',
    leftOpen: 'Decide what becomes of what was still open',
    unjudged: 'Decide how to go on: the committee gave no judgement',
    beside: 'Answer, new promise',
    bring: 'Call or write to the complainant: a message is waiting',
  },
}

type Promised = Pick<CasePromise, 'kind' | 'task'> & {
  why?: CasePromise['why'] | undefined
  beside?: string | undefined
}

/** "Antwoord", "Eerste contact", a task by its title. `text`: a handler's own words, which then are the name. */
export function sayPromise(
  promise: Promised,
  procedure: Procedure,
  lang: DeskLang,
  text: string | null = null,
): string {
  if (promise.why === 'no-reply') return names[lang].decide
  if (promise.why === 'left-open') return names[lang].leftOpen
  if (promise.why === 'witness') return names[lang].witness
  if (promise.why === 'no-judgement') return names[lang].unjudged
  if (promise.beside !== undefined) return names[lang].beside
  if ((promise.kind === 'own' || promise.kind === 'measure') && text) return text
  const task = procedure.processing.tasks.find(({ id }) => id === promise.task)
  // A task that no procedure names: a message for someone whom no mail reaches.
  if (promise.kind === 'task' && promise.task === null) return names[lang].bring
  return (task && say(task.title, lang)) || names[lang][promise.kind]
}
