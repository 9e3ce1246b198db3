// The published procedure on paper: the same sentences as the page, in the same order, under the same headings.
import { letterWords } from '@/lib/catalogues/public/letter/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { PublicPage } from '@/lib/core/procedure/public-page'
import type { Block } from '@/lib/core/procedure/public-parts/block'
import type { Sheet, SheetBlock } from './sheet'

/** The page as a sheet, without what can only be pressed. `publishedOn`: since when this version is in force. */
export function procedureSheet(page: PublicPage, publishedOn: CivilDate, address: string | null): Sheet {
  const { lang, opening, parts, help, colophon } = page
  return {
    lang,
    title: page.title,
    sender: { name: page.organisation.name, address },
    to: null,
    day: publishedOn,
    dated: letterWords[lang].since({ date: longDate(publishedOn, lang, { weekday: false }) }),
    blocks: [
      { kind: 'heading', level: 2, text: opening.heading },
      { kind: 'text', line: [opening.lead] },
      ...opening.urgent.map((line): SheetBlock => ({ kind: 'text', line })),
      ...parts.flatMap((part, i): SheetBlock[] => [
        { kind: 'heading', level: 2, text: `${i + 1}. ${part.heading}` },
        ...part.blocks.flatMap(sheetBlocks),
      ]),
      { kind: 'heading', level: 2, text: help.heading },
      ...help.lines.map((line): SheetBlock => ({ kind: 'text', line })),
      { kind: 'heading', level: 2, text: colophon.heading },
      { kind: 'text', line: colophon.version },
      ...colophon.lines.map((line): SheetBlock => ({ kind: 'text', line })),
      ...(colophon.sources
        ? [
            { kind: 'heading' as const, level: 3 as const, text: colophon.sources.heading },
            { kind: 'list' as const, numbered: false, items: colophon.sources.items.map((item) => [item]) },
          ]
        : []),
    ],
  }
}

function sheetBlocks(block: Block): SheetBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 3, text: block.text }]
    case 'text':
      return [block]
    case 'list':
      return [{ kind: 'list', numbered: false, items: block.items }]
    case 'steps':
      return [{ kind: 'list', numbered: true, items: block.items }]
    case 'fold':
      return [
        { kind: 'heading', level: 3, text: block.summary },
        { kind: 'list', numbered: false, items: block.items },
      ]
    case 'facts':
      return [block]
  }
}
