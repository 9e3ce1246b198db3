import { describe, expect, test } from 'vitest'
import { processFrom, processorMs, pssMB, treeOf } from './processes'

const STAT =
  '4711 (post) gres (x) S 12 4711 4711 0 -1 4194304 900 55 0 0 100 40 7 3 20 0 1 0 91000 230000000 5000 18446744073709551615 1 1 0'

describe('what /proc says', () => {
  test('processor time is of the process and of its children that ended; a name may look like anything', () => {
    expect(processFrom(STAT)).toEqual({ pid: 4711, parent: 12, ticks: 150 })
  })

  test('a tree is a process and all that came from it, and nobody else', () => {
    const all = [
      { pid: 1, parent: 0, ticks: 1000 },
      { pid: 10, parent: 1, ticks: 1 },
      { pid: 11, parent: 10, ticks: 2 },
      { pid: 12, parent: 11, ticks: 4 },
      { pid: 20, parent: 1, ticks: 500 },
    ]
    expect(treeOf(10, all).map(({ pid }) => pid)).toEqual([10, 11, 12])
    expect(processorMs(treeOf(10, all))).toBe(70)
  })

  test('memory is what it has alone and its part of what is shared', () => {
    expect(pssMB('5562-7ffd ---p 0 00:00 0 [rollup]\nRss: 1800 kB\nPss:  250000 kB\nPss_Dirty: 1 kB\n')).toBe(256)
    expect(pssMB('')).toBe(0)
  })
})
