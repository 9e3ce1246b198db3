import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { DeskLang } from '@/lib/core/shared/language'
import { sayProblem } from '@/lib/words/refusals/say-problem'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import type { Voice } from '@/lib/words/refusals/voice'
import { type FormState, freshForm } from './form-state'
import type { NotDone } from './outcome'
import type { Typed } from './read-form'

type Reader = { lang: DeskLang; voice: Voice }

/** A form that is sent back: a sentence above it, one beside each field that is wrong, and all that was typed. */
export function refusedForm(typed: Typed, notDone: NotDone, { lang, voice }: Reader): FormState {
  const { refusal, news = [], names, note, sentences } = notDone
  const form: FormState = {
    ...freshForm,
    status: 'refused',
    note: note ?? sayRefusal(refusal, lang, { voice, ...names }),
    typed: { ...typed },
  }
  if (refusal.kind === 'changed-meanwhile') return { ...form, changed: { seq: refusal.seq, news } }
  if (refusal.kind !== 'invalid') return form
  const suggestion = 'suggestion' in refusal ? refusal.suggestion : undefined
  const say = ([field, problem]: [string, FieldProblem]) => [
    field,
    sayProblem(problem, lang, { voice, field, suggestion }),
  ]
  return { ...form, problems: { ...Object.fromEntries(Object.entries(refusal.fields).map(say)), ...sentences } }
}
