import type { Field, FieldOption } from './field'

/** A field with the usual answers to everything that was not said about it. */
export function makeField(field: Pick<Field, 'name' | 'kind' | 'label' | 'empty'> & Partial<Field>): Field {
  return {
    short: field.label,
    hints: [],
    prompts: [],
    optional: false,
    marked: field.optional ?? false,
    max: 200,
    autocomplete: null,
    options: [],
    when: null,
    rows: 4,
    wrong: field.empty,
    ...field,
  }
}

/** A choice that opens nothing, unless said otherwise. */
export function makeOption(option: Pick<FieldOption, 'value' | 'label'> & Partial<FieldOption>): FieldOption {
  return { hint: null, opens: null, closes: null, reveals: [], ...option }
}
