import { describe, expect, test } from 'vitest'
import { lawCheck } from './law-check'
import { childcare } from './presets/childcare'
import { yearlyDatesFor, yearlyDutiesIn } from './promises'
import { sampleProcedure } from './testing/sample-procedure'
import { dutiesToWarnOf, yearlyStanding } from './yearly'

const procedure = sampleProcedure()
const since = '2024-01-01'
const asked = (today: `${number}-${number}-${number}`, different: object = {}) =>
  dutiesToWarnOf(procedure, { today, since, proofs: [], warned: [], ...different })

describe('a yearly duty', () => {
  test('before 1 June is done on 31 May at the latest (Wet kinderopvang 1.57b, lid 8)', () => {
    expect(yearlyDatesFor(procedure, '2026-02-20')).toMatchObject([{ due: '2026-05-31' }])
    expect(yearlyDatesFor(procedure, '2026-06-01')).toMatchObject([{ due: '2027-05-31' }])
  })
  test('before 1 January is done on 31 December, and before 1 March on the last of February', () => {
    const [task] = procedure.followUp.yearlyTasks
    const dueBefore = (month: number, day: number) => {
      const other = structuredClone(procedure)
      other.followUp.yearlyTasks = task ? [{ ...task, month, day }] : []
      return yearlyDutiesIn(other, 2028).map(({ due }) => due)
    }
    expect(dueBefore(1, 1)).toEqual(['2027-12-31'])
    expect(dueBefore(3, 1)).toEqual(['2028-02-29'])
  })
  test('is said two months and two weeks ahead, and once when its day is over', () => {
    expect(asked('2026-03-30')).toEqual([])
    expect(asked('2026-03-31')).toMatchObject([{ step: '2026-03-31', isLate: false }])
    expect(asked('2026-05-20')).toMatchObject([{ step: '2026-05-17', isLate: false }])
    expect(asked('2026-06-01')).toMatchObject([{ step: '2026-06-01', isLate: true }])
  })
  test('of each step is said once, however late somebody looks', () => {
    const warned = [{ task: 'report', year: 2026, step: '2026-05-17' as const }]
    expect(asked('2026-05-25', { warned })).toEqual([])
    expect(asked('2026-06-03', { warned })).toHaveLength(1)
  })
  test('is not said of what was done, of what was due before we were here, or of long ago', () => {
    const proofs = [{ task: 'report', year: 2026 }]
    expect(asked('2026-05-25', { proofs })).toEqual([])
    expect(asked('2026-06-03', { since: '2026-06-02' })).toEqual([])
    expect(asked('2026-07-02')).toEqual([])
  })
  test('stands as late, done, done late or not needed, of this year and the past one', () => {
    const proof = (doneOn: `${number}-${number}-${number}`, how: 'done' | 'no-complaints' = 'done') => ({
      ...{ task: 'report', year: 2026, how, doneOn },
    })
    const of = (proofs: ReturnType<typeof proof>[]) =>
      yearlyStanding(procedure, { today: '2026-06-10', since, proofs }).map(({ year, state }) => `${year} ${state}`)
    expect(of([])).toEqual(['2026 late', '2025 late'])
    expect(of([proof('2026-05-31')])).toEqual(['2026 done', '2025 late'])
    expect(of([proof('2026-06-01')])).toEqual(['2026 done-late', '2025 late'])
    expect(of([proof('2026-06-01', 'no-complaints')])).toEqual(['2026 not-needed', '2025 late'])
    const standing = yearlyStanding(procedure, { today: '2026-06-10', since: '2026-01-01', proofs: [] })
    expect(standing.map(({ year }) => year)).toEqual([2026])
  })
  test('may be left out for a year without complaints only where the law says so', () => {
    const levels = (skips: boolean) => {
      const draft = structuredClone(childcare.draft)
      const [task] = draft.followUp?.yearlyTasks ?? []
      if (task) task.notWithoutComplaints = skips
      const field = 'followUp.yearlyTasks.0.notWithoutComplaints'
      return lawCheck(draft, childcare.id)
        .filter((one) => one.field === field)
        .map(({ level }) => level)
    }
    expect(levels(true)).toEqual([])
    expect(levels(false)).toEqual(['stricter'])
  })
})
