// What a schema finds wrong, as one of the problems that have a sentence.
import type { z } from 'zod'
import type { FieldProblem } from '@/lib/core/shared/field-problem'

type Issue = z.core.$ZodIssue

const codes: readonly FieldProblem[] = [
  'empty',
  'too-long',
  'too-short',
  'not-an-email',
  'not-a-phone',
  'not-a-date',
  'date-in-future',
  'not-a-choice',
  'not-a-number',
  'must-agree',
  'of-the-organisation',
  'somebody-else',
]

/** The fields an issue is about, by their names in the form, each with its problem. */
export function problemOfIssue(issue: Issue): [name: string, problem: FieldProblem][] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [[...issue.path, key].join('.'), 'unknown'])
  }
  return [[issue.path.join('.') || 'form', named(issue) ?? byCode(issue)]]
}

/** A schema may name the problem itself, as the message of its issue. */
function named(issue: Issue): FieldProblem | null {
  return codes.find((code) => code === issue.message) ?? null
}

function byCode(issue: Issue): FieldProblem {
  switch (issue.code) {
    case 'too_small':
      return Number(issue.minimum) <= 1 ? 'empty' : 'too-short'
    case 'too_big':
      return 'too-long'
    case 'invalid_type':
      return issue.input === undefined ? 'empty' : 'not-a-choice'
    case 'invalid_format':
      return issue.format === 'email' ? 'not-an-email' : 'not-a-choice'
    default:
      return 'not-a-choice'
  }
}
