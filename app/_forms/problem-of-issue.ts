// What a schema finds wrong, as one of the problems that have a sentence.
import type { z } from 'zod'
import { FIELD_PROBLEMS, type FieldProblem } from '@/lib/core/shared/field-problem'

type Issue = z.core.$ZodIssue

/** The fields an issue is about, by their names in the form, each with its problem. */
export function problemOfIssue(issue: Issue): [name: string, problem: FieldProblem][] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [[...issue.path, key].join('.'), 'unknown'])
  }
  return [[issue.path.join('.') || 'form', problemNamed(issue.message) ?? byCode(issue)]]
}

/** The problem that a schema names itself, where it is one that has a sentence. */
export function problemNamed(message: string | undefined): FieldProblem | null {
  return FIELD_PROBLEMS.find((code) => code === message) ?? null
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
