// What the timeline calls a promise, a step, a point or a letter of this case.
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { letterKindOf } from '@/lib/core/case/consequences/by-hand'
import { nameFunction, uncapitalised } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { DeskLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import { stepForStaff } from '@/lib/words/procedure/handling'
import { caseWords } from './case-words'
import type { EventPhrases } from './event-phrases'
import { phrases } from './say-event-phrases'
import { sayPromise } from './say-promise'

/** What the teller knows besides the event. Each name is null when it was forgotten or never given. */
export type Telling = {
  lang: DeskLang
  procedure: Procedure
  complaint: ComplaintCase
  member: (id: string) => string | null
  person: (id: string) => string | null
  text: (id: string) => string | null
  improvement?: (id: string) => string | null
}

export function quoted({ id }: { id: string }, { text }: Telling): string[] {
  const words = text(id)
  return words ? [`“${words}”`] : []
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function promiseName(id: string, telling: Telling): string {
  const made = telling.complaint.promises.find((one) => one.id === id)
  if (!made) return phrases[telling.lang].aPromise
  return withinSentence(sayPromise(made, telling.procedure, telling.lang, ownWords(made.text, telling)))
}

/** Whom it went up to: "de manager zorg en de klachtenfunctionaris"; null when it stayed with the handler. */
export function functionNames(ids: readonly string[] | undefined, { procedure, lang }: Telling): string | null {
  const names = (ids ?? []).map((id) => uncapitalised(nameFunction(procedure, id, lang).label))
  return names.length > 0 ? listing(names, lang) : null
}

/** A handler's own words as they stand within a sentence of ours: its full stop is not theirs. */
export function ownWords(text: { id: string } | null, telling: Telling): string | null {
  return text ? (telling.text(text.id)?.replace(/\.\s*$/, '') ?? null) : null
}

/** Somebody's own sentence, as it stands within one of ours. */
export function withinSentence(said: string): string {
  return said.trim().replace(/\.$/, '')
}

export function stepName(id: string, { procedure, lang }: Telling): string {
  return stepForStaff(procedure, id, lang)
}

export function reasonName(id: string, { procedure, lang }: Telling): string {
  return say(procedure.processing.suspension?.reasons.find((reason) => reason.id === id)?.label, lang) || id
}

export function groundName(id: string, { procedure, lang }: Telling): string {
  return say(procedure.processing.hearing?.grounds.find((ground) => ground.id === id)?.words, lang) || id
}

/** A body that is not ours, as the procedure of the case calls it. */
export function bodyName(id: string, { procedure }: Telling): string {
  return procedure.followUp.externalBodies.find((body) => body.id === id)?.name ?? id
}

export function pointNumber(id: string, { complaint }: Telling): number | null {
  const at = complaint.points.findIndex((point) => point.id === id)
  return at < 0 ? null : at + 1
}

/** What a letter is, by what it was made for. */
export function letterName(id: string, { complaint, lang }: Telling): string {
  const letter = complaint.promises.find((promise) => promise.id === id)
  return caseWords(lang).letter[letterKindOf(letter ?? {})]
}

export function membersNamed(ids: readonly string[], t: EventPhrases, { member, lang }: Telling): string {
  return listing(
    ids.map((id) => member(id) ?? t.someone),
    lang,
    'or',
  )
}
