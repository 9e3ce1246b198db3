import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseEvent } from '@/lib/core/case/events'
import type { MessageKind } from '@/lib/core/case/messages'
import { aCase, act, HANNA, member, promiseOf, SYSTEM, type World } from '@/lib/core/case/testing/a-case'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { plainOf } from '@/lib/core/shared/line'
import { type Gathered, propsFor } from './props-for'

const FILED: CivilDate = '2026-11-23'

/** What the mail of this kind would say now; the event is the last of its type, or the last there is. */
function mailOf(kind: MessageKind, world: World, today: CivilDate, different: Partial<Gathered> = {}) {
  const { procedure, complaint, timeline } = world
  const event = timeline.at(-1)?.event
  if (!event) throw new Error('nothing happened yet')
  return propsFor({
    kind,
    procedure,
    complaint,
    event,
    since: new Date(),
    tenant: { slug: 'zonnehof', name: 'Zonnehof', accent: '#0B5D6B', lang: 'nl' },
    to: { party: true, name: 'mevrouw Hendriks', email: 'h@example.org', confirmed: true },
    handlerName: null,
    body: 'een tekst',
    link: 'https://gehoor.example/s/x',
    madeFor: 'link 1, nl',
    code: null,
    today,
    ...different,
  })
}

const eventOf = <T extends CaseEvent['type']>(world: World, type: T) => {
  const found = world.timeline.findLast(({ event }) => event.type === type)
  if (!found) throw new Error(`no ${type}`)
  return found.event
}
const unconfirmed = { to: { party: true, name: 'mevrouw Hendriks', email: 'h@example.org', confirmed: false } }
const inShort = (mail: ReturnType<typeof mailOf>) =>
  mail.promises.map(({ mark, when, date, deed }) => `${mark}: ${when} ${date}: ${deed}`.replaceAll('\u00a0', ' '))

describe('what a mail promises', () => {
  test('the acknowledgement tells what is done, what comes next, and when the answer comes', () => {
    const mail = mailOf('acknowledgement', aCase(FILED), FILED)
    expect(inShort(mail)).toEqual([
      'kept: gedaan op maandag 23 november: Uw klacht is binnen.',
      'next: uiterlijk maandag 30 november: De klachtenfunctionaris belt of mailt u.',
      'later: uiterlijk maandag 4 januari 2027: U krijgt ons antwoord.',
    ])
  })

  test('in the language of the case', () => {
    const mail = mailOf('acknowledgement', aCase(FILED, { filing: { lang: 'en' } }), FILED)
    expect(inShort(mail)[2]).toBe('later: by Monday 4 January 2027: You will get our answer.')
    expect(mail.organisation.hours).toMatch(/Monday/)
  })

  test('a missed promise stays in the mail, in words and with an apology', () => {
    const world = act(aCase(FILED), '2026-12-01', { type: 'take-due-steps' }, SYSTEM)
    const mail = mailOf('silence', world, '2026-12-01')
    expect(inShort(mail)[0]).toBe('broken: niet gehaald, maandag 30 november: De klachtenfunctionaris belt of mailt u.')
    expect(plainOf(mail.promises[0]?.note ?? [])).toBe('Dat is nog niet gebeurd. Onze excuses.')
    expect(mail.promises[1]?.mark).toBe('next')
  })

  test('a question is about the date by which we ask to hear, and what follows', () => {
    const filed = aCase(FILED)
    const party = filed.complaint.parties[0]?.id ?? ''
    const world = act(filed, '2026-11-25', { type: 'ask', party, text: 'Welke dag?', replyBy: '2026-12-07' })
    const event = eventOf(world, 'question-asked')
    expect(inShort(mailOf('question', world, '2026-11-25', { event }))).toEqual([
      'next: uiterlijk maandag 7 december: U beantwoordt onze vraag.',
      'later: uiterlijk maandag 4 januari 2027: U krijgt ons antwoord.',
    ])
  })

  test('an extension shows the new date and says which it was', () => {
    const filed = aCase(FILED)
    const { id } = promiseOf(filed, 'answer')
    const reason = 'Wij wachten op een verslag.'
    const command = { type: 'extend', promise: id, until: '2027-01-18', reason, consent: null } as const
    const world = act(filed, '2026-12-21', command)
    const mail = mailOf('extension', world, '2026-12-21', { event: eventOf(world, 'promise-extended') })
    expect(mail.promisedBefore?.replaceAll('\u00a0', ' ')).toBe('maandag 4 januari 2027')
    expect(inShort(mail)[1]).toBe('next: uiterlijk maandag 18 januari 2027: U krijgt ons antwoord.')
  })

  test('the answer says what was promised and where one can go who disagrees', () => {
    const procedure = sampleProcedure()
    const world = aCase(FILED, { procedure })
    const complaint = { ...world.complaint, answeredOn: '2026-12-22' as const }
    const mail = mailOf('answer', { ...world, complaint }, '2026-12-22')
    const [body] = procedure.followUp.externalBodies
    expect(mail.promises.map(({ mark }) => mark)).toEqual(['kept', 'kept', 'after'])
    expect(plainOf(mail.promises[1]?.note ?? []).replaceAll('\u00a0', ' ')).toBe(
      'Beloofd was: uiterlijk maandag 4 januari 2027.',
    )
    expect(mail.promises[2]?.note).toContainEqual({ text: body?.name, href: body?.url })
  })

  test('while the clock stands still no date is given for the answer', () => {
    const world = aCase(FILED)
    const complaint = { ...world.complaint, suspendedOn: FILED }
    expect(inShort(mailOf('silence', { ...world, complaint }, FILED)).join()).not.toContain('antwoord')
  })

  test('what a handler promised in their own words is there, without those words', () => {
    const world = act(aCase(FILED), FILED, { type: 'promise', text: 'Ik bel over de steunkous', due: '2026-11-27' })
    const mail = mailOf('silence', world, FILED)
    expect(inShort(mail)[0]).toBe('next: uiterlijk vrijdag 27 november: Wij komen onze afspraak met u na.')
  })

  test('someone of the organisation reads the names that the desk uses, and only what it is about', () => {
    const world = aCase(FILED)
    const { id } = promiseOf(world, 'answer')
    const staff = { to: { party: false, name: 'Hanna', email: 'hanna@example.org', confirmed: true } }
    const event: CaseEvent = { type: 'promise-warned', promise: id, step: '2-weeks' }
    expect(inShort(mailOf('due-soon', world, '2026-12-21', { ...staff, event }))).toEqual([
      'next: uiterlijk maandag 4 januari 2027: Antwoord',
    ])
  })
})

