'use client'
// A form in which text could be lost. What is typed is checked by the very schema that the server reads it with: before it is
// sent, and once something was the matter, while it is mended.
import { useActionState, useRef } from 'react'
import { FormProvider } from 'react-hook-form'
import type { z } from 'zod'
import type { Voice } from '@/lib/words/refusals/voice'
import { FormFrame, type FormProps } from './form'
import { freshForm } from './form-state'
import { type OwnWords, useChecked } from './use-checked'

type CheckedProps<S extends z.ZodType> = FormProps & {
  schema: S
  voice?: Voice
  /** What is wrong with fields, where the form has better words than the usual ones. */
  ownWords?: OwnWords
  /** The fields that its action takes out before the schema reads the rest. */
  aside?: readonly string[]
}

export function CheckedForm<S extends z.ZodType>(all: CheckedProps<S>) {
  const { schema, voice = 'desk', ownWords, aside = TENANT, ...props } = all
  const [answer, send, busy] = useActionState(props.action, freshForm)
  const form = useRef<HTMLFormElement>(null)
  const reader = { lang: props.lang, voice, ownWords }
  const { checked, ...checking } = useChecked({ form, schema, reader, aside, answer })
  const seen = props.seen === undefined ? {} : { seen: Math.max(props.seen, answer.changed?.seq ?? 0) }
  const isTyped = checking.isTyped && !busy
  return (
    <FormProvider {...checked}>
      <FormFrame {...props} {...checking} {...seen} form={form} send={send} busy={busy} isTyped={isTyped} />
    </FormProvider>
  )
}

const TENANT = ['tenant']
