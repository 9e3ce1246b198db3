import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { aCase, act, HANNA, MARIEKE, member, SYSTEM, uuid, type World } from '@/lib/core/case/testing/a-case'
import { complaint, heard, judged, letter, partyOf as partyIn } from '@/lib/core/case/testing/heard-case'
import { plainOf } from '@/lib/core/shared/line'
import { textsFor } from './status-letters'
import { statusPageOf } from './status-page'
import type { StatusReading } from './status-reading'

const names = { [HANNA]: 'Hanna Jansen', [MARIEKE]: 'Marieke de Boer' }

function readingOf(
  { complaint, procedure, timeline }: World,
  today: CivilDate,
  different: Partial<StatusReading> = {},
): StatusReading {
  const [party] = complaint.parties
  if (!party) throw new Error('a case has a party')
  const nothing = { people: [], aside: [], members: {}, texts: null, reachable: true, changes: [] }
  return { complaint, procedure, timeline, party: party.id, lang: 'nl', today, ...nothing, ...different }
}

function partyOf({ complaint }: World): string {
  return complaint.parties[0]?.id ?? ''
}

describe('the status page', () => {
  test('says in one sentence what is happening and by which date something comes', () => {
    const page = statusPageOf(readingOf(aCase('2026-11-23'), '2026-11-24'))
    expect(page.heading).toBe('Uw klacht is binnen.')
    expect(plainOf(page.lead).replaceAll('\u00a0', ' ')).toBe(
      'Uiterlijk maandag 30 november belt of mailt de klachtenfunctionaris u. U hoeft nu niets te doen.',
    )
  })

  test('what was done on one day stands in the order in which it was promised', () => {
    const start = judged(complaint())
    const all = [partyIn(start, 'complainant'), partyIn(start, 'subject')]
    const world = act(act(start, '2026-03-02', heard(all)), '2026-03-02', letter(start), SYSTEM)
    const deeds = statusPageOf(readingOf(world, '2026-03-03')).promises.line.map(({ deed }) => deed)
    expect(deeds.indexOf('U kreeg ons antwoord.')).toBeGreaterThan(
      deeds.indexOf('Wij boden u de kans om te vertellen wat er is gebeurd.'),
    )
  })

  test('of a case that ended without an answer does not ask about our answer', () => {
    const open = aCase('2026-11-23')
    const closed = act(open, '2026-11-24', { type: 'close', outcome: 'lapsed' })
    const asks = (world: World) => JSON.stringify(statusPageOf(readingOf(world, '2026-11-24')))
    expect(asks(open)).toContain('Niet eens met ons antwoord?')
    expect(asks(closed)).toContain('Niet eens met hoe het is afgelopen?')
    expect(asks(closed)).not.toContain('Niet eens met ons antwoord?')
  })

  test('where everybody may be involved asks nobody to ring them about it, and then asks about who came from outside', () => {
    const world = aCase('2026-11-23')
    const asks = (outsider: ComplaintCase['outsider'], handler: string | null) => {
      const complaint: ComplaintCase = { ...world.complaint, handler, ...(outsider ? { outsider } : {}) }
      return statusPageOf(readingOf({ ...world, complaint }, '2026-11-24')).who.ifInvolved
    }
    expect(asks(undefined, HANNA)).toMatch(/een van hen/)
    expect(asks({ state: 'needed', invitation: null, member: null }, null)).toBeNull()
    expect(asks({ state: 'appointed', invitation: null, member: HANNA }, HANNA)).toMatch(/iemand anders/)
  })

  test('tells that who came from outside was taken off the complaint', () => {
    const world = aCase('2026-11-23')
    const went = { ...world, timeline: [...world.timeline] }
    const last = went.timeline.at(-1)
    if (!last) throw new Error('a case has events')
    went.timeline.push({ ...last, event: { type: 'outsider-withdrawn', member: HANNA } })
    const { record } = statusPageOf(readingOf(went, '2026-11-24', { members: names }))
    expect(JSON.stringify(record)).toContain('De organisatie haalde Hanna Jansen van uw klacht.')
  })

  test('once we asked how it went, it says before the code where the questions are', () => {
    const closed = act(aCase('2026-11-23'), '2026-11-24', { type: 'close', outcome: 'lapsed' })
    expect(statusPageOf(readingOf(closed, '2026-11-24')).surveyAhead).toBe(false)
    const asked = act(closed, '2027-06-01', { type: 'take-due-steps' }, SYSTEM)
    expect(asked.complaint.surveyAsked).toBe(true)
    expect(statusPageOf(readingOf(asked, '2027-06-01'))).toMatchObject({ surveyAhead: true, opened: null })
    expect(statusPageOf(readingOf(asked, '2027-06-01', { texts: new Map() })).surveyAhead).toBe(false)
  })

  test('a question is answered before all else, and our own date stays', () => {
    const filed = aCase('2026-11-23')
    const asked = act(filed, '2026-12-01', {
      type: 'ask',
      party: partyOf(filed),
      text: 'Wanneer was het?',
      replyBy: '2026-12-08',
    })
    const page = statusPageOf(readingOf(asked, '2026-12-02'))
    expect(page).toMatchObject({ heading: 'Wij wachten op uw antwoord.', waitsForYou: true })
    const lead = plainOf(page.lead).replaceAll('\u00a0', ' ')
    expect(lead).toContain('vóór dinsdag 8 december')
    expect(lead).toContain('Onze datum van maandag 4 januari 2027 blijft staan.')
  })

  test('a missed promise stays on the line, in words, with an apology, also after it was done late', () => {
    const filed = aCase('2026-11-23')
    const late = statusPageOf(readingOf(filed, '2026-12-02')).promises.line.find(({ deed }) => deed.includes('opnemen'))
    expect(late).toMatchObject({ state: 'broken', when: 'niet gehaald, maandag', date: '2026-11-30' })
    expect(plainOf(late?.note ?? [])).toBe('Dat is nog niet gebeurd. Onze excuses.')
  })

  test('today stands between what was done and what is still to come', () => {
    const filed = aCase('2026-11-23')
    const called = act(filed, '2026-11-26', {
      type: 'record-call',
      party: partyOf(filed),
      text: 'Gesproken.',
      confirmsAddress: false,
    })
    const states = statusPageOf(readingOf(called, '2026-11-27')).promises.line.map(({ state }) => state)
    expect(states.indexOf('today')).toBeGreaterThan(states.lastIndexOf('kept'))
    expect(states.indexOf('today')).toBeLessThan(states.indexOf('next'))
    expect(states.at(-1)).toBe('after')
  })

  test('nothing that is ours alone is told: no note, no judgement, no reason of routing', () => {
    const filed = aCase('2026-11-23')
    const noted = act(filed, '2026-11-24', { type: 'note', text: 'Onder ons.' })
    const page = statusPageOf(readingOf(noted, '2026-11-25', { texts: noted.texts, members: names }))
    expect(JSON.stringify(page)).not.toContain('Onder ons.')
    expect(textsFor(readingOf(noted, '2026-11-25'))).not.toContain(
      [...noted.texts].find(([, text]) => text === 'Onder ons.')?.[0],
    )
  })

  test('what was written to somebody else in the case is not for this reader', () => {
    const filed = aCase('2026-11-23', {
      filing: {
        people: [
          { role: 'complainant', person: uuid(801), capacity: null, consent: null },
          { role: 'representative', person: uuid(802), capacity: null, consent: 'given' },
        ],
      },
    })
    const other = filed.complaint.parties.find(({ role }) => role === 'representative')
    const asked = act(
      filed,
      '2026-11-24',
      { type: 'ask', party: other?.id ?? '', text: 'Wat deed u?', replyBy: null },
      member(MARIEKE),
    )
    const page = statusPageOf(readingOf(asked, '2026-11-25', { texts: asked.texts }))
    expect(page.letters.count).toBe(0)
    expect(JSON.stringify(page)).not.toContain('Wat deed u?')
    expect(page.record.lines.map(({ text }) => text)).not.toContain('Wij stelden u een vraag.')
  })

  test('without the code there are no words and no names', () => {
    const filed = aCase('2026-11-23')
    const replied = act(filed, '2026-11-24', { type: 'reply', party: partyOf(filed), text: 'Wij zoeken het uit.' })
    const closed = statusPageOf(readingOf(replied, '2026-11-25'))
    expect(closed.opened).toBeNull()
    expect(closed.letters.count).toBe(1)
    expect(JSON.stringify(closed)).not.toMatch(/Wij zoeken het uit|Hanna|Er kwam niemand/)
    const open = statusPageOf(readingOf(replied, '2026-11-25', { texts: replied.texts, members: names }))
    expect(open.opened?.letters).toMatchObject([{ from: 'Hanna Jansen', text: 'Wij zoeken het uit.' }])
    expect(open.opened?.told[0]?.text).toBe('Er kwam niemand.')
  })

  test('a text that was erased is said to be erased, not left out', () => {
    const filed = aCase('2026-11-23')
    const page = statusPageOf(readingOf(filed, '2026-11-24', { texts: new Map() }))
    expect(page.opened?.told[0]).toMatchObject({ label: 'Uw verhaal', text: null })
  })
})
