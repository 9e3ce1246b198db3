import { describe, expect, test } from 'vitest'
import type { Refusal } from '@/lib/core/case/refusals'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import { sayProblem } from './say-problem'
import { sayRefusal } from './say-refusal'

/** One of each kind; a new kind without an example here does not compile. */
const every: { [K in Refusal['kind']]: Extract<Refusal, { kind: K }> } = {
  'not-allowed': { kind: 'not-allowed' },
  'not-found': { kind: 'not-found' },
  'outsider-first': { kind: 'outsider-first' },
  'conflict-of-interest': { kind: 'conflict-of-interest' },
  'case-closed': { kind: 'case-closed' },
  'case-not-closed': { kind: 'case-not-closed' },
  'already-answered': { kind: 'already-answered' },
  'changed-meanwhile': { kind: 'changed-meanwhile', seq: 7 },
  'point-without-judgement': { kind: 'point-without-judgement', points: ['a', 'b'] },
  'no-points': { kind: 'no-points' },
  'consent-missing': { kind: 'consent-missing' },
  'letter-lacks': { kind: 'letter-lacks', items: ['reasons'] },
  'unknown-choice': { kind: 'unknown-choice', field: 'subject' },
  'unknown-point': { kind: 'unknown-point' },
  'unknown-party': { kind: 'unknown-party' },
  'unknown-promise': { kind: 'unknown-promise' },
  'promise-already-done': { kind: 'promise-already-done' },
  'no-extension-in-procedure': { kind: 'no-extension-in-procedure' },
  'extension-too-late': { kind: 'extension-too-late', due: '2026-12-28' },
  'extension-needs-reason': { kind: 'extension-needs-reason' },
  'extension-needs-consent': { kind: 'extension-needs-consent' },
  'extension-too-long': { kind: 'extension-too-long', latest: '2027-01-25' },
  'extension-not-later': { kind: 'extension-not-later' },
  'no-suspension-in-procedure': { kind: 'no-suspension-in-procedure' },
  'already-suspended': { kind: 'already-suspended' },
  'not-suspended': { kind: 'not-suspended' },
  'reopen-too-late': { kind: 'reopen-too-late', until: '2026-12-28' },
  'no-reopen-in-procedure': { kind: 'no-reopen-in-procedure' },
  'no-address': { kind: 'no-address' },
  'date-in-past': { kind: 'date-in-past' },
  'date-in-future': { kind: 'date-in-future' },
  'received-before-sent': { kind: 'received-before-sent' },
  'not-to-be-dropped': { kind: 'not-to-be-dropped' },
  'step-not-possible': { kind: 'step-not-possible' },
  'handler-needed': { kind: 'handler-needed' },
  'already-acknowledged': { kind: 'already-acknowledged' },
  'already-told': { kind: 'already-told' },
  'nothing-asked': { kind: 'nothing-asked' },
  'too-many-codes': { kind: 'too-many-codes' },
  'wrong-code': { kind: 'wrong-code' },
  'code-expired': { kind: 'code-expired' },
  'version-expired': { kind: 'version-expired' },
  'submission-reused': { kind: 'submission-reused' },
  invalid: { kind: 'invalid', fields: { name: 'empty' } },
}

const problems: Record<FieldProblem, true> = {
  empty: true,
  'too-long': true,
  'too-short': true,
  'not-an-email': true,
  'not-a-phone': true,
  'not-a-date': true,
  'date-in-future': true,
  'not-a-choice': true,
  'not-a-number': true,
  repeated: true,
  unknown: true,
  'not-a-postcode': true,
  taken: true,
  reserved: true,
  'not-a-slug': true,
  'not-a-url': true,
  'too-common': true,
  'not-the-same': true,
  'must-agree': true,
  'of-the-organisation': true,
  'somebody-else': true,
}

const isSentence = /^[A-ZÀ-Ý].*[.]$/s

describe.each(['nl', 'en'] as const)('in %s', (lang) => {
  test.each(Object.values(every))('refusal $kind is a sentence without its technical name', (refusal) => {
    const sentence = sayRefusal(refusal, lang)
    expect(sentence).toMatch(isSentence)
    expect(sentence).not.toContain('undefined')
    if (refusal.kind.includes('-')) expect(sentence).not.toContain(refusal.kind)
  })

  test.each(Object.keys(problems))('problem %s is a sentence', (problem) => {
    expect(sayProblem(problem as FieldProblem, lang)).toMatch(isSentence)
  })
})

test('the two languages never say the same', () => {
  for (const refusal of Object.values(every)) expect(sayRefusal(refusal, 'nl')).not.toBe(sayRefusal(refusal, 'en'))
})

test('points without a judgement are called by their number', () => {
  const names = { point: (id: string) => ({ a: '1', b: '3' })[id] ?? null }
  expect(sayRefusal(every['point-without-judgement'], 'nl', names)).toBe(
    'Punten 1 en 3 hebben nog geen oordeel met uitleg. Daarna kan het antwoord weg.',
  )
})

test('what the letter lacks is said in the words of the procedure', () => {
  const said = sayRefusal(every['letter-lacks'], 'en', { item: () => 'the reasons for our view' })
  expect(said).toBe('The answer still lacks something that the procedure asks for: the reasons for our view.')
})

test('dates are written out', () => {
  expect(sayRefusal(every['extension-too-long'], 'nl')).toContain('maandag 25 januari 2027')
})
