'use client'
// The form around the questions: checked by the procedure's own schema while it is filled in.
import { type ReactNode, useMemo } from 'react'
import { CheckedForm } from '@/app/_forms/checked-form'
import type { OwnWords } from '@/app/_forms/use-checked'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { DeskLang } from '@/lib/core/shared/language'
import { enterComplaint } from './entry-actions'
import { entrySchemaOf } from './read-entry-form'
import { type EntryLabels, sayEntryProblems } from './say-entry-problems'

type EntrySheetProps = {
  procedure: Procedure
  labels: EntryLabels
  tenant: string
  lang: DeskLang
  className: string
  hidden: Record<string, string>
  children: ReactNode
}

export function EntrySheet({ procedure, labels, lang, ...form }: EntrySheetProps) {
  const schema = useMemo(() => entrySchemaOf(procedure), [procedure])
  const ownWords: OwnWords = (problems) => sayEntryProblems(procedure, problems, { lang, labels })
  return <CheckedForm id="entry" action={enterComplaint} schema={schema} ownWords={ownWords} lang={lang} {...form} />
}
