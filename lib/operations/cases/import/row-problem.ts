/** Why a row could not be read, or could not be filed. */
export type RowProblem =
  | { kind: 'empty' | 'too-long' | 'unreadable-characters'; column: string }
  | {
      kind: 'no-day' | 'two-days' | 'impossible-year' | 'day-ahead' | 'no-time' | 'unknown-value'
      column: string
      text: string
    }
  | { kind: 'key-twice'; key: string; line: number }
  | { kind: 'other-number-of-columns'; found: number; expected: number }
  | { kind: 'broken-quotes' | 'line-too-long' }
  | { kind: 'refused'; because: string }

/** What is wrong, for the person who brings the file in. */
export function sayProblem(problem: RowProblem): string {
  switch (problem.kind) {
    case 'empty':
      return `column "${problem.column}" is empty`
    case 'too-long':
      return `column "${problem.column}" is too long`
    case 'unreadable-characters':
      return `column "${problem.column}" has signs that cannot be read; is the file UTF-8?`
    case 'no-day':
      return `${written(problem)} is not a day in any of the notations of the map`
    case 'two-days':
      return `${written(problem)} is another day in each notation of the map`
    case 'impossible-year':
      return `${written(problem)} has a year that cannot be right`
    case 'day-ahead':
      return `${written(problem)} is a day that has yet to come`
    case 'no-time':
      return `${written(problem)} is not a time`
    case 'unknown-value':
      return `column "${problem.column}": the map does not say what "${short(problem.text)}" means`
    case 'key-twice':
      return `its key "${short(problem.key)}" stands on line ${problem.line} as well`
    case 'other-number-of-columns':
      return `it has ${problem.found} columns instead of ${problem.expected}`
    case 'broken-quotes':
      return 'its quotation marks do not match'
    case 'line-too-long':
      return 'it is longer than a complaint can be; does a quotation mark or a line end miss?'
    case 'refused':
      return problem.because
  }
}

function written({ column, text }: { column: string; text: string }): string {
  return `column "${column}": "${short(text)}"`
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
