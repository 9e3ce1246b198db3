import { describe, expect, test } from 'vitest'
import { CaseEvent, type Recorded } from '@/lib/core/case/events'
import { aCase, act, HANNA, member, uuid } from '@/lib/core/case/testing/a-case'
import { sayEvent } from './say-event'
import type { Telling } from './telling'

const world = act(aCase('2026-11-02'), '2026-11-03', { type: 'note', text: 'Gebeld.' }, member(HANNA))

const telling = (lang: 'nl' | 'en'): Telling => ({
  lang,
  procedure: world.procedure,
  complaint: world.complaint,
  member: (id) => (id === HANNA ? 'Hanna Jansen' : null),
  person: (id) => (id === uuid(800) ? 'Karin de Wit' : null),
  text: () => null,
})

const text = { id: uuid(1), sha256: '0'.repeat(64) }
const party = world.complaint.parties[0]?.id ?? ''
const point = world.complaint.points[0]?.id ?? ''
const promise = world.complaint.promises.find(({ kind }) => kind === 'answer')?.id ?? ''

type Example<T> = T extends { type: string } ? Omit<T, 'type'> : never
const every: { [T in CaseEvent['type']]: Example<Extract<CaseEvent, { type: T }>> } = {
  'complaint-filed': filed(),
  'party-added': { party: partyAdded() },
  'complaint-routed': { department: null, function: 'handler', handler: HANNA, because: 'default', rule: null },
  'promise-made': { promise: promised() },
  'erasing-held': { because: 'court', text, until: '2029-01-31' },
  'verdict-received': { body: 'geschillencommissie', on: '2026-12-20', verdict: 'upheld', binds: true, text },
  'day-told': { on: '2026-10-05', was: '2026-10-03', by: party, how: 'phone', reason: text },
  'left-open-decided': { thing: promise, what: 'promise', becomes: 'dropped', on: null, owner: null, text },
  'erasing-freed': {},
  'case-erased': { because: 'time-over', on: '2028-11-13' },
  'promise-kept': { promise, on: '2026-11-03' },
  'promise-warned': { promise, step: '5-working-days' },
  'promise-broken': { promise, on: '2026-12-15' },
  'lateness-told': { promises: [promise] },
  'promise-extended': {
    promise,
    from: '2026-12-14',
    due: '2027-01-11',
    rawEnd: '2027-01-11',
    sum: [],
    reason: text,
    consent: true,
    agreed: { party, until: '2027-02-01', on: '2026-12-03', way: 'letter', text },
  },
  'agreement-withdrawn': { promise, on: '2026-12-10', way: 'email', text },
  'promise-moved': { promise, due: '2027-01-11', sum: [] } as never,
  'promise-lapsed': { promise },
  'clock-suspended': { reason: 'external-report', on: '2026-11-03', until: '2026-12-01' },
  'clock-resumed': { on: '2026-11-05', days: 2 },
  'complaint-acknowledged': { how: 'call', text: null },
  'handler-assigned': { handler: HANNA, department: null },
  'subject-settled': { party, member: HANNA },
  'step-taken': { step: 'received', phase: 'received' },
  'title-changed': { text },
  'note-added': { text },
  'question-asked': { party, text, promise: null },
  'question-reminded': { party, text, times: 1 },
  'question-unanswered': { asked: '2026-11-03' },
  'reply-sent': { party, text },
  'call-recorded': { party, text, confirmsAddress: true },
  'information-added': { party, text },
  'point-added': { point, text, subject: null },
  'point-changed': { point, subject: null, cause: null },
  'point-judged': { point, judgement: 'upheld', reasons: text, cause: null, remedies: [], measures: [] },
  'answer-readied': { text, holds: [], on: '2026-12-01' } as never,
  'answer-taken-back': {},
  'extension-readied': { promise, due: '2027-01-11', sum: [] } as never,
  'letter-offered': { text, holds: [], round: 1, on: '2026-12-01', by: HANNA, to: [HANNA] } as never,
  'letter-sent-back': { round: 1, remarks: text },
  'letter-agreed': { round: 1 },
  'signature-passed': { to: [HANNA] },
  'letter-posted': { promise, on: '2026-12-06', counts: '2026-12-07', how: 'post' },
  'postal-address-changed': { party, post: true },
  'answer-sent': { text, holds: [], on: '2026-12-01' } as never,
  'complaint-refused': { ground: 'other', text, on: '2026-12-01' } as never,
  'complaint-settled': { text, on: '2026-12-01', way: 'phone' } as never,
  'complaint-withdrawn': { party, on: '2026-12-01', way: 'letter', text: null },
  'complaint-forwarded': { text, along: 'nothing', consentOn: null, consentBy: null, on: '2026-12-01' } as never,
  'complaint-closed': { outcome: 'resolved', on: '2026-12-01' },
  'complaint-reopened': { reason: text },
  'committee-asked': { seats: [{ member: uuid(6), as: 'chair' }], on: '2026-04-20' },
  'committee-left': { member: uuid(6), because: 'no-time' },
  'judgement-forgone': { text, on: '2026-04-20' },
  'judgement-given': { text, on: '2026-04-20', gives: 'judgement' },
  'second-stage-begun': { party: uuid(5), reason: text, notBy: [], on: '2026-04-20' },
  'consent-recorded': { party, consent: 'given' },
  'address-confirmed': { party, how: 'call' },
  'address-changed': { party } as never,
  'code-requested': { party },
  'link-renewed': { party, generation: 2 },
  'silence-noticed': { since: '2026-11-03' },
  'survey-asked': {},
  'survey-answered': { party, heard: 4, fair: 3, text: null },
  'telling-wished': { party, wants: true },
  'improvement-linked': { improvement: uuid(5) },
  'improvement-told': { improvement: uuid(5) },
  'subject-suspected': { party, member: HANNA },
  'member-kept-out': { member: HANNA },
  'outsider-needed': {},
  'outsider-spared': {},
  'outsider-invited': { invitation: uuid(7) },
  'outsider-appointed': { member: HANNA },
  'outsider-withdrawn': { member: HANNA },
  'opened-from-outside': {
    member: HANNA,
    because: 'supervision',
    text: { id: uuid(7), sha256: '0'.repeat(64) },
    until: '2026-03-02T09:00:00.000Z',
  },
  'hearing-invited': { party, on: '2026-11-20', at: '14:30', how: 'in-person', text },
  'hearing-held': { hearing: uuid(9), on: '2026-11-20', how: 'in-person', there: [party], absent: [], report: text },
  'hearing-reported': { hearing: uuid(9), text },
  'hearing-report-sent': { party, text },
  'hearing-waived': { party, ground: 'waives', by: party, on: '2026-11-20', how: 'phone', text },
  'together-objected': { party, on: '2026-11-20', how: 'letter', text },
  'copy-sent': { party, text },
  'response-recorded': { party, text, on: '2026-11-20', how: 'letter' },
  'hearing-moved': { party, invitation: uuid(9), times: 1, on: '2026-11-20', at: '14:30', how: 'in-person', text },
  'hearing-called-off': { party, invitation: uuid(9), times: 1, on: '2026-11-20', at: '14:30', how: 'in-person', text },
  'witness-asked': { party, text, promise: uuid(9) },
  'witness-reminded': { party, text, times: 1 },
  'witness-removed': { party },
  'subject-told': { party, text },
  'pass-given': { party, generation: 2 },
  'pass-ended': { party, generation: 3 },
  'message-sent': { message: uuid(6) },
  'message-failed': { message: uuid(6) },
}

