import { describe, expect, test } from 'vitest'
import { draftFrom } from '../procedure-from'

describe('a procedure of before that could say less', () => {
  const older = { period: { amount: 4, unit: 'weeks' }, maxTimes: 1, furtherNeedsConsent: true }

  test('had no end to all its extensions together', () => {
    const draft = draftFrom({ followUp: { extension: older } }, 'a test')
    expect(draft.followUp?.extension).toEqual({ ...older, total: null })
  })

  test('let the clock stand still without limits, for reasons in words alone', () => {
    const reasons = [{ id: 'police', label: { nl: 'de politie onderzoekt het' } }]
    const draft = draftFrom({ processing: { suspension: { reasons, source: null } } }, 'a test')
    expect(draft.processing?.suspension).toEqual({
      reasons: [{ ...reasons[0], waits: 'own-reason' }],
      longest: null,
      inAll: null,
      source: null,
    })
  })

  test('that knew no extension, or was not that far, still does not', () => {
    expect(draftFrom({ followUp: { extension: null } }, 'a test').followUp?.extension).toBeNull()
    expect(draftFrom({ followUp: {} }, 'a test').followUp).not.toHaveProperty('extension')
  })
})
