'use client'
// The form around the answer: what is typed in it can take a morning, so that what is wrong is seen before it is sent.
import type { ReactNode } from 'react'
import { CheckedForm } from '@/app/_forms/checked-form'
import type { DeskLang } from '@/lib/core/shared/language'
import { workOnAnswer } from './answer-actions'
import { AnswerForm } from './answer-form'

type AnswerSheetProps = {
  tenant: string
  lang: DeskLang
  seen: number
  className: string
  hidden: Record<string, string>
  children: ReactNode
}

export function AnswerSheet(props: AnswerSheetProps) {
  return <CheckedForm id="answer" action={workOnAnswer} schema={AnswerForm} {...props} />
}
