'use client'
// The controls of the desk's forms: native ones, so that they work without a script and with every keyboard.
import { control, fieldLooks, hintLooks, problemLooks, tick, tickAlone, tickRow } from '@/app/_ui/control'
import { Field, FieldGroup, type Labelled, useField } from './field'
import { formWords } from './form-words'

type TextProps = Labelled & {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'number'
  autoComplete?: string
  className?: string
}

export function TextInput({ value = '', type = 'text', autoComplete = 'off', className = '', ...labelled }: TextProps) {
  const { attributes, sent } = useField(labelled.name, Boolean(labelled.hint))
  return (
    <Field {...labelled}>
      <input
        className={`${control.line} ${className}`}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        autoComplete={autoComplete}
        defaultValue={sent?.[0] ?? value}
        {...(type === 'email' ? { autoCapitalize: 'off', spellCheck: false } : {})}
        {...attributes}
      />
    </Field>
  )
}

type AreaProps = Labelled & { value?: string; rows?: number; className?: string }

export function TextArea({ value = '', rows = 3, className = '', ...labelled }: AreaProps) {
  const { attributes, sent } = useField(labelled.name, Boolean(labelled.hint))
  return (
    <Field {...labelled}>
      <textarea
        className={`${control.area} ${className}`}
        rows={rows}
        dir="auto"
        defaultValue={sent?.[0] ?? value}
        {...attributes}
      />
    </Field>
  )
}

export type Option = { value: string; label: string; hint?: string }

type ChoiceProps = Labelled & { options: readonly Option[]; value?: string }

type OptionGroup = { label: string; options: readonly Option[] }

type SelectProps = Labelled & { options: readonly (Option | OptionGroup)[]; value?: string; empty?: string }

/** A choice from a list, which may stand in groups; `empty` is the choice for none. */
export function Select({ options, value = '', empty, ...labelled }: SelectProps) {
  const { attributes, sent, lang } = useField(labelled.name, Boolean(labelled.hint))
  const chosen = sent?.[0] ?? value
  return (
    <Field {...labelled}>
      <select key={chosen} className={control.select} defaultValue={chosen} {...attributes}>
        <option value="">{empty ?? formWords(lang).choose}</option>
        {options.map((one) =>
          'options' in one ? (
            <optgroup key={one.label} label={one.label}>
              {one.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(one)
          ),
        )}
      </select>
    </Field>
  )
}

function optionOf({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}

/** One of a few, all in sight. */
export function Radios({ options, value = '', row = false, ...labelled }: ChoiceProps & { row?: boolean }) {
  const { id, sent } = useField(labelled.name, Boolean(labelled.hint))
  const chosen = sent?.[0] ?? value
  return (
    <FieldGroup {...labelled}>
      <div className={row ? tickRow : undefined}>
        {options.map((option) => (
          <label key={option.value} className={tick}>
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={labelled.name}
              value={option.value}
              defaultChecked={option.value === chosen}
            />
            <span>
              <bdi>{option.label}</bdi>
              {option.hint ? <small className="block">{option.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

type ManyProps = Labelled & { options: readonly Option[]; values?: readonly string[]; row?: boolean }

/** Any number of a few; the name ends in `[]`. */
export function Checkboxes({ options, values = [], row = false, ...labelled }: ManyProps) {
  const { sent, wasSent } = useField(labelled.name, Boolean(labelled.hint))
  const chosen = wasSent ? (sent ?? []) : values
  return (
    <FieldGroup {...labelled}>
      <div className={row ? tickRow : undefined}>
        {options.map((option) => (
          <label key={option.value} className={tick}>
            <input
              type="checkbox"
              name={labelled.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
            <span>
              <bdi>{option.label}</bdi>
              {option.hint ? <small className="block">{option.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** A single box to tick. */
export function TickBox({ name, label, hint, ticked = false }: Labelled & { ticked?: boolean }) {
  const { problem, attributes, sent, wasSent } = useField(name, Boolean(hint))
  return (
    <div className={fieldLooks}>
      <label className={tickAlone}>
        <input type="checkbox" value="yes" defaultChecked={wasSent ? sent?.[0] === 'yes' : ticked} {...attributes} />
        <span>{label}</span>
      </label>
      {hint ? (
        <span className={hintLooks} id={`${attributes.id}-hint`}>
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span className={problemLooks} id={`${attributes.id}-problem`}>
          {problem}
        </span>
      ) : null}
    </div>
  )
}
