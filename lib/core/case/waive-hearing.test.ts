import { describe, expect, test } from 'vitest'
import { aCase, act, promiseOf, refused, SYSTEM, staffingFor, uuid } from './testing/a-case'
import {
  complaint,
  FILED,
  heard,
  invited,
  judged,
  letter,
  municipality,
  partyOf,
  procedureOf,
  waived,
} from './testing/heard-case'

describe('leaving out the hearing', () => {
  test('is possible for the complainant on the three grounds of the law, and never for the other', () => {
    const world = judged(complaint())
    const [klager, ander] = [partyOf(world, 'complainant'), partyOf(world, 'subject')]
    const none = { kind: 'no-such-ground', article: 'Awb artikel 9:10' }
    expect(refused(world, '2026-03-02', waived(ander, 'waives'))).toEqual({ ...none, of: 'subject' })
    expect(refused(world, '2026-03-02', waived(klager, 'too-busy'))).toEqual({ ...none, of: 'complainant' })
    const left = act(world, '2026-03-02', waived(klager, 'waives'))
    expect(refused(left, '2026-03-02', waived(klager, 'waives')).kind).toBe('already-heard')
    const after = act(left, '2026-03-03', heard([ander]))
    act(after, '2026-03-04', letter(after), SYSTEM)
    act(world, '2026-03-02', waived(klager, 'manifestly-unfounded', { by: null }))
  })
  test('is said by themselves, not by the person complained about and not by nobody', () => {
    const world = complaint()
    const [klager, ander] = [partyOf(world, 'complainant'), partyOf(world, 'subject')]
    const wrong = { kind: 'waived-by-another', article: 'Awb artikel 9:10' }
    expect(refused(world, '2026-03-02', waived(klager, 'waives', { by: ander }))).toEqual(wrong)
    expect(refused(world, '2026-03-02', waived(klager, 'waives', { by: null }))).toEqual(wrong)
  })
  test('a representative says it only with the consent of whom they speak for', () => {
    const procedure = municipality()
    const people = [
      { role: 'complainant' as const, person: uuid(800), capacity: null, consent: null },
      { role: 'representative' as const, person: uuid(802), capacity: null, consent: 'asked' as const },
    ]
    const world = aCase(FILED, { procedure, staffing: staffingFor(procedure), filing: { people } })
    const speaker = partyOf(world, 'representative')
    const waiving = waived(speaker, 'waives')
    expect(refused(world, '2026-03-02', waiving).kind).toBe('waived-by-another')
    expect(refused(world, '2026-02-23', invited([speaker])).kind).toBe('consent-missing')
    const agreed = act(world, '2026-03-02', { type: 'record-consent', party: speaker, consent: 'given' })
    act(agreed, '2026-03-02', waiving)
  })
  test('for want of a reply only after an invitation', () => {
    const world = complaint()
    const klager = partyOf(world, 'complainant')
    const silent = waived(klager, 'no-timely-reply', { by: null })
    expect(refused(world, '2026-03-02', silent).kind).toBe('not-invited')
    act(act(world, '2026-02-23', invited([klager])), '2026-03-02', silent)
  })
  test('a school lets either side say that they do not want to; then nothing is left to keep', () => {
    const procedure = procedureOf('primair-onderwijs')
    const start = complaint(null, { procedure, staffing: staffingFor(procedure) })
    const [klager, ander] = [partyOf(start, 'complainant'), partyOf(start, 'subject')]
    const one = act(start, '2026-03-02', waived(klager, 'waives'), SYSTEM)
    const both = act(one, '2026-03-02', waived(ander, 'subject-waives'), SYSTEM)
    expect(promiseOf(both, 'hearing').state).toBe('lapsed')
    act(start, '2026-03-02', heard([klager], { how: 'in-writing', report: null }), SYSTEM)
  })
})
