import type { ReactNode } from 'react'
import { Fold } from '@/app/_forms/fold'
import { Form } from '@/app/_forms/form'
import type { FormAction } from '@/app/_forms/form-state'
import { formLooks } from '@/app/_ui/control'
import type { CasePage } from './case-page'

type ActFormProps = {
  page: CasePage
  id: string
  action: FormAction
  /** Which of the acts that this action takes. */
  act?: string
  hidden?: Record<string, string>
  /** What the button says that opens it; without one the form stands open. */
  summary?: string
  label?: string
  /** It stands on a page of its own, where there is nothing to fold away. */
  open?: boolean
  quiet?: boolean
  className?: string
  children: ReactNode
}

export const ACT_FORM = 'act-form'

/** A form about this case: it names the case and the last thing its author saw. */
export function ActForm(props: ActFormProps) {
  const { page, id, action, act, hidden = {}, summary, label, open, quiet, className = ACT_FORM, children } = props
  const { complaint, desk } = page
  const fields = <div className={formLooks}>{children}</div>
  return (
    <Form
      id={id}
      className={className}
      action={action}
      tenant={desk.slug}
      lang={desk.lang}
      seen={complaint.seq}
      hidden={{ case: complaint.id, reference: complaint.reference, ...(act ? { act } : {}), ...hidden }}
    >
      {summary && !open ? (
        <Fold summary={summary} {...(label ? { label } : {})} {...(quiet ? { quiet } : {})}>
          {fields}
        </Fold>
      ) : summary ? (
        fields
      ) : (
        children
      )}
    </Form>
  )
}
