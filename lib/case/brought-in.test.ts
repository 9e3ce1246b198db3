import { describe, expect, test } from 'vitest'
import { aCase } from './testing/a-case'

const FROM_A_FILE = { channel: 'import' as const, silent: true, imported: { externalKey: '17', status: 'Solved' } }

describe('a case that a file calls closed', () => {
  const { complaint, timeline } = aCase('2026-02-20', { filing: { ...FROM_A_FILE, closed: true } })

  test('has ended, on a day and in a way that nobody knows', () => {
    expect(complaint).toMatchObject({ phase: 'closed', outcome: 'unknown', closedOn: null, answeredOn: null })
  })
  test('promises nothing, although its dates lie ahead', () => {
    expect(complaint.promises).toEqual([])
    expect(aCase('2026-02-20', { filing: FROM_A_FILE }).complaint.promises).not.toEqual([])
  })
  test('says so in its timeline, and has no judgement', () => {
    expect(timeline.map(({ event }) => event.type)).toContain('complaint-closed')
    expect(complaint.points.map(({ judgement }) => judgement)).toEqual([null])
  })
})
