'use client'
import { Field, type Labelled, useField } from './field'

/** A password: never filled in again, may be pasted, and says to a password manager whether it is a new one. */
export function SecretInput({ isNew = false, ...labelled }: Labelled & { isNew?: boolean }) {
  const { attributes } = useField(labelled.name, Boolean(labelled.hint))
  return (
    <Field {...labelled}>
      <input
        className="input"
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        {...attributes}
      />
    </Field>
  )
}
