'use client'
import { type ReactNode, useState } from 'react'
import { Form } from '@/app/_forms/form'
import type { FormAction } from '@/app/_forms/form-state'
import { Submit } from '@/app/_forms/submit'
import { Icon } from '@/app/_ui/icon'
import type { Lang } from '@/lib/shared/language'

type Props = {
  action: FormAction
  tenant: string
  lang: Lang
  part: string
  section: string
  revision: number
  /** The revision that saving this section made; then the form starts afresh from what was saved. */
  saved: number | null
  words: { save: string; saved: string }
  children: ReactNode
}

/** One section as a form. The first button is the one that Enter presses: it saves, and moves nothing. */
export function SectionForm({ action, tenant, lang, part, section, revision, saved, words, children }: Props) {
  const [fresh, startAfresh] = useState(saved)
  if (saved !== null && saved !== fresh) startAfresh(saved)
  return (
    <Form
      key={fresh ?? 'first'}
      action={action}
      tenant={tenant}
      lang={lang}
      id={`form-${section}`}
      hidden={{ part, section }}
      seen={revision}
    >
      <button type="submit" className="sr" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      {children}
      <p className="line">
        <Submit tone="quiet">{words.save}</Submit>
        {saved === null ? null : (
          <span className="saved" role="status">
            <Icon name="check" /> {words.saved}
          </span>
        )}
      </p>
    </Form>
  )
}
