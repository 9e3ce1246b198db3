import { type FormPage, fieldsOf, type IntakeForm } from '@/lib/core/procedure/intake-form'
import { all, type FormEntries } from '@/lib/core/shared/form-entries'
import { Each } from '../each'

/** What a form page carries with it: its key, its version, and every answer that stands on another page. */
export type Steering = { submission: string; version: number; page: string; returns: boolean }

type Props = { form: IntakeForm; shown: readonly FormPage[]; entries: FormEntries; steering: Steering }

export function Carried({ form, shown, entries, steering }: Props) {
  const visible = new Set(fieldsOf(shown).map((field) => field.name))
  const names = [...new Set(fieldsOf(form.pages).map((field) => field.name))].filter((name) => !visible.has(name))
  const answers = names.flatMap((name) => all(entries, name).map((value) => ({ name, value })))
  return (
    <>
      <input type="hidden" name="submission" value={steering.submission} />
      <input type="hidden" name="version" value={steering.version} />
      <input type="hidden" name="lang" value={form.lang} />
      <input type="hidden" name="page" value={steering.page} />
      {steering.returns ? <input type="hidden" name="return" value="check" /> : null}
      <Each of={answers}>
        {({ name, value }) => (value === '' ? null : <input type="hidden" name={name} value={value} />)}
      </Each>
    </>
  )
}