test.each(['assigned', 'unassigned'] as const)(
  'a notice that a case is %s lists only dates the complainant got',
  (kind) => {
    const world = aCase(FILED)
    expect(world.complaint.promises.some((promise) => promise.kind === 'task')).toBe(true)
    const mail = mailOf(kind, world, FILED, {
      to: { party: false, name: 'Hanna', email: 'hanna@example.org', confirmed: true },
    })
    const told = world.complaint.promises.filter((promise) => promise.kind !== 'task')
    expect(mail.promises).toHaveLength(told.length)
    const titles = world.procedure.processing.tasks.map(({ title }) => title.nl)
    for (const { deed } of mail.promises) expect(titles).not.toContain(deed)
  },
)

describe('a warning to staff', () => {
  const staff = { to: { party: false, name: 'Hanna', email: 'hanna@example.org', confirmed: true } }

  test('about a task says that it is one, and which', () => {
    const world = aCase(FILED)
    const { id, task } = promiseOf(world, 'task')
    const title = world.procedure.processing.tasks.find((one) => one.id === task)?.title.nl
    const broken = mailOf('broken', world, FILED, {
      ...staff,
      event: { type: 'promise-broken', promise: id, on: FILED },
    })
    expect(broken.task).toBe(true)
    expect(broken.promises.map(({ deed }) => deed)).toEqual([title])
  })

  test('about a promise to the complainant does not', () => {
    const world = aCase(FILED)
    const { id } = promiseOf(world, 'answer')
    const event: CaseEvent = { type: 'promise-broken', promise: id, on: FILED }
    expect(mailOf('broken', world, FILED, { ...staff, event }).task).toBe(false)
  })

  test('about our question says that the complainant has not answered yet', () => {
    const filed = aCase(FILED)
    const party = filed.complaint.parties[0]?.id ?? ''
    const world = act(filed, '2026-11-25', { type: 'ask', party, text: 'Welke dag?', replyBy: '2026-12-07' })
    const { id } = promiseOf(world, 'reply-by')
    const mail = mailOf('due-soon', world, '2026-12-08', { ...staff, event: { type: 'promise-lapsed', promise: id } })
    expect(mail).toMatchObject({ unanswered: true, task: false })
    expect(mail.promises.map(({ deed }) => deed)).toEqual(['Reactie van de klager'])
  })
})

describe('what a mail says to whom', () => {
  test('an address that nobody confirmed gets neither name nor text', () => {
    expect(mailOf('reply', aCase(FILED), FILED, unconfirmed)).toMatchObject({ greetingName: null, body: null })
  })

  test('a function signs, and a person only where the organisation shows persons', () => {
    const world = aCase(FILED)
    expect(mailOf('reply', world, FILED).signedBy).toMatch(/^De /)
    const procedure = { ...world.procedure, contact: { ...world.procedure.contact, shows: 'person' as const } }
    const shown = act({ ...world, procedure }, FILED, { type: 'note', text: 'x' }, member(HANNA))
    expect(mailOf('reply', shown, FILED, { handlerName: 'Hanna Jansen' }).signedBy).toBe('Hanna Jansen')
  })

  test('whatever colour an organisation brings, its mail can be read', () => {
    const tenant = { slug: 'z', name: 'Z', accent: '#ffff00', lang: 'nl' as const }
    expect(mailOf('reply', aCase(FILED), FILED, { tenant }).organisation.accent).not.toBe('#ffff00')
  })
})
