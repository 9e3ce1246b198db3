// What something that is open where a case ends is called.
import type { LeftOpenWhat } from '@/lib/core/case/left-open-decision'
import type { AtDesk } from '@/lib/core/shared/language'
import { promiseName, type Telling } from './telling'

const names: AtDesk<Record<Exclude<LeftOpenWhat, 'promise'>, string>> = {
  nl: {
    question: 'de vraag aan de klager',
    invitation: 'de uitnodiging om te komen praten',
    signature: 'het antwoord dat op een handtekening wacht',
    hold: 'het vasthouden van de zaak',
  },
  en: {
    question: 'the question to the complainant',
    invitation: 'the invitation to be heard',
    signature: 'the answer that waits for a signature',
    hold: 'the holding of the case',
  },
}

/** "Horen", "de vraag aan de klager": as it stands in a sentence and at a form. */
export function sayLeftOpen({ id, what }: { id: string; what: LeftOpenWhat }, telling: Telling): string {
  // Its name stands in a sentence that goes on, or has an end of its own.
  return what === 'promise' ? promiseName(id, telling) : names[telling.lang][what]
}

/** By its id alone, for a refusal that names it. */
export function sayLeftOpenId(id: string, telling: Telling): string {
  const { question, answerLetter, unsigned, hold, promises } = telling.complaint
  if (promises.some((promise) => promise.id === id)) return sayLeftOpen({ id, what: 'promise' }, telling)
  const lang = names[telling.lang]
  if (question?.text.id === id) return lang.question
  if ([answerLetter, unsigned].some((letter) => letter?.text.id === id)) return lang.signature
  return hold?.text.id === id ? lang.hold : lang.invitation
}
