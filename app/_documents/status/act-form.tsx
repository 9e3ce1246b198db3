import type { ReactNode } from 'react'
import type { StatusForm } from './status-form'

type Props = { form: StatusForm; act: string; className: string; children: ReactNode }

/** One form of the status page; it says what it does and to which case. */
export function ActForm({ form, act, className, children }: Props) {
  return (
    <form className={className} method="post" action={form.action} noValidate>
      <input type="hidden" name="case" value={form.reference} />
      <input type="hidden" name="act" value={act} />
      {children}
    </form>
  )
}
