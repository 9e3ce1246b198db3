// Every letter that goes on paper, as its sheet says it before it is drawn, kept as files: like the mails. `-u` makes them
// anew; whoever does reads them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { procedureOf } from '@/lib/core/case/testing/heard-case'
import type { Line } from '@/lib/core/shared/line'
import type { Sheet, SheetBlock } from './sheet'
import { toldLetters } from './testing/told-letters'

const GOLDEN = join(import.meta.dirname, 'golden')
const KEPT = ['overheid', 'zorg'].flatMap((sector) => (['nl', 'en'] as const).map((lang) => ({ sector, lang })))

function words(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

function block(one: SheetBlock): string {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${one.text}`
    case 'text':
      return words(one.line)
    case 'list':
      return one.items.map((item, i) => `${one.numbered ? `${i + 1}.` : '-'} ${words(item)}`).join('\n')
    case 'facts':
      return one.items
        .map(({ term, says, small }) =>
          [`${term}:`, ...[...says, ...small].map((line) => `  ${words(line)}`)].join('\n'),
        )
        .join('\n')
  }
}

function asText({ sender, to, dated, title, blocks }: Sheet): string {
  const window = [sender.name, sender.address, '', ...(to ?? []), '', dated].filter((line) => line !== null)
  return [window.join('\n'), `# ${title}`, ...blocks.map(block)].join('\n\n')
}

test.each(KEPT)('the letters of $sector on paper are as they were read ($lang)', async ({ sector, lang }) => {
  const told = toldLetters(procedureOf(sector), lang)
  const text = told.map(({ life, sheet }) => `######## ${life}\n\n${asText(sheet)}\n`).join('\n')
  await expect(text).toMatchFileSnapshot(join(GOLDEN, `${sector}.letters.${lang}.txt`))
})

test('no file is kept of what is no longer there', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(KEPT.map(({ sector, lang }) => `${sector}.letters.${lang}.txt`).sort())
})
