// A field of the procedure, drawn by what its schema says it holds: a new field gets its place in the forms by itself.
import { Checkboxes, Select, TextArea, TextInput, TickBox } from '@/app/_forms/inputs'
import { Period } from '@/lib/core/calendar/period'
import { valueAt } from '@/lib/core/procedure/draft-place'
import { Procedure } from '@/lib/core/procedure/procedure'
import { isRecord, type Place, placeOf, schemaAt } from '@/lib/core/procedure/schema-walk'
import { Source, Term } from '@/lib/core/procedure/term'
import { fieldName } from '@/lib/words/procedure/field-names'
import { DRAFT, HAS, IS } from '../read-section'
import { ListField } from './list-field'
import { choicesFor, earlierAnswers, referencesFor } from './options-of'
import { PeriodSentence, TermSentence } from './sentences'
import { WordsField } from './words-field'
import { isNeeded, type Writing } from './writing'

type FieldProps = { writing: Writing; path: string; value: unknown }

/** The control or controls for one place; sources are not the author's to write, and ids travel along. */
export function AutoField({ writing, path, value }: FieldProps) {
  const schema = schemaAt(Procedure, path.split('.'))
  if (!schema) throw new Error(`there is no such place: ${path}`)
  const place = placeOf(schema)
  if (place.schema === Source || place.shape.kind === 'fixed') return null
  if (place.schema === Period) return <PeriodSentence writing={writing} path={path} value={value} />
  if (place.schema === Term) return <TermSentence writing={writing} path={path} value={value} />
  switch (place.shape.kind) {
    case 'words':
      return (
        <WordsField writing={writing} path={path} value={isRecord(value) ? value : null} optional={place.optional} />
      )
    case 'object':
      return path.endsWith('.showIf') ? (
        <ShowIf writing={writing} path={path} value={value} />
      ) : (
        <ObjectField writing={writing} path={path} value={value} place={place} />
      )
    case 'list':
      return <ManyField writing={writing} path={path} value={value} place={place} />
    default:
      return <OneField writing={writing} path={path} value={value} place={place} />
  }
}

type Placed = FieldProps & { place: Place }

const FIELDS = 'grid grid-cols-1 content-start gap-3'

/** Several fields together; what can be left out has a box that says whether it is there. */
function ObjectField({ writing, path, value, place }: Placed) {
  if (place.shape.kind !== 'object') return null
  const record = isRecord(value) ? value : {}
  const fields = Object.keys(place.shape.fields).map((key) => (
    <AutoField key={key} writing={writing} path={`${path}.${key}`} value={record[key]} />
  ))
  if (!place.optional) return <div className={FIELDS}>{fields}</div>
  return (
    <div className="group/optional grid grid-cols-1 gap-2">
      <TickBox
        name={`${DRAFT}.${path}.${HAS}`}
        label={`${fieldName(path, writing.lang)}: ${writing.words.use.toLowerCase()}`}
        ticked={isRecord(value)}
      />
      {/* What is the first of them repeats what the box says. */}
      <div
        className={`${FIELDS} pl-[26px] group-has-[>div>label>input:not(:checked)]/optional:hidden [&>:first-child>b]:sr-only`}
      >
        {fields}
      </div>
    </div>
  )
}

function ManyField({ writing, path, value, place }: Placed) {
  if (place.shape.kind !== 'list') return null
  const item = placeOf(place.shape.item)
  const values = Array.isArray(value) ? value : []
  const { lang, words } = writing
  const name = `${DRAFT}.${path}`
  if (item.shape.kind === 'one-of') {
    const options = choicesFor(`${path}.*`, item.shape.values, writing)
    return (
      <Checkboxes name={`${name}[]`} label={fieldName(path, lang)} options={options} values={values.map(String)} row />
    )
  }
  if (item.shape.kind === 'number') {
    const options = words.weekdays.map((label, i) => ({ value: String(i + 1), label }))
    return (
      <Checkboxes name={`${name}[]`} label={fieldName(path, lang)} options={options} values={values.map(String)} row />
    )
  }
  if (item.shape.kind === 'text') {
    return (
      <TextArea name={name} label={fieldName(path, lang)} hint={words.onePerLine} optional value={values.join('\n')} />
    )
  }
  if (path.endsWith('.options') && values.length === 0 && !isChosenFrom(writing, path)) return null
  return (
    <ListField
      writing={writing}
      path={path}
      values={values}
      fieldOf={(item) => <AutoField writing={writing} path={item.path} value={item.value} />}
    />
  )
}

/** Only a question that is answered by choosing has answers to choose from. */
function isChosenFrom({ draft }: Writing, path: string): boolean {
  const kind = valueAt(draft, path.replace(/\.options$/, '.kind'))
  return kind === 'choice' || kind === 'choices'
}

function OneField({ writing, path, value, place }: Placed) {
  const { lang, words } = writing
  const common = { name: `${DRAFT}.${path}`, label: fieldName(path, lang) }
  const text = value === undefined || value === null ? '' : String(value)
  if (path.endsWith('.id')) return <input type="hidden" name={common.name} value={text} />
  const references = referencesFor(path, writing)
  if (references) {
    const empty = place.optional ? words.nowhere : undefined
    return (
      <Select {...common} options={references} value={text} {...(empty ? { empty } : {})} optional={place.optional} />
    )
  }
  switch (place.shape.kind) {
    case 'yes-no':
      return <TickBox {...common} ticked={value === true} />
    case 'one-of':
      return <Select {...common} options={choicesFor(path, place.shape.values, writing)} value={text} />
    default:
      return (
        <TextInput
          {...common}
          {...needed(path, writing)}
          value={text}
          optional={place.optional && !isNeeded(path, writing)}
          type={typeFor(path)}
        />
      )
  }
}

/** What publishing waits for is said at the field itself. */
function needed(path: string, { missing }: Writing): { hint?: string } {
  const lacks = missing.find(({ field, blocks }) => blocks && field === path)
  return lacks ? { hint: lacks.said } : {}
}

function typeFor(path: string): 'email' | 'tel' | 'text' {
  if (path === 'contact.email') return 'email'
  return path === 'contact.phone' ? 'tel' : 'text'
}

function ShowIf({ writing, path, value }: FieldProps) {
  const chosen = isRecord(value) ? `${value.question}${IS}${value.equals}` : ''
  const options = earlierAnswers(path, writing)
  const known = chosen === '' || options.some((option) => option.value === chosen)
  return (
    <Select
      name={`${DRAFT}.${path}`}
      label={fieldName(path, writing.lang)}
      options={known ? options : [...options, { value: chosen, label: chosen }]}
      value={chosen}
      empty={writing.words.always}
    />
  )
}
