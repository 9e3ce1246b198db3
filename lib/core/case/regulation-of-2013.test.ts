import { describe, expect, test } from 'vitest'
import { fieldsOf, intakeFormOf } from '@/lib/core/procedure/intake-form'
import { lawCheck } from '@/lib/core/procedure/law-check'
import { yearlyDutiesIn } from '@/lib/core/procedure/promises'
import { publicPageOf } from '@/lib/core/procedure/public-page'
import { isReady, readiness } from '@/lib/core/procedure/readiness'
import { regulationOf2013 } from '@/lib/core/procedure/testing/regulations/regulation-of-2013'
import { SENTENCES_OF_2013 } from '@/lib/core/procedure/testing/regulations/sentences'
import type { Filing } from './file'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, member, OMAR, promiseOf, refused, STAFFING, uuid } from './testing/a-case'
import { judged, letter, partyOf } from './testing/heard-case'
import { eachSentence, type Row } from './testing/sentence-rows'
import { whoReads } from './who-reads'

const FILED = '2026-02-20'
const LATER = '2026-02-24'
const COLLEAGUE = uuid(904)
const procedure = regulationOf2013()

/** Marieke is the complaints officer, Omar her deputy, Hanna of the board; a colleague fills no function. */
const staffing = {
  members: [...STAFFING.members, { id: COLLEAGUE, name: 'Zoë Prins', canHandle: true, oversees: false, away: false }],
  holders: [
    { function: 'handler', department: null, member: MARIEKE },
    { function: 'deputy', department: null, member: OMAR },
    { function: 'decider', department: null, member: HANNA },
  ],
}
const filed = (filing: Partial<Filing> = {}, people = staffing) => aCase(FILED, { procedure, staffing: people, filing })
const officer = member(MARIEKE)
const page = JSON.stringify(
  publicPageOf(procedure, {
    organisation: { name: 'De toezichthouder' },
    version: 1,
    publishedOn: '2026-01-01',
    lang: 'nl',
    today: FILED,
  }),
).replaceAll('\u00a0', ' ')
const fields = fieldsOf(intakeFormOf(procedure, 'nl').pages)
const asked =
  (...names: string[]) =>
  () => {
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  }
const settling = { type: 'settle', text: 'Wij bellen voortaan terug.', on: LATER, way: 'talk' } as const

