'use client'
import { useWatch } from 'react-hook-form'
import { useField } from '@/app/_forms/field'
import { letterParts } from '@/lib/core/case/letter-parts'
import type { PublicLang } from '@/lib/core/shared/language'
import { LetterPaper } from './letter-paper'

type LetterPreviewProps = {
  draft: string
  lang: PublicLang
  organisation: string
  address: string | null
  date: string
  reference: string
}

/** The letter as it will be read. Follows the typing; without a script it shows what was last sent in. */
export function LetterPreview({ draft, ...head }: LetterPreviewProps) {
  const { sent } = useField('text', true)
  const given = sent?.[0] ?? draft
  const typed: unknown = useWatch({ name: 'text' })
  return (
    <LetterPaper {...head}>
      <LetterText text={typeof typed === 'string' ? typed : given} />
    </LetterPaper>
  )
}

export function LetterText({ text, heading: Heading = 'h3' }: { text: string; heading?: 'h2' | 'h3' }) {
  return letterParts(text).map(({ at, heading, text: said }) =>
    heading ? (
      <Heading key={at} className="pt-1 pb-0.5 text-[0.9375rem]/5.5 font-semibold" dir="auto">
        {said}
      </Heading>
    ) : (
      <p key={at} className="pb-2.5 whitespace-pre-line" dir="auto">
        {said}
      </p>
    ),
  )
}
