import { describe, expect, test } from 'vitest'
import { type OutsiderWent, staysUntil } from './outsider-went'

const since = '2026-11-23T10:00:00.000Z'
const went = (at: string, byThemselves = false): OutsiderWent => ({ at, because: 'not-able', byThemselves })
const outsider = { state: 'appointed', invitation: null, member: 'a', since } as const
const twice = [went('2026-11-01T10:00:00.000Z'), went('2026-11-20T10:00:00.000Z')]

describe('how often an organisation lets somebody from outside go', () => {
  test('twice within ninety days as it likes; who comes then stays two weeks, and no longer', () => {
    expect(staysUntil({ outsider, outsidersWent: twice.slice(0, 1) }, '2026-11-23')).toBeNull()
    expect(staysUntil({ outsider, outsidersWent: twice }, '2026-11-23')).toBe('2026-12-06')
    expect(staysUntil({ outsider, outsidersWent: twice }, '2026-12-06')).toBe('2026-12-06')
    expect(staysUntil({ outsider, outsidersWent: twice }, '2026-12-07')).toBeNull()
  })

  test('who stepped back themselves does not count, nor who went long ago, nor what was before this was asked', () => {
    expect(staysUntil({ outsider, outsidersWent: twice.map(({ at }) => went(at, true)) }, '2026-11-23')).toBeNull()
    const old = [went('2026-08-01T10:00:00.000Z'), twice[1] ?? went(since)]
    expect(staysUntil({ outsider, outsidersWent: old }, '2026-11-23')).toBeNull()
    const { since: _, ...before } = outsider
    expect(staysUntil({ outsider: before, outsidersWent: twice }, '2026-11-23')).toBeNull()
  })
})
