import { describe, expect, test } from 'vitest'
import {
  aCase,
  act,
  HANNA,
  MARIEKE,
  member,
  STAFFING,
  staffingFor,
  uuid,
  type World,
} from '@/lib/core/case/testing/a-case'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { propsFor } from '@/lib/mail/props-for'
import { statusPageOf } from '@/lib/words/status/status-page'
import type { StatusReading } from '@/lib/words/status/status-reading'
import { namedHolders, standingAside } from './who-acts'

const names = Object.fromEntries(STAFFING.members.map(({ id, name }) => [id, name]))

/** A complaint about the complaints officer, who by the procedure is the first to call. */
function aboutTheOfficer(shows: 'person' | 'function', reachBy: 'email' | 'phone' | 'post' = 'email'): World {
  const sample = sampleProcedure()
  const procedure = { ...sample, contact: { ...sample.contact, shows } }
  const about = { person: uuid(810), name: 'Marieke de Boer', member: MARIEKE }
  return aCase('2026-11-23', { procedure, filing: { about, reachBy } })
}

function readingOf(world: World): StatusReading {
  const { complaint, procedure, timeline } = world
  const { holders } = staffingFor(procedure)
  const isNamed = procedure.contact.shows === 'person'
  return {
    complaint,
    procedure,
    timeline,
    party: complaint.parties[0]?.id ?? '',
    lang: 'nl',
    today: '2026-11-27',
    people: isNamed ? namedHolders(holders, names, complaint) : [],
    aside: standingAside(holders, complaint.barred),
    members: isNamed ? names : {},
    texts: null,
    reachable: true,
    changes: [],
  }
}

function acknowledgementOf(world: World) {
  const { complaint, procedure, timeline } = world
  const [first] = timeline
  if (!first) throw new Error('a case has a beginning')
  return propsFor({
    kind: 'acknowledgement',
    procedure,
    complaint,
    event: first.event,
    since: new Date(),
    tenant: { slug: 'zonnehof', name: 'Zonnehof', accent: '#0B5D6B', lang: 'nl' },
    to: { party: true, name: null, email: 'h@example.org', confirmed: true },
    handlerName: procedure.contact.shows === 'person' && complaint.handler ? (names[complaint.handler] ?? null) : null,
    aside: standingAside(staffingFor(procedure).holders, complaint.barred),
    body: null,
    link: null,
    madeFor: 'link 1, nl',
    code: null,
    today: '2026-11-23',
  })
}

describe('who is said to act', () => {
  test('the person complained about is named nowhere on the page, and who handles it is', () => {
    const page = statusPageOf(readingOf(aboutTheOfficer('person')))
    expect(JSON.stringify(page)).not.toContain('Marieke')
    expect(page.promises.line.map(({ deed }) => deed)).toContain('Hanna Jansen belt of mailt u.')
  })

  test('the function that stands aside is not said to call, help or speak for us', () => {
    const page = statusPageOf(readingOf(aboutTheOfficer('function')))
    const { promises, who, help, external } = page
    expect(JSON.stringify([promises, who, help, external])).not.toMatch(/klachtenfunctionaris/i)
    expect(promises.line.map(({ deed }) => deed)).toContain('De manager zorg belt of mailt u.')
  })

  test('what was done is said of who did it', () => {
    const filed = aboutTheOfficer('person')
    const party = filed.complaint.parties[0]?.id ?? ''
    const called = act(
      filed,
      '2026-11-25',
      { type: 'record-call', party, text: 'Gesproken.', confirmsAddress: false },
      member(HANNA),
    )
    const deeds = statusPageOf(readingOf(called)).promises.line.map(({ deed }) => deed)
    expect(deeds).toContain('Hanna Jansen nam contact met u op.')
  })

  test('the mail that confirms says the same, and is signed by who handles it', () => {
    for (const shows of ['person', 'function'] as const) {
      const mail = acknowledgementOf(aboutTheOfficer(shows))
      expect(JSON.stringify(mail)).not.toMatch(/Marieke|klachtenfunctionaris belt/i)
      expect(mail.signedBy).toBe(shows === 'person' ? 'Hanna Jansen' : 'De manager zorg')
    }
  })

  test('while nobody handles it, it is “wij”, signed by the organisation', () => {
    const world = aboutTheOfficer('function')
    const nobody = { ...world, complaint: { ...world.complaint, handler: null } }
    expect(acknowledgementOf(nobody).signedBy).toBeNull()
    expect(statusPageOf(readingOf(nobody)).promises.line.map(({ deed }) => deed)).toContain('Wij bellen of mailen u.')
  })

  test.each([
    ['phone', 'belt u.'],
    ['post', 'schrijft u.'],
  ] as const)('whoever asked for %s is promised that, and no mail', (reachBy, says) => {
    const world = aboutTheOfficer('person', reachBy)
    const page = statusPageOf(readingOf(world))
    expect(page.promises.line.map(({ deed }) => deed)).toContain(`Hanna Jansen ${says}`)
    expect(acknowledgementOf(world).promises.map(({ deed }) => deed)).toContain(`Hanna Jansen ${says}`)
  })
})
