/** Why a row could not be read, or could not be filed. */
export type RowProblem =
  | { kind: 'empty' | 'too-long' | 'unreadable-signs'; column: string }
  | { kind: 'no-day' | 'two-days' | 'no-time' | 'unknown-value'; column: string; text: string }
  | { kind: 'key-twice'; key: string; line: number }
  | { kind: 'other-number-of-columns'; found: number; expected: number }
  | { kind: 'broken-quotes' }
  | { kind: 'refused'; because: string }

/** What is wrong, for the person who brings the file in. */
export function sayProblem(problem: RowProblem): string {
  switch (problem.kind) {
    case 'empty':
      return `column "${problem.column}" is empty`
    case 'too-long':
      return `column "${problem.column}" is too long`
    case 'unreadable-signs':
      return `column "${problem.column}" has signs that cannot be read; is the file UTF-8?`
    case 'no-day':
      return `column "${problem.column}": "${short(problem.text)}" is not a day in any of the notations of the map`
    case 'two-days':
      return `column "${problem.column}": "${short(problem.text)}" is another day in each notation of the map`
    case 'no-time':
      return `column "${problem.column}": "${short(problem.text)}" is not a time`
    case 'unknown-value':
      return `column "${problem.column}": the map does not say what "${short(problem.text)}" means`
    case 'key-twice':
      return `its key "${short(problem.key)}" stands on line ${problem.line} as well`
    case 'other-number-of-columns':
      return `it has ${problem.found} columns instead of ${problem.expected}`
    case 'broken-quotes':
      return 'its quotation marks do not match'
    case 'refused':
      return problem.because
  }
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
