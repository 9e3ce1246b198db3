import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { CountedFigures } from '@/lib/core/insights/counted-figures'
import type { FigurePeriod } from '@/lib/core/insights/figure-period'
import type { DeskLang } from '@/lib/core/shared/language'
import { Figures } from './figures'
import { viewOf } from './view'

const MAY: FigurePeriod = { choice: 'own', from: '2015-05-01', until: '2015-05-02' }

/** What a file leaves to be counted: 3,180 complaints, closed on days that nobody knows. */
const fromAFile: CountedFigures = {
  ledger: { start: 7, new: 3180, closed: 0, undated: 3177, end: 10, startUnknown: 120, endUnknown: 3297 },
  standings: { unknown: 3177, overdue: 3 },
  days: { median: null, p90: null },
  points: { judged: 4, upheld: 3, upheldCases: 2, judgedCases: 3 },
  given: { answers: 12, inTime: 10 },
  months: [],
  subjects: [{ id: null, cases: 3180, judged: 0, upheld: 0, upheldCases: 0 }],
  causes: [
    { id: 'een-heel-lange-oorzaak', cases: 6, judged: 0, upheld: 0, upheldCases: 0 },
    { id: null, cases: 3174, judged: 0, upheld: 0, upheldCases: 0 },
  ],
  departments: [{ id: null, cases: 3180, judged: 0, upheld: 0, upheldCases: 0 }],
  firstCause: [{ cause: 'een-heel-lange-oorzaak', cases: 6 }],
}

const LONG = 'Werkwijze: de computerverbinding en het misverstaan van aansluitvoorwaarden'

function pageOf(figures: CountedFigures, lang: DeskLang = 'nl', period = MAY): string {
  const names = { subjects: {}, causes: { 'een-heel-lange-oorzaak': { nl: LONG, en: LONG } }, departments: {} }
  const read = {
    figures,
    names,
    procedure: null,
    duties: { proofs: [], since: '2015-01-01' },
    months: { from: '2015-01-01', until: '2016-01-01' },
  } as const
  const view = viewOf(read, { slug: 'voorbeeld', lang, today: '2026-11-28', period, improves: false })
  return renderToStaticMarkup(<Figures view={view} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
}

describe('figures of which little is known', () => {
  test('say beside each how much is known, and claim nothing of the rest', () => {
    const page = pageOf(fromAFile)
    expect(page).toContain(
      'Open aan het begin van 1 mei 2015: daarnaast is van 120 zaken niet bekend wanneer ze sloten; ze kunnen toen nog open zijn geweest.',
    )
    expect(page).toContain('Bij 6 van de 3.180 klachten is een oorzaak vastgelegd')
    expect(page).toContain('Bij geen enkele klacht is een afdeling vastgelegd')
    expect(page).toContain('beoordeeld in 3 van de 3.180 ontvangen zaken')
    expect(page).not.toMatch(/aan de beurt voor een antwoord|ging naar een afdeling|100 procent/)
    expect(pageOf(fromAFile, 'en')).toContain('besides, of 120 cases it is not known when they closed')
  })

  test('call the beginning and the end of one day by different names', () => {
    const page = pageOf(fromAFile)
    expect(page).toContain('open aan het begin van 1 mei 2015')
    expect(page).toContain('open aan het eind van 1 mei 2015')
  })

  test('of a period in which nothing came still show the answers that were given in it', () => {
    const nothing = { ...fromAFile.ledger, new: 0, undated: 0 }
    expect(pageOf({ ...fromAFile, ledger: nothing })).toContain('12 antwoorden gegeven , 10 op tijd')
    expect(pageOf({ ...fromAFile, given: { answers: 0, inTime: 0 } })).toContain(
      'In deze periode is geen antwoord gegeven.',
    )
  })

  test('of a running quarter show of how many the share is known', () => {
    const quarter = pageOf({ ...fromAFile, standings: { 'on-time': 14, late: 1, running: 28 } })
    expect(quarter).toContain('van 28 andere is dat nog niet bekend')
    expect(quarter).toContain('Bekend van 15 van de 43.')
  })
})

test('the name of a cause is never cut', () => {
  const known = [{ ...fromAFile.causes[0], id: 'een-heel-lange-oorzaak', cases: 6 }] as CountedFigures['causes']
  const page = pageOf({ ...fromAFile, causes: known })
  expect(page).toContain(LONG)
  expect(page).not.toContain('…')
})
