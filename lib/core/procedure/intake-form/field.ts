// A field of the intake form: what is asked, how, and what it opens.

/** one: radio buttons. many: boxes to tick. yes: a single box. */
export type FieldKind = 'line' | 'long' | 'email' | 'tel' | 'date' | 'one' | 'many' | 'yes'

/** Asked only when something else was chosen: for whom (`for`), or under one's own name (`named`). */
export type FieldWhen = 'for' | 'named'

export type FieldOption = {
  value: string
  label: string
  hint: string | null
  opens: 'for' | null
  closes: 'named' | null
  /** Asked only when this is chosen. */
  reveals: Field[]
}

export type Field = {
  name: string
  kind: FieldKind
  label: string
  /** The name of the field in the middle of a sentence and on the check page. */
  short: string
  hints: string[]
  prompts: string[]
  optional: boolean
  /** Whether it says that it may be left open; not where that depends on another answer. */
  marked: boolean
  max: number
  autocomplete: string | null
  options: FieldOption[]
  when: FieldWhen | null
  rows: number
  /** What to do when it is left empty, and when what is there cannot be right. */
  empty: string
  wrong: string
}
