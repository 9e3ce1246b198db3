import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { lineWithoutWords } from './print-without-words'

const WORD = 'Boomvalk'

/** As the driver of the database makes it: the row in the detail, the statement and what was filled in beside it. */
function databaseFault(): Error {
  const fault = new Error(`invalid input syntax for type uuid: "${WORD}"`)
  fault.name = 'PostgresError'
  return Object.assign(fault, {
    code: '22P02',
    detail: `Key (email)=(${WORD}@x.example)`,
    parameters: [WORD],
    where: WORD,
  })
}

test('of a fault its kind, its code and its place are printed, and nothing else', () => {
  expect(inspect(databaseFault())).toContain(WORD)
  const line = lineWithoutWords(['⨯', databaseFault()])
  expect(line).toContain('"kind":"PostgresError 22P02"')
  expect(line).toContain('print-without-words.test')
  expect(line).not.toContain(WORD)
})

test('the mark that a reader sees on the page is printed with it', () => {
  expect(lineWithoutWords([Object.assign(new Error(WORD), { digest: '2841730995' })])).toContain('"fault":"2841730995"')
  expect(
    lineWithoutWords([Object.assign(new Error('x'), { digest: `NEXT_REDIRECT;push;/x?q=${WORD}` })]),
  ).not.toContain(WORD)
})

test.each<[string, unknown[]]>([
  ['a fault with a cause', [new Error('x', { cause: databaseFault() })]],
  ['many faults in one', [new AggregateError([databaseFault()], WORD)]],
  ['a fault whose message has lines like places', [new Error(`x\n    at ${WORD} (${WORD}.ts:1:1)`)]],
  ['a fault made into text', [`⨯ ${databaseFault().stack}`]],
  ['a fault made into one line', [`PostgresError: duplicate key ${WORD}`]],
  [
    'a sentence that quotes',
    [`\`host\` header with value \`${WORD}\` does not match \`origin\` header with value \`${WORD}\``],
  ],
  ['a sentence with more lines', [`failed\n${WORD}`]],
  ['a thing', [{ story: WORD }, [WORD]]],
  ['what has no message at all', [Object.assign(new Error(''), { name: 'Error' }), { detail: WORD }]],
])('%s: no word of it', (_what, things) => {
  expect(lineWithoutWords(things)).not.toContain(WORD)
})

test('what we say ourselves can still be read', () => {
  expect(lineWithoutWords(['The web stopped with code 1; starting it again.'])).toBe(
    'The web stopped with code 1; starting it again.',
  )
})
