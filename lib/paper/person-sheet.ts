// Everything about one person on paper (GDPR 15.3): what they sent us, what we sent them, and what happened, case after case.
import { type PersonCopyWords, personCopyWords } from '@/lib/catalogues/public/person-copy/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { formatReference } from '@/lib/core/shared/reference'
import { lettersOf, toldBy } from '@/lib/words/status/status-letters'
import type { StatusReading } from '@/lib/words/status/status-reading'
import { statusRecord } from '@/lib/words/status/status-record'
import type { Sheet, SheetBlock } from './sheet'

type Known = { name: string | null; email: string | null; phone: string | null; address: string | null }
type PersonSource = {
  person: Known
  cases: readonly StatusReading[]
  organisation: string
  today: CivilDate
}

/** In the language of their newest complaint. Each word of theirs that was erased is said to be, and none is left out silently. */
export function personSheet({ person, cases, organisation, today }: PersonSource): Sheet {
  const lang = cases[0]?.lang ?? 'nl'
  const words = personCopyWords[lang]
  return {
    lang,
    title: words.title,
    sender: { name: organisation, address: null },
    to: null,
    day: today,
    dated: words.dated({ date: longDate(today, lang, { weekday: false }) }),
    blocks: [
      { kind: 'text', line: [words.lead] },
      { kind: 'text', line: [words.left] },
      { kind: 'heading', level: 2, text: words.you },
      ...knownBlocks(person, words),
      ...cases.flatMap((reading) => caseBlocks({ ...reading, lang }, words)),
      { kind: 'text', line: [words.wrong] },
    ],
  }
}

function knownBlocks(person: Known, words: PersonCopyWords): SheetBlock[] {
  const items = (['name', 'email', 'phone', 'address'] as const).flatMap((field) => {
    const value = person[field]
    return value ? [{ term: words[field], says: [[value]], small: [] }] : []
  })
  return [{ kind: 'facts', items }]
}

function caseBlocks(reading: StatusReading, words: PersonCopyWords): SheetBlock[] {
  const { complaint, lang } = reading
  const date = longDate(complaint.receivedOn, lang, { weekday: false })
  const told = toldBy(reading).map(({ label, text }) => ({ term: label, says: [[text ?? words.erased]], small: [] }))
  const letters = lettersOf(reading).map(({ day, from, text }) => {
    return { term: words.letter({ day, from }), says: [[text ?? words.erased]], small: [] }
  })
  const happened = statusRecord(reading).map(({ shown, text }) => ({ term: shown, says: [[text]], small: [] }))
  return [
    { kind: 'heading', level: 2, text: words.complaint({ reference: formatReference(complaint.reference), date }) },
    ...part(words.told, told),
    ...part(words.letters, letters),
    ...part(words.happened, happened),
  ]
}

type Facts = Extract<SheetBlock, { kind: 'facts' }>['items']

function part(text: string, items: Facts): SheetBlock[] {
  return items.length > 0
    ? [
        { kind: 'heading', level: 3, text },
        { kind: 'facts', items },
      ]
    : []
}
