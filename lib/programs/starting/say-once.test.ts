import { expect, test } from 'vitest'
import { sayOnce } from './say-once'

test('what every process sees is printed once, and again when it is no longer the last thing that was told', () => {
  const printed: string[] = []
  const say = sayOnce({ error: (line) => printed.push(`! ${line}`), log: (line) => printed.push(line) })
  const away = { way: 'error', sentence: 'away' }
  const back = { way: 'log', sentence: 'back' }
  for (const said of [away, away, back, back, 'works', { sentence: 'half' }, null, away]) say(said)
  expect(printed).toEqual(['! away', 'back', '! away'])
})
