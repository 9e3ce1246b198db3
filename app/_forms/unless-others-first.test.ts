import { expect, test } from 'vitest'
import { unlessOthersFirst } from './unless-others-first'

const failing = (fault: unknown) =>
  unlessOthersFirst<string>(
    async () => {
      throw fault
    },
    () => 'busy',
  )
const coded = (code: string) => Object.assign(new Error('x'), { code })

test('who has to wait too long for others is told so, and any other fault stays a fault', async () => {
  expect(await failing(coded('55P03'))).toBe('busy')
  expect(await failing(new Error('Failed query', { cause: coded('57014') }))).toBe('busy')
  await expect(failing(coded('23505'))).rejects.toThrow('x')
  await expect(failing(new Error('NEXT_REDIRECT'))).rejects.toThrow('NEXT_REDIRECT')
  expect(
    await unlessOthersFirst(
      async () => 'done',
      () => 'busy',
    ),
  ).toBe('done')
})
