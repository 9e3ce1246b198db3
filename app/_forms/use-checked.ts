// What react-hook-form keeps of a form: what was typed since it was last kept, and what the schema finds wrong with it. The
// fields stay the browser's own, so that rows may come from the server, and all of it works without a script.
import { zodResolver } from '@hookform/resolvers/zod'
import { type InputEvent, type RefObject, type SubmitEvent, useLayoutEffect, useRef, useState } from 'react'
import { type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { DeskLang } from '@/lib/core/shared/language'
import { sayProblem } from '@/lib/words/refusals/say-problem'
import type { Voice } from '@/lib/words/refusals/voice'
import { errorsByName } from './errors-by-name'
import type { FormState } from './form-state'
import { problemNamed, problemOfIssue } from './problem-of-issue'
import { readForm, structureIn, typedIn } from './read-form'
import { refusedForm } from './refused-form'

/** A sentence for each field that is wrong, by its name. */
export type OwnWords = (problems: Record<string, FieldProblem>) => Record<string, string>

type Reader = { lang: DeskLang; voice: Voice; ownWords: OwnWords | undefined }

type Checking<S extends z.ZodType> = {
  form: RefObject<HTMLFormElement | null>
  schema: S
  reader: Reader
  aside: readonly string[]
  /** What the server last said. */
  answer: FormState
}

type Checked = {
  checked: UseFormReturn
  state: FormState
  problems: Record<string, string>
  isTyped: boolean
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  onInput: (event: InputEvent<HTMLFormElement>) => void
}

export function useChecked<S extends z.ZodType>({ form, schema, reader, aside, answer }: Checking<S>): Checked {
  const checked = useForm({ resolver: zodResolver(schema as z.ZodType<FieldValues, FieldValues>, { error: codeOf }) })
  const { errors, isDirty } = checked.formState
  const [held, setHeld] = useState<{ after: FormState; state: FormState } | null>(null)
  const [taken, setTaken] = useState<FormState | null>(null)
  const isGood = useRef(false)
  // What the server found wrong with fields that nobody has touched since: the schema cannot know of it.
  const untouched = useRef<Record<string, string>>({})
  const state = held?.after === answer ? held.state : answer

  const sent = (by?: HTMLElement | null) => dataOf(form.current, by, aside)
  const sayUntouched = () => {
    for (const [name, message] of Object.entries(untouched.current))
      checked.setError(bare(name), { type: SAID, message })
  }

  useLayoutEffect(() => {
    const isRefused = answer.status === 'refused'
    untouched.current = answer.problems
    checked.reset(valuesOf(dataOf(form.current, null, aside)), { keepDefaultValues: isRefused })
    for (const [name, message] of Object.entries(answer.problems)) checked.setError(bare(name), { type: SAID, message })
    setTaken(answer)
  }, [answer, aside, checked, form])

  return {
    checked,
    state,
    // Without a script, and until it has taken the answer in, the problems are those that came with it.
    problems:
      taken === answer ? errorsByName(errors, (error, name) => sentenceOf(error, name, reader)) : answer.problems,
    isTyped: isDirty,
    onInput: ({ target }) => {
      const name = 'name' in target ? String(target.name) : ''
      untouched.current = Object.fromEntries(Object.entries(untouched.current).filter(([one]) => one !== wholeOf(name)))
      checked.reset(valuesOf(sent()), { keepDefaultValues: true, keepErrors: true })
      if (state.status === 'refused') void checked.trigger().then(sayUntouched)
    },
    onSubmit: (event) => {
      if (isGood.current) {
        isGood.current = false
        return
      }
      event.preventDefault()
      const { submitter } = event.nativeEvent
      const data = sent(submitter)
      checked.reset(valuesOf(data), { keepDefaultValues: true })
      void checked.handleSubmit(
        // After this: while a form is being sent, a browser does not send it again.
        () => {
          setTimeout(() => {
            isGood.current = true
            form.current?.requestSubmit(submitter)
          })
        },
        () => setHeld({ after: answer, state: refusedBy(data, schema, reader) }),
      )()
    },
  }
}

/** An error that the server said: already a sentence. */
const SAID = 'said'

function dataOf(form: HTMLFormElement | null, by: HTMLElement | null | undefined, aside: readonly string[]): FormData {
  const data = form ? new FormData(form, by ?? null) : new FormData()
  for (const name of aside) data.delete(name)
  return data
}

/** As the server would read it. As plain objects: react-hook-form compares no others. */
function valuesOf(data: FormData): FieldValues {
  return JSON.parse(JSON.stringify(structureIn(typedIn(data) ?? {})))
}

function codeOf(issue: z.core.$ZodRawIssue): string {
  const [found] = problemOfIssue({
    ...issue,
    input: undefined,
    message: '',
    path: issue.path ?? [],
  } as z.core.$ZodIssue)
  return found?.[1] ?? 'not-a-choice'
}

type Told = { type: string; message: string | undefined }

function sentenceOf({ type, message }: Told, field: string, { lang, voice, ownWords }: Reader): string {
  if (type === SAID) return message ?? ''
  const problem = problemNamed(message) ?? 'not-a-choice'
  return ownWords?.({ [field]: problem })[field] ?? sayProblem(problem, lang, { voice, field })
}

/** As the server would send it back. */
function refusedBy<S extends z.ZodType>(data: FormData, schema: S, reader: Reader): FormState {
  const read = readForm(data, schema)
  const fields = read.ok ? {} : read.problems
  const sentences = reader.ownWords?.(fields) ?? {}
  return refusedForm(read.typed, { refusal: { kind: 'invalid', fields }, sentences }, reader)
}

function bare(name: string): string {
  return name.replace(/\[\]$/, '')
}

function wholeOf(name: string): string {
  return name.replace(/\.(day|month|year)$/, '')
}
