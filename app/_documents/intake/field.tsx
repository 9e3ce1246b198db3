import { documentWords } from '@/lib/catalogues/public/document/words'
import { intakeFormWords } from '@/lib/catalogues/public/intake-form/words'
import type { Field, FieldOption } from '@/lib/core/procedure/intake-form/field'
import { all, type FormEntries } from '@/lib/core/shared/form-entries'
import type { PublicLang } from '@/lib/core/shared/language'
import { cleanLine, cleanText } from '@/lib/core/shared/written-text'
import { boxMark, choice, dotMark } from '../choice'
import { Each } from '../each'
import { FieldError } from '../field-error'
import { fieldLook } from '../field-look'
import { fieldLabel, hint, input, optional, small, textarea } from '../looks'

/** What a field shows besides itself: what was typed before, and what is wrong with it. */
type Filled = { lang: PublicLang; entries: FormEntries; problems: ReadonlyMap<string, string> }

/** One question with its label, hints, error and control, in that order. */
export function FieldView({ field, filled }: { field: Field; filled: Filled }) {
  if (field.options.length > 0) return <ChoiceField field={field} filled={filled} />
  if (field.kind === 'yes') return <BoxField field={field} filled={filled} />
  return <TextField field={field} filled={filled} />
}

/** The id to which the summary of errors links: the first control of the field. */
export function controlId(field: Field): string {
  return field.options.length > 0 ? `${field.name}-1` : field.name
}

const shortInput = `${input} max-w-56`
/** A question that hangs under the choice that asks for it. */
const nested =
  'mt-2 mb-3 ml-[11px] border-l-2 border-page-hairline pl-[calc(0.75rem+12px)] [--bar:-1.6875rem] [&>*+*]:mt-6'

type Props = { field: Field; filled: Filled }

function TextField({ field, filled }: Props) {
  const problem = filled.problems.get(field.name)
  const described = describedBy(field, problem)
  const typed = all(filled.entries, field.name)[0] ?? ''
  const value = field.kind === 'long' ? cleanText(typed) : cleanLine(typed)
  const shared = {
    id: field.name,
    name: field.name,
    'aria-required': !field.optional || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described,
    dir: ownDirection(field),
    autoComplete: field.autocomplete ?? undefined,
  }
  return (
    <div
      className={fieldLook(problem !== undefined)}
      data-wrong={problem !== undefined || undefined}
      data-when={field.when ?? undefined}
    >
      <label className={fieldLabel} htmlFor={field.name}>
        <Label field={field} lang={filled.lang} />
      </label>
      <Hints field={field} />
      <FieldError id={`${field.name}-error`} says={problem} lang={filled.lang} />
      <Prompts field={field} lang={filled.lang} />
      {field.kind === 'long' ? (
        <textarea className={textarea} {...shared} rows={field.rows} data-max={field.max} defaultValue={value} />
      ) : (
        <input {...shared} {...inputOf(field)} defaultValue={value} />
      )}
    </div>
  )
}

function ChoiceField({ field, filled }: Props) {
  const problem = filled.problems.get(field.name)
  return (
    <fieldset
      className={`min-w-0 ${fieldLook(problem !== undefined)}`}
      data-wrong={problem !== undefined || undefined}
      data-when={field.when ?? undefined}
      aria-describedby={describedBy(field, problem)}
    >
      <legend className={fieldLabel}>
        <Label field={field} lang={filled.lang} />
      </legend>
      <Hints field={field} />
      <FieldError id={`${field.name}-error`} says={problem} lang={filled.lang} />
      <div className="mt-2">
        <Each of={field.options}>
          {(option, index) => <Choice field={field} option={option} index={index} filled={filled} />}
        </Each>
      </div>
    </fieldset>
  )
}

function Choice({ field, option, index, filled }: Props & { option: FieldOption; index: number }) {
  const chosen = all(filled.entries, field.name).includes(option.value)
  return (
    <>
      <label className={choice}>
        <input
          className={field.kind === 'many' ? boxMark : dotMark}
          type={field.kind === 'many' ? 'checkbox' : 'radio'}
          id={`${field.name}-${index + 1}`}
          name={field.name}
          value={option.value}
          defaultChecked={chosen}
          data-opens={option.opens ?? undefined}
          data-closes={option.closes ?? undefined}
        />
        <span>
          {option.label}
          {option.hint ? <span className={`block ${small}`}>{option.hint}</span> : null}
        </span>
      </label>
      {option.reveals.length > 0 ? (
        <div className={nested} data-nested>
          <Each of={option.reveals}>{(one) => <FieldView field={one} filled={filled} />}</Each>
        </div>
      ) : null}
    </>
  )
}

function BoxField({ field, filled }: Props) {
  const problem = filled.problems.get(field.name)
  return (
    <div
      className={fieldLook(problem !== undefined)}
      data-wrong={problem !== undefined || undefined}
      data-when={field.when ?? undefined}
    >
      <FieldError id={`${field.name}-error`} says={problem} lang={filled.lang} />
      <label className={choice}>
        <input
          className={boxMark}
          type="checkbox"
          id={field.name}
          name={field.name}
          value="yes"
          defaultChecked={all(filled.entries, field.name).includes('yes')}
          aria-describedby={problem ? `${field.name}-error` : undefined}
        />
        <span>{field.label}</span>
      </label>
    </div>
  )
}

function Label({ field, lang }: { field: Field; lang: PublicLang }) {
  return (
    <>
      {field.label}
      {field.marked ? <span className={optional}> {documentWords[lang].optional}</span> : null}
    </>
  )
}

function Hints({ field }: { field: Field }) {
  if (field.hints.length === 0) return null
  return (
    <p className={hint} id={`${field.name}-hint`}>
      {field.hints.join(' ')}
    </p>
  )
}

function Prompts({ field, lang }: { field: Field; lang: PublicLang }) {
  if (field.prompts.length === 0) return null
  return (
    <div
      className="mt-3 text-page-small text-page-muted page:absolute page:top-19 page:-left-68 page:m-0 page:w-margin"
      id={`${field.name}-prompts`}
    >
      <b className="block font-normal text-page-ink">{intakeFormWords[lang].promptsHelp}</b>
      <ul className="list-none">
        <Each of={field.prompts}>{(prompt) => <li className="mt-1 page:mt-2">{prompt}</li>}</Each>
      </ul>
    </div>
  )
}

function describedBy(field: Field, problem: string | undefined): string | undefined {
  const ids = [
    problem ? `${field.name}-error` : '',
    field.hints.length > 0 ? `${field.name}-hint` : '',
    field.prompts.length > 0 ? `${field.name}-prompts` : '',
  ].filter((id) => id !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** What somebody writes has its own direction; an address and a number have that of the page. */
function ownDirection({ kind }: Field): 'auto' | undefined {
  return kind === 'line' || kind === 'long' ? 'auto' : undefined
}

function inputOf(field: Field) {
  switch (field.kind) {
    case 'email':
      return { type: 'email', className: input, autoCapitalize: 'off', spellCheck: false }
    case 'tel':
      return { type: 'tel', className: shortInput }
    case 'date':
      // The browser's own date field speaks the language of the machine (mm/dd/yyyy), whatever the page speaks.
      return { type: 'text', inputMode: 'numeric' as const, className: shortInput }
    default:
      return { type: 'text', className: field.name === 'postcode' ? shortInput : input }
  }
}
