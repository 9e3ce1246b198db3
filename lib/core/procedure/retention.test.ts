import { describe, expect, test } from 'vitest'
import type { Period } from '@/lib/core/calendar/period'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import type { ProcedureDraft } from './draft'
import { toSecond } from './formats/second'
import { onRetention } from './law/on-windows'
import { lawCheck } from './law-check'
import { publicPageOf } from './public-page'
import { keptUntil, type Retention } from './retention'
import { retentionInWords } from './retention-in-words'
import { sampleProcedure } from './testing/sample-procedure'

const years = (amount: number): Period => ({ amount, unit: 'years' })
const kept = (more: Partial<Retention>): Retention => ({
  period: years(2),
  from: 'closing',
  minimum: null,
  erasing: 'after-approval',
  ...more,
})
const counting = { calendar: OFFICE_WEEK, financialYearEnds: 12 }
const days = { closedOn: '2026-11-12', answeredOn: '2026-11-02' } as const

describe('until when a case is kept', () => {
  test('counts from the moment that the procedure names', () => {
    expect(keptUntil(kept({}), counting, days)).toBe('2028-11-12')
    expect(keptUntil(kept({ from: 'answer' }), counting, days)).toBe('2028-11-02')
    // A pension fund: seven years after the financial year in which it was settled.
    expect(keptUntil(kept({ from: 'year-of-closing', period: years(7) }), counting, days)).toBe('2033-12-31')
  })

  test('a case without an answer counts from its closing', () => {
    expect(keptUntil(kept({ from: 'answer' }), counting, { ...days, answeredOn: null })).toBe('2028-11-12')
  })

  test('a leap day ends on the last day of February', () => {
    expect(keptUntil(kept({}), counting, { closedOn: '2028-02-29', answeredOn: null })).toBe('2030-02-28')
  })

  test('is never shorter than the law’s minimum, whatever the procedure says', () => {
    const minimum = { period: years(1), from: 'closing', source: null } as const
    expect(keptUntil(kept({ period: { amount: 6, unit: 'months' }, minimum }), counting, days)).toBe('2027-11-12')
  })
})

describe('the law on it', () => {
  const source = { article: 'BGfo artikel 41', stateDate: '2026-01-01', confidence: 'read' } as const
  const said = (retention: Retention, from: Retention['from'] = 'closing', atLeast: Period | null = years(1)) => {
    const draft: ProcedureDraft = { followUp: { retention } }
    const rule = { kind: 'retention', atLeast, from, usual: years(7), source } as const
    return onRetention(rule, { draft, calendar: OFFICE_WEEK, live: null })[0]
  }

  test('shorter than its minimum is a breach, with the article', () => {
    const short = said(kept({ period: { amount: 11, unit: 'months' } }))
    expect(short).toMatchObject({ level: 'breach', source, found: { kind: 'kept-too-short', from: 'closing' } })
    expect(said(kept({ period: years(1) }))?.level).toBe('fits')
  })

  test('the same number from an earlier moment is shorter', () => {
    expect(said(kept({ period: years(7) }), 'year-of-closing', years(7))?.level).toBe('breach')
    expect(said(kept({ period: years(7), from: 'year-of-closing' }), 'year-of-closing', years(7))?.level).toBe('fits')
    expect(said(kept({ period: years(1), from: 'answer' }))?.level).toBe('breach')
  })

  test('a minimum that the procedure itself names holds where the sector’s rules name none', () => {
    const minimum = { period: years(3), from: 'closing', source } as const
    expect(said(kept({ minimum }), 'closing', null)).toMatchObject({ level: 'breach', source })
  })

  test('an unfinished one is not judged', () => {
    expect(lawCheck({ followUp: { retention: { from: 'closing' } } }, 'zorg')).not.toContainEqual(
      expect.objectContaining({ field: 'followUp.retention' }),
    )
  })
})

describe('what people read of it', () => {
  test('names the moment, and what the law demands with its article', () => {
    const minimum = {
      period: years(1),
      from: 'closing',
      source: { article: 'BGfo artikel 41', stateDate: null, confidence: 'read' },
    } as const
    expect(retentionInWords({ retention: kept({ minimum }), financialYearEnds: 12 }, 'nl')).toBe(
      'Wij bewaren uw klacht tot 2 jaar na het sluiten van de zaak. Wij moeten dat ten minste doen tot 1 jaar na het sluiten van de zaak. Dat staat in BGfo artikel 41.',
    )
    expect(retentionInWords({ retention: kept({ from: 'year-of-closing' }), financialYearEnds: 12 }, 'en')).toContain(
      'after the end of the year',
    )
  })

  test('a version of before goes on saying what its page said: after our answer', () => {
    const old = { format: 1, followUp: { retention: years(2), silence: years(1) } }
    expect(toSecond(old)).toMatchObject({ followUp: { retention: kept({ from: 'answer' }), silence: years(1) } })
    const procedure = sampleProcedure()
    procedure.followUp.retention = kept({ from: 'answer' })
    const page = publicPageOf(procedure, {
      organisation: { name: 'Zonnehof' },
      version: 1,
      publishedOn: '2026-02-20',
      today: '2026-02-20',
      lang: 'nl',
    })
    expect(JSON.stringify(page)).toContain('Wij bewaren uw klacht tot 2 jaar na ons antwoord.')
  })

  test('a draft in which nothing was said of it yet stays as it was', () => {
    expect(toSecond({ followUp: {} }).followUp).not.toHaveProperty('retention')
    expect(toSecond({ followUp: { retention: null } })).toMatchObject({ followUp: { retention: null } })
  })
})
