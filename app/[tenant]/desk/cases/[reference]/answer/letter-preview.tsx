'use client'
import { useEffect, useState } from 'react'
import { useField } from '@/app/_forms/field'
import { fieldId } from '@/app/_forms/field-id'
import type { Lang } from '@/lib/core/shared/language'
import { formatReference } from '@/lib/core/shared/reference'
import { letterParts } from './letter-parts'

type LetterPreviewProps = {
  draft: string
  lang: Lang
  organisation: string
  address: string | null
  date: string
  reference: string
}

/** The letter as it will be read. Follows the typing; without a script it shows what was last sent in. */
export function LetterPreview({ draft, lang, ...head }: LetterPreviewProps) {
  const { sent } = useField('text', true)
  const given = sent?.[0] ?? draft
  return (
    <article className="letter" lang={lang}>
      <div className="letter-head">
        <span>
          <b dir="auto">{head.organisation}</b>
          {head.address}
        </span>
        <span>
          {head.date}
          <br />
          {formatReference(head.reference)}
        </span>
      </div>
      <FollowedText key={given} given={given} />
    </article>
  )
}

/** What stands in the letter's field while it is being typed. */
function FollowedText({ given }: { given: string }) {
  const [typed, setTyped] = useState(given)
  useEffect(() => {
    const field = document.getElementById(fieldId('answer', 'text'))
    const follow = () => field instanceof HTMLTextAreaElement && setTyped(field.value)
    field?.addEventListener('input', follow)
    return () => field?.removeEventListener('input', follow)
  }, [])
  return <LetterText text={typed} />
}

export function LetterText({ text, heading: Heading = 'h3' }: { text: string; heading?: 'h2' | 'h3' }) {
  return letterParts(text).map(({ at, heading, text: said }) =>
    heading ? (
      <Heading key={at} dir="auto">
        {said}
      </Heading>
    ) : (
      <p key={at} dir="auto">
        {said}
      </p>
    ),
  )
}
