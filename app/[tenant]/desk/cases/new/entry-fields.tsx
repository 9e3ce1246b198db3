'use client'
import type { ReactNode } from 'react'
// The questions of the intake form on the desk: the same ones, in the same order. What is only asked after a certain answer
// hangs under it, and is shown and hidden by the style sheet alone.
import { tick } from '@/app/_forms/control'
import { DateInput } from '@/app/_forms/date-input'
import { FieldGroup, useField } from '@/app/_forms/field'
import { Checkboxes, TextArea, TextInput, TickBox } from '@/app/_forms/inputs'
import type { Field, FieldKind } from '@/lib/core/procedure/intake-form/field'

export function EntryField({ field }: { field: Field }): ReactNode {
  const asked = <Asked field={field} />
  return field.when ? <div className={`when-${field.when}`}>{asked}</div> : asked
}

const types: Partial<Record<FieldKind, 'text' | 'email' | 'tel'>> = {
  line: 'text',
  email: 'email',
  tel: 'tel',
}

function Asked({ field }: { field: Field }) {
  const { name, label, optional } = field
  switch (field.kind) {
    case 'long':
      return <TextArea name={name} label={label} optional={optional} rows={field.rows} className="said" />
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
          <label className={tick}>
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
            <div className="reveals">
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
