import { zodResolver } from '@hookform/resolvers/zod'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { errorsByName } from './errors-by-name'

const Sheet = z.object({
  name: z.string().min(1, 'empty'),
  rows: z.array(z.object({ type: z.string().min(1, 'empty') })).min(3, 'too-short'),
})

async function found(values: unknown) {
  const resolve = zodResolver(Sheet)
  const { errors } = await resolve(values as never, undefined, { fields: {}, shouldUseNativeValidation: false })
  return errorsByName(errors, ({ message }) => message ?? '')
}

test('what is wrong is found by the name of its field, also in a row, in a field called type, and in a list as a whole', async () => {
  expect(await found({ name: '', rows: [{ type: 'a' }, { type: '' }] })).toEqual({
    name: 'empty',
    rows: 'too-short',
    'rows.1.type': 'empty',
  })
})

test('nothing wrong is nothing said', async () => {
  expect(await found({ name: 'a', rows: [{ type: 'a' }, { type: 'b' }, { type: 'c' }] })).toEqual({})
})
