import { expect, test } from 'vitest'
import { thingsToStop } from './things-to-stop'

test('what was started last is stopped first, and each only once', async () => {
  const stops = thingsToStop()
  const stopped: string[] = []
  for (const name of ['database', 'worker', 'web']) stops.add(async () => void stopped.push(name))
  await Promise.all([stops.stopAll(), stops.stopAll()])
  expect(stopped).toEqual(['web', 'worker', 'database'])
})

test('what starts while everything stops is stopped as well', async () => {
  const stops = thingsToStop()
  const stopped: string[] = []
  stops.add(() => stops.add(() => void stopped.push('late')))
  await stops.stopAll()
  expect(stopped).toEqual(['late'])
})
