'use client'
import type { ReactNode } from 'react'
import { button } from '@/app/_ui/button'
import { useOurForm } from './form'
import { formWords } from './form-words'

type SubmitProps = { children: ReactNode; tone?: 'first' | 'quiet' | 'plain'; name?: string; value?: string }

/** The button of a form. Says "anyway" once its author has been shown what happened meanwhile; never disabled. */
export function Submit({ children, tone = 'first', name, value }: SubmitProps) {
  const { lang, state, busy } = useOurForm()
  const words = formWords(lang)
  return (
    <button type="submit" className={button[tone]} name={name} value={value} aria-busy={busy || undefined}>
      {busy ? words.busy : children}
      {state.changed && !busy ? ` (${words.sendAnyway.toLowerCase()})` : null}
    </button>
  )
}
