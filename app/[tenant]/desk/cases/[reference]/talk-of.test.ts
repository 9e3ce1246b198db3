import { describe, expect, test } from 'vitest'
import { aCase, act, HANNA, member, OMAR, type World } from '@/lib/core/case/testing/a-case'
import { complaint, heard, partyOf } from '@/lib/core/case/testing/heard-case'
import type { FileMessage } from '@/lib/queries/read-case'
import type { Telling } from '@/lib/words/case/telling'
import { nl } from '../../words/nl'
import { marksOf } from './marks-of'
import { talkOf } from './talk-of'

const filed = aCase('2026-11-02')
const party = filed.complaint.parties[0]?.id ?? ''
const asked = act(filed, '2026-11-03', { type: 'ask', party, text: 'Wanneer was het?', replyBy: '2026-11-10' })
const noted = act(asked, '2026-11-04', { type: 'note', text: 'Route nagekeken.' }, member(HANNA))
const world = act(
  noted,
  '2026-11-05',
  { type: 'add-information', party, text: 'Op dinsdag.' },
  { kind: 'party', tenantId: '', caseId: '', partyId: party, opened: true },
)

const tellingOf = (of: World): Telling => ({
  lang: 'nl',
  procedure: of.procedure,
  complaint: of.complaint,
  member: () => 'Hanna Jansen',
  person: () => 'Karin de Wit',
  text: (id) => of.texts.get(id) ?? null,
})
const message = (cause: number, different: Partial<FileMessage>): FileMessage => ({
  id: `m${cause}`,
  cause,
  kind: 'question',
  party,
  member: null,
  state: 'waiting',
  sentAt: null,
  lastProblem: null,
  ...different,
})
const seqOf = (type: string) => world.timeline.find(({ event }) => event.type === type)?.seq ?? 0

describe('the conversation', () => {
  const messages = [
    message(1, { kind: 'acknowledgement' }),
    message(1, { kind: 'assigned', party: null, member: HANNA }),
    message(seqOf('question-asked'), {}),
  ]
  const talk = talkOf(
    { timeline: world.timeline, messages },
    { telling: tellingOf(world), words: nl.case, sayDate: String },
  )

  test('is what was said, in its order, with mails that went by themselves between it', () => {
    expect(talk.map(({ kind }) => kind)).toEqual(['post', 'out', 'note', 'in'])
  })

  test('each of our letters carries what became of its mail', () => {
    expect(talk[1]).toMatchObject({
      heading: 'Hanna Jansen vroeg Karin de Wit',
      text: 'Wanneer was het?',
      posts: [{ state: 'waiting' }],
      aside: 'Reactie gevraagd voor 2026-11-10',
    })
  })

  test('mails to colleagues are not part of it', () => {
    expect(talk.filter((item) => item.kind === 'post')).toHaveLength(1)
  })

  test('a text that was forgotten is there without its words', () => {
    const forgotten = { ...tellingOf(world), text: () => null }
    const again = talkOf(
      { timeline: world.timeline, messages: [] },
      { telling: forgotten, words: nl.case, sayDate: String },
    )
    expect(again.filter((item) => item.kind === 'in')).toMatchObject([{ text: null }])
  })
})

describe('the promise line of a case', () => {
  const marks = (today: `${number}-${number}-${number}`) =>
    marksOf(world.complaint, { telling: tellingOf(world), words: nl.case, today })

  test('begins with the day of receipt, and the first to come is next', () => {
    expect(marks('2026-11-06')[0]).toMatchObject({ title: 'Ontvangen', state: 'kept', date: '2026-11-02' })
    expect(marks('2026-11-06').filter(({ state }) => state === 'next')).toHaveLength(1)
  })

  test('what was not kept is said in words, and what comes after it is still next', () => {
    const late = marks('2026-11-16')
    expect(late.filter(({ state }) => state === 'broken').every(({ note }) => note.includes('te laat'))).toBe(true)
    expect(late.find(({ state }) => state === 'next')?.date).toBeDefined()
  })
})

describe('what is between us and who is complained about', () => {
  const start = complaint(OMAR)
  const subject = partyOf(start, 'subject')
  const copied = act(start, '2026-03-02', { type: 'send-copy', party: subject, text: 'Er is een klacht over u.' })
  const all = [partyOf(copied, 'complainant'), subject]
  const held = act(copied, '2026-03-02', heard(all))
  const body = held.procedure.followUp.externalBodies[0]?.id ?? ''
  const found = { body, on: '2026-03-02', verdict: 'upheld', text: 'Wij betalen.' } as const
  const none = { binds: false, due: null, owner: null }
  const spoken = act(held, '2026-03-03', { type: 'record-verdict', ...found, ...none })
  const seq = (type: string) => spoken.timeline.find(({ event }) => event.type === type)?.seq ?? 0
  const talk = talkOf(
    {
      timeline: spoken.timeline,
      messages: [
        message(seq('copy-sent'), { kind: 'copy-subject', party: null, member: OMAR, state: 'sent' }),
        message(1, { kind: 'assigned', party: null, member: HANNA }),
      ],
    },
    { telling: tellingOf(spoken), words: nl.case, sayDate: String },
  )
  const saidAt = (type: string) => talk.find((item) => item.seq === seq(type))

  test('shows what became of a mail to a colleague, which goes to their own address', () => {
    expect(saidAt('copy-sent')).toMatchObject({ kind: 'out', posts: [{ kind: 'copy-subject', state: 'sent' }] })
    expect(talk.filter(({ kind }) => kind === 'post')).toEqual([])
  })
  test('calls a report what it is: who was heard has it too', () => {
    expect(saidAt('hearing-held')).toMatchObject({ kind: 'note', label: 'Verslag van het horen op 2026-03-02' })
  })
  test('shows the verdict of a body that is not ours, and what we do with it', () => {
    expect(saidAt('verdict-received')).toMatchObject({ kind: 'note', text: 'Wij betalen.' })
    expect(saidAt('verdict-received')).toMatchObject({ label: expect.stringMatching(/^Oordeel van .*: gegrond$/) })
  })
})
