'use client'
import type { ReactNode } from 'react'
import { CheckedForm } from '@/app/_forms/checked-form'
import { useOurForm } from '@/app/_forms/form'
import type { FormAction } from '@/app/_forms/form-state'
import { Submit } from '@/app/_forms/submit'
import { Icon } from '@/app/_ui/icon'
import type { DeskLang } from '@/lib/core/shared/language'
import { SectionInput } from './section-input'

type Props = {
  action: FormAction
  tenant: string
  lang: DeskLang
  part: string
  section: string
  revision: number
  words: { save: string; saved: string }
  children: ReactNode
}

/**
 * One section as a form. The first button is the one that Enter presses: it saves, and moves nothing. Saving stays on the
 * page: what is being typed in another section stays there.
 */
export function SectionForm({ action, tenant, lang, part, section, revision, words, children }: Props) {
  return (
    <CheckedForm
      action={action}
      schema={SectionInput}
      tenant={tenant}
      lang={lang}
      id={`form-${section}`}
      hidden={{ part, section }}
      seen={revision}
    >
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      {children}
      <p className="flex flex-wrap items-center gap-2">
        <Submit tone="quiet">{words.save}</Submit>
        <Saved said={words.saved} />
      </p>
    </CheckedForm>
  )
}

function Saved({ said }: { said: string }) {
  const { state, busy } = useOurForm()
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold text-success" role="status">
      {state.status === 'said' && !busy ? (
        <>
          <Icon name="check" /> {said}
        </>
      ) : null}
    </span>
  )
}