const events = Object.entries(every).map(([type, rest]) => ({ type, ...rest }) as CaseEvent)
const by = (event: CaseEvent): Pick<Recorded, 'event' | 'actor'> => ({
  event,
  actor: { kind: 'member', member: HANNA },
})

test('there is an example of every event that exists', () => {
  const known = CaseEvent.options.map((option) => option.shape.type.value)
  expect(Object.keys(every).sort()).toEqual([...known].sort())
})

describe.each(['nl', 'en'] as const)('in %s', (lang) => {
  test.each(events)('$type is one sentence without its technical name', (event) => {
    const said = sayEvent(by(event), telling(lang))
    expect(said).toMatch(/^[A-Z].*\.$/)
    expect(said).not.toMatch(/undefined|null|\[object/)
    if (event.type.includes('-')) expect(said).not.toContain(event.type)
  })

  test('every event of a real case can be told', () => {
    for (const recorded of world.timeline) expect(sayEvent(recorded, telling(lang))).toMatch(/\.$/)
  })
})

test('a party whose name was forgotten is called by their role', () => {
  const said = sayEvent(by({ type: 'reply-sent', party, text }), { ...telling('nl'), person: () => null })
  expect(said).toBe('Hanna Jansen schreef aan de klager.')
})

test('a promise is called by its name, with its date written out', () => {
  const said = sayEvent(by({ type: 'promise-made', promise: promised() }), telling('nl'))
  expect(said).toBe('Toegezegd: Antwoord, uiterlijk maandag 14 december 2026.')
})

test('somebody’s own sentence stands in ours without its full stop', () => {
  const own = { ...promised(), kind: 'measure' as const, text }
  const said = sayEvent(by({ type: 'promise-made', promise: own }), {
    ...telling('nl'),
    text: () => 'Wij oefenen dit.',
  })
  expect(said).toBe('Toegezegd: Wij oefenen dit, uiterlijk maandag 14 december 2026.')
})

function filed() {
  const [first] = world.timeline
  if (first?.event.type !== 'complaint-filed') throw new Error('a case begins with complaint-filed')
  const { type: _, ...rest } = first.event
  return rest
}

function partyAdded() {
  const found = world.timeline.map(({ event }) => event).find((event) => event.type === 'party-added')
  if (found?.type !== 'party-added') throw new Error('a case has a party')
  return found.party
}

function promised() {
  const found = world.timeline
    .map(({ event }) => event)
    .find((event) => event.type === 'promise-made' && event.promise.kind === 'answer')
  if (found?.type !== 'promise-made') throw new Error('a case promises an answer')
  return found.promise
}
