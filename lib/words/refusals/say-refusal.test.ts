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
  'reads-already': { kind: 'reads-already' },
  'conflict-of-interest': { kind: 'conflict-of-interest' },
  'case-closed': { kind: 'case-closed' },
  'case-not-closed': { kind: 'case-not-closed' },
  'case-erased': { kind: 'case-erased', on: '2028-11-13' },
  'left-open': { kind: 'left-open', things: ['a', 'b'] },
  'left-open-lacks': { kind: 'left-open-lacks', thing: 'a', lacks: 'reason' },
  'law-asks-still': { kind: 'law-asks-still', thing: 'a' },
  'cannot-live-on': { kind: 'cannot-live-on', thing: 'a' },
  'promised-before': { kind: 'promised-before', due: '2026-12-18' },
  'owner-not-here': { kind: 'owner-not-here' },
  'measure-without-date': { kind: 'measure-without-date' },
  'measure-day-over': { kind: 'measure-day-over', due: '2026-12-18' },
  'nothing-left-open': { kind: 'nothing-left-open' },
  'kept-until': { kind: 'kept-until', until: '2028-11-12' },
  'kept-by-law': { kind: 'kept-by-law', until: '2027-11-12', article: 'BGfo artikel 41' },
  'erasing-held': { kind: 'erasing-held', until: '2029-01-31' },
  'not-held': { kind: 'not-held' },
  'mail-in-hand': { kind: 'mail-in-hand' },
  'already-answered': { kind: 'already-answered' },
  'changed-meanwhile': { kind: 'changed-meanwhile', seq: 7 },
  'point-without-judgement': { kind: 'point-without-judgement', points: ['a', 'b'] },
  'no-points': { kind: 'no-points' },
  'no-such-invitation': { kind: 'no-such-invitation' },
  'consent-missing': { kind: 'consent-missing' },
  'consent-missing-to-say': { kind: 'consent-missing-to-say' },
  'duty-without-exemption': { kind: 'duty-without-exemption' },
  'there-were-complaints': { kind: 'there-were-complaints' },
  'nothing-sent-yet': { kind: 'nothing-sent-yet' },
  'promise-not-broken': { kind: 'promise-not-broken' },
  'letter-lacks': { kind: 'letter-lacks', items: ['reasons'] },
  'unknown-choice': { kind: 'unknown-choice', field: 'subject' },
  'unknown-point': { kind: 'unknown-point' },
  'unknown-party': { kind: 'unknown-party' },
  'unknown-promise': { kind: 'unknown-promise' },
  'promise-already-done': { kind: 'promise-already-done' },
  'no-extension-in-procedure': { kind: 'no-extension-in-procedure' },
  'extension-too-late': { kind: 'extension-too-late', due: '2026-12-28' },
  'extension-needs-reason': { kind: 'extension-needs-reason' },
  'extension-needs-consent': { kind: 'extension-needs-consent', latest: '2027-01-25', extensions: 0 },
  'extension-no-more': { kind: 'extension-no-more', extensions: 1 },
  'extension-beyond-total': { kind: 'extension-beyond-total', latest: '2027-01-25' },
  'consent-not-that-far': { kind: 'consent-not-that-far', until: '2027-01-25' },
  'consent-not-theirs': { kind: 'consent-not-theirs' },
  'consent-day-not-possible': { kind: 'consent-day-not-possible' },
  'nothing-agreed': { kind: 'nothing-agreed' },
  'extension-too-long': { kind: 'extension-too-long', latest: '2027-01-25' },
  'extension-not-later': { kind: 'extension-not-later' },
  'day-not-possible': { kind: 'day-not-possible' },
  'no-day-in-procedure': { kind: 'no-day-in-procedure' },
  'day-known': { kind: 'day-known' },
  'correction-needs-reason': { kind: 'correction-needs-reason' },
  'forward-needs-consent': { kind: 'forward-needs-consent' },
  'no-refusal-in-procedure': { kind: 'no-refusal-in-procedure' },
  'refusal-too-late': { kind: 'refusal-too-late', due: '2026-12-28', article: 'Awb artikel 9:8, lid 3' },
  'no-suspension-in-procedure': { kind: 'no-suspension-in-procedure', article: 'Awb artikel 9:11' },
  'suspension-reason-not-listed': { kind: 'suspension-reason-not-listed', article: null },
  'suspension-nothing-asked': { kind: 'suspension-nothing-asked', article: null },
  'suspension-used-up': { kind: 'suspension-used-up', days: 42, article: null },
  'suspension-too-long': { kind: 'suspension-too-long', latest: '2026-12-28', article: null },
  'already-suspended': { kind: 'already-suspended' },
  'not-suspended': { kind: 'not-suspended' },
  'reopen-too-late': { kind: 'reopen-too-late', until: '2026-12-28' },
  'no-reopen-in-procedure': { kind: 'no-reopen-in-procedure' },
  'judgement-first': { kind: 'judgement-first', source: 'WPO artikel 14' },
  'no-committee-in-procedure': { kind: 'no-committee-in-procedure' },
  'judgement-was': { kind: 'judgement-was' },
  'not-of-committee': { kind: 'not-of-committee' },
  'not-before-committee': { kind: 'not-before-committee' },
  'no-seat': { kind: 'no-seat' },
  'seat-involved': { kind: 'seat-involved', article: 'WPO artikel 14, lid 4' },
  'for-committee-only': { kind: 'for-committee-only' },
  'judgement-awaited': { kind: 'judgement-awaited', due: '2026-12-28' },
  'committee-too-small': { kind: 'committee-too-small', least: 3, there: 2, article: 'WPO artikel 14, lid 4' },
  'chair-from-inside': { kind: 'chair-from-inside' },
  'no-second-stage-in-procedure': { kind: 'no-second-stage-in-procedure' },
  'second-stage-was': { kind: 'second-stage-was' },
  'not-answered-yet': { kind: 'not-answered-yet' },
  'looked-before': { kind: 'looked-before' },
  'no-address': { kind: 'no-address' },
  'date-in-past': { kind: 'date-in-past' },
  'date-in-future': { kind: 'date-in-future' },
  'received-before-sent': { kind: 'received-before-sent' },
  'not-to-be-dropped': { kind: 'not-to-be-dropped' },
  'step-not-possible': { kind: 'step-not-possible' },
  'handler-needed': { kind: 'handler-needed' },
  'already-acknowledged': { kind: 'already-acknowledged' },
  'acknowledgement-in-writing': { kind: 'acknowledgement-in-writing' },
  'already-posted': { kind: 'already-posted', on: '2026-12-01' },
  'posted-before-written': { kind: 'posted-before-written', written: '2026-12-01' },
  'sign-yourself': { kind: 'sign-yourself' },
  'letter-not-offered': { kind: 'letter-not-offered' },
  'letter-taken-back': { kind: 'letter-taken-back' },
  'letter-not-posted': { kind: 'letter-not-posted' },
  'has-to-be-written': { kind: 'has-to-be-written' },
  'already-told': { kind: 'already-told' },
  'nothing-asked': { kind: 'nothing-asked' },
  'too-many-codes': { kind: 'too-many-codes' },
  'wrong-code': { kind: 'wrong-code' },
  'code-expired': { kind: 'code-expired' },
  'version-expired': { kind: 'version-expired' },
  'submission-reused': { kind: 'submission-reused' },
  'no-hearing-in-procedure': { kind: 'no-hearing-in-procedure' },
  'hearing-is-closed': { kind: 'hearing-is-closed' },
  'hearing-is-open': { kind: 'hearing-is-open' },
  'heard-together': { kind: 'heard-together' },
  'heard-apart': { kind: 'heard-apart', objected: true },
  'no-objecting-to-together': { kind: 'no-objecting-to-together' },
  'objected-already': { kind: 'objected-already' },
  'no-copy-in-procedure': { kind: 'no-copy-in-procedure' },
  'subject-copy-first': { kind: 'subject-copy-first', article: 'Awb artikel 9:9' },
  'hearing-first': { kind: 'hearing-first', parties: ['a'], article: 'Awb artikel 9:10' },
  'report-first': { kind: 'report-first', article: 'Awb artikel 9:10' },
  'hearing-is-oral': { kind: 'hearing-is-oral', article: null },
  'nobody-heard': { kind: 'nobody-heard' },
  'not-invited': { kind: 'not-invited' },
  'already-heard': { kind: 'already-heard' },
  'no-such-ground': { kind: 'no-such-ground', of: 'subject', article: 'Awb artikel 9:10' },
  'waived-by-another': { kind: 'waived-by-another', article: 'Awb artikel 9:10' },
  'no-report-wanted': { kind: 'no-report-wanted' },
  'kept-by-its-act': { kind: 'kept-by-its-act' },
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

test('more time with consent is told as it is: further than may be, or once more than may be', () => {
  const { 'extension-needs-consent': further } = every
  expect(sayRefusal(further, 'nl')).toBe(
    'Zonder toestemming kan verdagen tot en met maandag 25 januari 2027. Later kan alleen als de klager het schriftelijk goedvindt.',
  )
  expect(sayRefusal({ kind: 'extension-needs-consent', latest: null, extensions: 1 }, 'nl')).toBe(
    'Er is al 1 keer verdaagd. Nog een keer kan alleen als de klager het schriftelijk goedvindt.',
  )
})

test('dates are written out', () => {
  expect(sayRefusal(every['extension-too-long'], 'nl')).toContain('maandag 25 januari 2027')
})
