import { describe, expect, test } from 'vitest'
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { externalWindow, reopenUntil } from './promises'
import { sampleProcedure } from './testing/sample-procedure'

describe('until when someone can go further', () => {
  const procedure = sampleProcedure()
  const [body] = procedure.followUp.externalBodies
  if (!body) throw new Error('the sample names a body')
  const days = { receivedOn: '2026-03-02', answeredOn: '2026-04-10' } as const

  test('the external body counts from the answer, or from the day the complaint reached us, as the procedure says', () => {
    expect(externalWindow(procedure, body, days)).toBe('2027-04-10')
    const fromFiling = { ...body, window: { period: { amount: 1, unit: 'years' as const }, from: 'filing' as const } }
    expect(externalWindow(procedure, fromFiling, days)).toBe('2027-03-02')
  })

  test('without an answer a window that counts from it has no end yet', () => {
    expect(externalWindow(procedure, body, { ...days, answeredOn: null })).toBeNull()
  })

  test('asking to look again counts from the day of closing, and the page says so', () => {
    expect(reopenUntil(procedure, '2026-04-20')).toBe('2026-07-20')
    expect(reopenUntil(procedure, null)).toBeNull()
    expect(publicPageWords.nl.reopen({ period: '3 maanden' })).toContain('nadat wij uw klacht afsloten')
    expect(publicPageWords.en.reopen({ period: '3 months' })).toContain('after we close your complaint')
  })
})
