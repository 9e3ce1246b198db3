import { describe, expect, test } from 'vitest'
import { plainOf } from '@/lib/core/shared/line'
import { privacyPageOf } from '@/lib/words/procedure/privacy-page'
import { withArticle } from './function-in-words'
import type { Procedure } from './procedure'
import { type PublicPage, publicPageOf } from './public-page'
import type { Block } from './public-parts/block'
import { sampleProcedure } from './testing/sample-procedure'

const reading = {
  organisation: { name: 'Zonnehof' },
  version: 4,
  publishedOn: '2026-09-01',
  lang: 'nl',
  today: '2026-11-23',
} as const

function pageOf(change: (procedure: Procedure) => void = () => {}, different: object = {}): PublicPage {
  const procedure = sampleProcedure()
  change(procedure)
  return publicPageOf(procedure, { ...reading, ...different })
}

function textOf(page: PublicPage): string {
  return JSON.stringify(page).replaceAll('\\u00a0', ' ').replaceAll('\u00a0', ' ')
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'text') return plainOf(block.line)
      if (block.kind === 'heading') return block.text
      if (block.kind === 'facts')
        return block.items
          .map(({ term, says, small }) => [term, ...[...says, ...small].map(plainOf)].join(' '))
          .join(' ')
      return block.items.map(plainOf).join(' ')
    })
    .join(' ')
}

describe('the page of a procedure', () => {
  test('shows the dates that hold for whoever complains today, moved where the law moves them', () => {
    const { promises } = pageOf().today
    expect(promises.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-30', '2027-01-04', '2028-01-04'])
    const inMarch = pageOf(() => {}, { today: '2026-03-01' }).today.promises
    const answer = inMarch.find(({ deed }) => deed === 'U krijgt ons antwoord.')
    expect(answer).toMatchObject({ date: '2026-04-13' })
    const moved = pageOf(() => {}, { today: '2026-02-20' }).today.promises.find(
      ({ deed }) => deed === 'U krijgt ons antwoord.',
    )
    expect(moved).toMatchObject({ date: '2026-04-07', sum: expect.stringContaining('Goede Vrijdag') })
  })

  test('danger comes before all else, and not again among what is dealt with elsewhere', () => {
    const page = pageOf()
    expect(page.opening.urgent.map(plainOf)).toEqual(['Is er nu gevaar? Bel 112.'])
    expect(wordsOf(page.parts[0]?.blocks ?? [])).not.toContain('112')
  })

  test('without a form among the ways there is no button to one', () => {
    const page = pageOf(({ intake }) => {
      intake.ways = intake.ways.filter(({ kind }) => kind !== 'form')
    })
    expect(page.opening.complain).toBeNull()
    expect(textOf(page)).not.toContain('Vul het formulier in')
  })

  test('names are shown only where the procedure shows persons', () => {
    const people = [{ function: 'officer', name: 'Marieke de Boer' }]
    expect(textOf(pageOf(() => {}, { people }))).not.toContain('Marieke')
    const shown = pageOf(
      ({ contact }) => {
        contact.shows = 'person'
      },
      { people },
    )
    expect(shown.today.promises[1]?.deed).toBe('Marieke de Boer belt of mailt u.')
  })

  test('an organisation without any external body does not promise one', () => {
    const page = pageOf(({ followUp }) => {
      followUp.externalBodies = []
    })
    expect(page.today.promises.map(({ state }) => state)).not.toContain('after')
  })

  test('both languages are whole: no Dutch in the English page but names', () => {
    const english = textOf(pageOf(() => {}, { lang: 'en' }))
    for (const dutch of [' uw ', ' wij ', ' klacht ', ' niet ', ' een ', ' of ons'])
      expect(english.toLowerCase()).not.toContain(`${dutch}`)
  })

  test('a text that is missing in a language is shown in the other', () => {
    const page = pageOf(
      ({ definition }) => {
        definition.opening = { nl: 'Alleen Nederlands.' }
      },
      { lang: 'en' },
    )
    expect(page.opening.heading).toBe('Alleen Nederlands.')
  })
})

describe('a function in a sentence', () => {
  test('gets its article when it is known, and no guess when it is not', () => {
    expect(withArticle('Klachtenfunctionaris', 'nl')).toBe('De klachtenfunctionaris')
    expect(withArticle('Het bestuur', 'nl')).toBe('Het bestuur')
    expect(withArticle('Bestuur', 'nl')).toBe('Het bestuur')
    expect(withArticle('Manager zorg', 'nl')).toBe('De manager zorg')
    expect(withArticle('Kwaliteit', 'nl')).toBeNull()
    expect(withArticle('HR manager', 'en')).toBe('The HR manager')
  })
})

describe('the privacy page', () => {
  test('says no more and no less than the procedure asks', () => {
    const whole = JSON.stringify(privacyPageOf(sampleProcedure(), { name: 'Zonnehof', lang: 'nl' }))
    expect(whole).toContain('uw telefoonnummer')
    expect(whole).toContain('tot 2 jaar')
    expect(whole).toContain('Wkkgz artikel 13')
    const procedure = sampleProcedure()
    procedure.intake.reachBy = ['email']
    procedure.intake.asksWho = false
    procedure.sector = 'algemeen'
    const less = JSON.stringify(privacyPageOf(procedure, { name: 'Zonnehof', lang: 'nl' }))
    expect(less).not.toContain('uw telefoonnummer')
    expect(less).not.toContain('over wie u klaagt')
    expect(less).toContain('in uw belang en in ons belang')
  })
})
