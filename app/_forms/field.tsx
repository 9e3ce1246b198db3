'use client'
// A field with its label above it, then a hint, then what is the matter; all tied together for a screen reader.
import type { ReactNode } from 'react'
import { fieldLooks, hintLooks, problemLooks } from '@/app/_ui/control'
import { Icon } from '@/app/_ui/icon'
import { fieldId } from './field-id'
import { useOurForm } from './form'
import { formWords } from './form-words'

export type Labelled = { name: string; label: ReactNode; hint?: ReactNode; optional?: boolean }

type FieldAttributes = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
}

/** What a field needs to know of the form it stands in. */
export function useField(name: string, hasHint: boolean) {
  const { id: form, state, problems, lang } = useOurForm()
  const id = fieldId(form, name)
  const problem = problems[name] ?? problems[name.replace(/\[\]$/, '')] ?? null
  const about = [hasHint ? `${id}-hint` : null, problem ? `${id}-problem` : null].filter((part) => part !== null)
  const attributes: FieldAttributes = {
    id,
    name,
    'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
    'aria-invalid': problem ? true : undefined,
  }
  const sent = state.status === 'fresh' ? null : (state.typed[name] ?? null)
  return { id, problem, attributes, sent, wasSent: state.status !== 'fresh', lang }
}

/** One control under its label. */
export function Field({ name, label, hint, optional, children }: Labelled & { children: ReactNode }) {
  const { id, problem, lang } = useField(name, Boolean(hint))
  return (
    <div className={fieldLooks}>
      <label htmlFor={id} className="font-semibold">
        {label} {optional ? <span className="font-normal text-muted">{formWords(lang).optional}</span> : null}
      </label>
      <Notes id={id} hint={hint} problem={problem} />
      {children}
    </div>
  )
}

/** Several controls under one legend. */
export function FieldGroup({ name, label, hint, optional, children }: Labelled & { children: ReactNode }) {
  const { id, problem, lang, attributes } = useField(name, Boolean(hint))
  return (
    <fieldset id={id} className={fieldLooks} aria-describedby={attributes['aria-describedby']}>
      <legend className="p-0 font-semibold">
        {label} {optional ? <span className="font-normal text-muted">{formWords(lang).optional}</span> : null}
      </legend>
      <Notes id={id} hint={hint} problem={problem} />
      {children}
    </fieldset>
  )
}

export function Notes({ id, hint, problem }: { id: string; hint?: ReactNode; problem: string | null }) {
  return (
    <>
      {hint ? (
        <span className={hintLooks} id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span className={problemLooks} id={`${id}-problem`}>
          <Icon name="warn" /> {problem}
        </span>
      ) : null}
    </>
  )
}
