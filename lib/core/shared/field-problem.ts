// What can be wrong with a field that somebody filled in. The sentence for it is made where it is said.

export const FIELD_PROBLEMS = [
  'empty',
  'too-long',
  'too-short',
  'not-an-email',
  'not-a-phone',
  'not-a-postcode',
  'not-a-date',
  'date-in-future',
  'not-a-choice',
  'not-a-number',
  'repeated',
  'unknown',
  'taken',
  'reserved',
  'not-a-slug',
  'not-a-url',
  'too-common',
  'not-the-same',
  'must-agree',
  'of-the-organisation',
  'somebody-else',
] as const

/** What is wrong with one field; the words and the name of the field come from the form. */
export type FieldProblem = (typeof FIELD_PROBLEMS)[number]
