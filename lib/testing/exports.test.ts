import { expect, test } from 'vitest'
import { unasked } from './exports'

const house = [
  {
    file: 'lib/a.ts',
    text: 'export const one = 1\nexport type Two = 2\nexport async function three() {}\nexport default one\n',
  },
  { file: 'lib/b.ts', text: "import { one, type Two as Second } from './a'\nexport { one as again }\n" },
  {
    file: 'app/c.tsx',
    text: "import whole, {\n  three,\n} from '@/lib/a'\nconst { again } = await import('@/lib/b')\n",
  },
]

test('whatever is asked for, by whichever name and from wherever, is not found', () => {
  expect(unasked(house)).toEqual([])
})

test('what nobody asks for is found: a value, a type, the whole of a file, and what is handed on', () => {
  expect(unasked(house.slice(0, 2))).toEqual(['lib/a.ts: three', 'lib/a.ts: default', 'lib/b.ts: again'])
  expect(unasked(house.slice(0, 1))).toEqual(['lib/a.ts: one', 'lib/a.ts: Two', 'lib/a.ts: three', 'lib/a.ts: default'])
})