const rows: Row[] = [
  { at: '1', because: 'definition-only', why: 'It opens the list of definitions.' },
  { at: '1.a', because: 'definition-only', why: 'It says which organisation this is.' },
  { at: '1.b', because: 'definition-only', why: 'It says which function is meant.' },
  {
    at: '2',
    by: 'act',
    holds: () => {
      const world = act(judged(filed()), LATER, { type: 'ask-committee', members: [MARIEKE] }, officer)
      expect(world.complaint.handler).toBe(MARIEKE)
      const advice = { type: 'give-judgement', text: 'Verklaar de klacht gegrond.' } as const
      expect(refused(world, LATER, advice, member(HANNA)).kind).toBe('not-of-committee')
      expect(refused(world, LATER, letter(world), member(HANNA)).kind).toBe('judgement-first')
      const advised = act(world, LATER, advice, officer)
      expect(refused(advised, LATER, letter(advised), officer)).toMatchObject({
        kind: 'not-allowed',
        takers: { function: 'decider', members: [HANNA] },
      })
    },
  },
  { at: '3.1', because: 'of-another-body', why: 'The board appoints; who fills a function is told to us, live.' },
  {
    at: '3.2',
    because: 'not-expressible-yet',
    lacks: 'A function has no longest term for who fills it: nobody is warned that two years are over.',
  },
  { at: '3.3', because: 'of-another-body', why: 'The board may appoint again; nothing here forbids it.' },
  {
    at: '3.4',
    by: 'routing',
    holds: () => {
      const members = staffing.members.map((one) => (one.id === MARIEKE ? { ...one, away: true } : one))
      expect(filed({}, { ...staffing, members }).complaint.handler).toBe(OMAR)
      const about = { person: uuid(801), name: 'Marieke de Boer', member: MARIEKE }
      expect(filed({ about }).complaint.handler).toBe(OMAR)
    },
  },
  {
    at: '4.1',
    by: 'page',
    holds: () => {
      expect(page).toContain('De klachtenfunctionaris, Postbus 1, 2500 AA Den Haag')
      const world = filed({ channel: 'letter', hasEmail: false, reachBy: 'post' })
      expect(promiseOf(world, 'acknowledgement')).toMatchObject({ letter: 'acknowledgement', due: '2026-02-27' })
    },
  },
  {
    at: '4.2',
    by: 'page',
    holds: () => {
      expect(page).toContain('"href":"intake"')
      expect(procedure.intake.ways.length).toBeGreaterThan(1)
    },
  },
  {
    at: '4.3',
    by: 'routing',
    holds: () => {
      for (const { id } of procedure.intake.subjects) {
        expect(filed({ subjects: [id] }).complaint).toMatchObject({ function: 'handler', handler: MARIEKE })
      }
    },
  },
  {
    at: '4.4',
    by: 'act',
    holds: () => {
      const world = filed({ channel: 'phone', hasEmail: false, reachBy: 'phone' })
      expect(world.texts.get(world.complaint.points[0]?.text.id ?? '')).toBe('Er kwam niemand.')
      const call = { type: 'acknowledge', how: 'call', text: null, on: null } as const
      expect(refused(world, LATER, call, officer).kind).toBe('acknowledgement-in-writing')
    },
  },
  {
    at: '5.1',
    by: 'promise',
    holds: () => {
      expect(promiseOf(filed(), 'first-contact')).toMatchObject({ due: '2026-02-27', by: 'handler' })
      const inquiry = { type: 'take-step', step: 'inquiry' } as const
      expect(act(filed(), FILED, inquiry, officer).complaint.phase).toBe('in-treatment')
    },
  },
  {
    at: '5.2',
    by: 'act',
    holds: () => {
      const known = act(filed(), LATER, { type: 'add-witness', name: 'Kees Vis' }, officer)
      const parties = [partyOf(known, 'witness')]
      const invitation = { type: 'invite-to-hearing', parties, on: '2026-03-02', at: '10:00', how: 'phone' } as const
      const invited = act(known, LATER, { ...invitation, text: 'Wat zag u?' }, officer)
      expect(invited.timeline.some(({ event }) => event.type === 'hearing-invited' && event.party === parties[0])).toBe(
        true,
      )
      const noted = act(invited, LATER, { type: 'note', text: 'De afdeling schreef ons hoe het ging.' }, officer)
      expect(noted.timeline.at(-1)?.event.type).toBe('note-added')
    },
  },
  {
    at: '5.3',
    because: 'of-another-body',
    why: 'It binds employees, by their employer; who does not come is written down.',
  },
  {
    at: '6.1',
    by: 'act',
    holds: () => {
      const settled = act(filed(), LATER, settling, officer)
      expect(settled.complaint).toMatchObject({ phase: 'closed', outcome: 'resolved' })
    },
  },
  {
    at: '6.2 (1)',
    by: 'act',
    holds: () => {
      expect(page).toContain('Soms is het dan al opgelost.')
      const world = act(filed(), LATER, { type: 'take-step', step: 'first-talk' }, officer)
      const since = world.timeline.length
      const settled = act(world, LATER, settling, officer)
      expect(messagesFor(settled.timeline.slice(since), settled).map(({ kind }) => kind)).toContain('settled')
    },
  },
  {
    at: '6.2 (2)',
    by: 'promise',
    holds: () => {
      const world = filed()
      const call = { type: 'record-call', party: partyOf(world, 'complainant'), text: 'Wij spraken.' } as const
      const called = act(world, LATER, { ...call, confirmsAddress: false }, officer)
      expect(promiseOf(called, 'first-contact')).toMatchObject({ state: 'kept', doneOn: LATER })
    },
  },
  {
    at: '7.1',
    by: 'readers',
    holds: () => {
      const { complaint } = filed()
      expect(whoReads(complaint, { procedure, staffing }).sort()).toEqual([HANNA, OMAR, MARIEKE].sort())
      expect(page).toContain('Wij vertellen anderen alleen wat nodig is om uw klacht uit te zoeken.')
    },
  },
  {
    at: '7.2',
    by: 'act',
    holds: () => {
      expect(page).toContain('Anderen mogen niet bij het gesprek zijn. Wie u hoort, kan anders beslissen.')
      const world = filed()
      const parties = [partyOf(world, 'complainant')]
      const inviting = { type: 'invite-to-hearing', parties, on: '2026-03-02', at: '10:00', how: 'phone' } as const
      const closed = act(world, LATER, { ...inviting, text: 'Vertel het ons.' }, officer)
      const opened = act(world, LATER, { ...inviting, text: 'Vertel het ons.', open: true }, officer)
      const openOf = ({ timeline }: typeof world) =>
        timeline.flatMap(({ event }) => (event.type === 'hearing-invited' ? [event.open] : []))
      expect([openOf(closed), openOf(opened)]).toEqual([[false], [true]])
    },
  },
  {
    at: '7.3',
    by: 'yearly-duty',
    holds: () => {
      expect(yearlyDutiesIn(procedure, 2026)).toMatchObject([{ task: 'publication', by: 'handler', due: '2026-06-30' }])
      expect(procedure.followUp.yearlyTasks[0]?.title.nl).toMatch(/zonder namen en met hoe elke klacht eindigde/)
    },
  },
  {
    at: 'bijlage 1 (1)',
    by: 'form',
    holds: asked('name', 'email', 'phone', 'street', 'postcode', 'town'),
  },
  { at: 'bijlage 1 (2)', by: 'form', holds: asked('q-called') },
  { at: 'bijlage 2 (1)', because: 'repeats', of: 'bijlage 2 (2)' },
  { at: 'bijlage 2 (2)', by: 'form', holds: asked('story') },
  {
    at: 'bijlage 2 (3)',
    by: 'form',
    holds: () => {
      asked('q-where', 'q-when', 'about')()
      const must = fields.filter(({ name }) => name === 'q-where' || name === 'q-when')
      expect(must.map(({ optional }) => optional)).toEqual([false, false])
    },
  },
  { at: 'bijlage 3', by: 'form', holds: asked('q-good-solution') },
  { at: 'bijlage 4 (1)', by: 'form', holds: asked('q-tried') },
  {
    at: 'bijlage 4 (2)',
    by: 'form',
    holds: () => {
      const yes = fields.find(({ name }) => name === 'q-tried')?.options.find(({ value }) => value === 'yes')
      expect(yes?.reveals.map(({ name }) => name)).toEqual(['q-tried-what'])
    },
  },
  { at: 'bijlage 5', by: 'form', holds: asked('q-more') },
]

describe('the regulation of a regulator of 2013, sentence by sentence', () => {
  eachSentence(SENTENCES_OF_2013, rows)

  test('is a procedure that can be published, and breaks no law', () => {
    const live = { holders: staffing.holders, memberCount: 4, ownerConfirmed: true }
    expect(readiness(procedure, live).filter(({ blocks }) => blocks)).toEqual([])
    expect(isReady(readiness(procedure, live))).toBe(true)
    expect(lawCheck(procedure, procedure.sector).filter(({ level }) => level === 'breach')).toEqual([])
  })

  test('its advice comes before its answer, both from receipt: six weeks, past Easter, and ten', () => {
    expect(promiseOf(filed(), 'judgement')).toMatchObject({ due: '2026-04-07', by: 'handler' })
    expect(promiseOf(filed(), 'answer').due).toBe('2026-05-01')
  })
})
