'use client'
import { control } from '@/app/_ui/control'
import { Field, type Labelled, useField } from './field'
import { useOurForm } from './form'
import { formWords } from './form-words'

/** A password: never filled in again, which is said; may be pasted, and says to a password manager whether it is a new one. */
export function SecretInput({ isNew = false, hint, ...labelled }: Labelled & { isNew?: boolean }) {
  const { state, lang } = useOurForm()
  const said =
    state.status === 'refused' ? (
      <>
        {hint} {formWords(lang).secretAgain}
      </>
    ) : (
      hint
    )
  const { attributes } = useField(labelled.name, Boolean(said))
  return (
    <Field {...labelled} hint={said}>
      <input
        className={control.line}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        {...attributes}
      />
    </Field>
  )
}
