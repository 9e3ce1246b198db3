'use client'
// The questions of the intake form on the desk: the same ones, in the same order. What is only asked after a certain answer
// hangs under it, and is shown and hidden by the style sheet alone.
import type { ReactNode } from 'react'
import { DateInput } from '@/app/_forms/date-input'
import { FieldGroup, useField } from '@/app/_forms/field'
import { Checkboxes, TextArea, TextInput, TickBox } from '@/app/_forms/inputs'
import { ownWords, tick } from '@/app/_ui/control'
import type { Field, FieldKind, FieldWhen } from '@/lib/core/procedure/intake-form/field'

const WHEN: Record<FieldWhen, string> = {
  for: 'group-not-has-[[data-opens=for]:checked]/entry:hidden',
  named: 'group-has-[[data-closes=named]:checked]/entry:hidden',
}

export function EntryField({ field }: { field: Field }): ReactNode {
  const asked = <Control field={field} />
  return field.when ? <div className={WHEN[field.when]}>{asked}</div> : asked
}

const types: Partial<Record<FieldKind, 'text' | 'email' | 'tel'>> = {
  line: 'text',
  email: 'email',
  tel: 'tel',
}

function Control({ field }: { field: Field }) {
  const { name, label, optional } = field
  switch (field.kind) {
    case 'long':
      return <TextArea name={name} label={label} optional={optional} rows={field.rows} className={ownWords} />
    case 'many':
      return (
        <Checkboxes
          name={`${name}[]`}
          label={label}
          optional={optional}
          options={field.options.map((option) => ({ value: option.value, label: option.label }))}
          row
        />
      )
    case 'yes':
      return <TickBox name={name} label={label} />
    case 'date':
      return <DateInput name={name} label={label} optional={optional} />
    case 'one':
      return <OneOf field={field} />
    default:
      return <TextInput name={name} label={label} optional={optional} type={types[field.kind] ?? 'text'} />
  }
}

function OneOf({ field }: { field: Field }) {
  const { id, sent } = useField(field.name, false)
  return (
    <FieldGroup name={field.name} label={field.label} optional={field.optional}>
      {field.options.map((option) => (
        <div key={option.value}>
          <label className={`${tick} peer`}>
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={field.name}
              value={option.value}
              defaultChecked={sent?.[0] === option.value}
              data-opens={option.opens ?? undefined}
              data-closes={option.closes ?? undefined}
            />
            <span>
              {option.label}
              {option.hint ? <small className="block">{option.hint}</small> : null}
            </span>
          </label>
          {option.reveals.length > 0 ? (
            <div className="mb-2 ml-2 grid gap-3 border-l-2 border-rule-firm py-1 pl-4 peer-not-has-checked:hidden">
              {option.reveals.map((below) => (
                <EntryField key={below.name} field={below} />
              ))}
            </div>
          ) : null}
        </div>
      ))}
    </FieldGroup>
  )
}
