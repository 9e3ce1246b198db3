// Two thousand procedures that nobody wrote, through everything that is derived from one: whatever an organisation chooses,
// each page, form, date, step, mail and finding is there, and says something.
import { expect, test } from 'vitest'
import { letterOfMessage } from '@/emails/catalogue'
import { letterAsText } from '@/emails/letter-as-text'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { explainTerm } from '@/lib/core/calendar/explain-term'
import { allowedCommands, allowedSteps } from '@/lib/core/case/allowed-commands'
import { messagesFor } from '@/lib/core/case/messages-for'
import { aCase, act, member, SYSTEM, type World } from '@/lib/core/case/testing/a-case'
import { staffedFully } from '@/lib/core/case/testing/staffed-fully'
import { type Chance, chanceFrom } from '@/lib/core/shared/testing/chance'
import { propsFor } from '@/lib/mail/props-for'
import { handlingOf } from '@/lib/words/procedure/handling'
import { sayMissing } from '@/lib/words/procedure/say-missing'
import { sayRemark } from '@/lib/words/procedure/say-remark'
import { externalWindow, opensOn } from './external-days'
import { fieldsOf, intakeFormOf } from './intake-form'
import { lawCheck } from './law-check'
import { leafletOf } from './leaflet'
import { formAsText, leafletAsText } from './presets/testing/form-as-text'
import { pageAsText } from './presets/testing/page-as-text'
import type { Procedure } from './procedure'
import { promisesFor, yearlyDatesFor } from './promises'
import { publicPageOf } from './public-page'
import { readiness } from './readiness'
import { routeFor } from './routing'
import { procedureMaker } from './testing/by-chance/procedure-by-chance'
import { sampleDay } from './testing/by-chance/sample-day'
import { KNOWN } from './testing/known-procedures'

const PROCEDURES = 2_000
const PARTS = 20
const make = procedureMaker(KNOWN.map(({ procedure }) => procedure))

/** What no reader should ever meet. */
const NO_WORDS = /undefined|\bnull\b|\[object|NaN|Invalid Date|\{\w+\}|⟦/

type Said = { what: string; text: string }

/** All that this procedure says, by what says it. */
function saidBy(procedure: Procedure, chance: Chance): Said[] {
  const today = sampleDay(chance)
  const lang = chance.often(0.5) ? 'nl' : 'en'
  const reading = { organisation: { name: 'De Linde' }, version: 1, publishedOn: today, today, lang } as const
  const page = publicPageOf(procedure, reading)
  const form = intakeFormOf(procedure, lang)
  const live = { holders: [], memberCount: 1, ownerConfirmed: true }
  expect(page.parts).toHaveLength(5)
  for (const { blocks } of page.parts) expect(blocks.length).toBeGreaterThan(0)
  for (const { date, sum, shown } of page.today.promises) if (date) expect([shown, sum]).not.toContain('')
  const names = fieldsOf(form.pages).map(({ name }) => name)
  const missing = readiness(procedure, live)
  if (!missing.some(({ lack }) => lack.kind === 'same-id' || lack.kind === 'chosen-twice'))
    expect(new Set(names).size, 'two fields have one name').toBe(names.length)
  const leaflet = leafletOf(procedure, lang)
  const asked = leaflet.sections.flatMap((section) => section.asked.map(({ id }) => id))
  for (const name of names) expect(asked, 'the leaflet asks what the form asks').toContain(name)
  return [
    { what: 'page', text: pageAsText(page) },
    { what: 'form', text: formAsText(form) },
    { what: 'leaflet', text: leafletAsText(leaflet) },
    { what: 'steps', text: JSON.stringify(handlingOf(procedure, lang)).replaceAll(/:null\b/g, '') },
    ...lawCheck(procedure, procedure.sector).map((remark) => ({ what: 'law', text: sayRemark(remark, lang) })),
    ...missing.map((one) => ({ what: 'readiness', text: sayMissing(one, procedure, lang) })),
    ...datesSaid(procedure, chance),
    ...mailsSaid(procedure, chance),
  ]
}

/** Each date has a sum that begins at a day and ends at it, and comes no earlier than the term. */
function datesSaid(procedure: Procedure, chance: Chance): Said[] {
  const receivedOn = sampleDay(chance)
  const submittedOn = addDays(receivedOn, -chance.whole(0, 30))
  const days = { submittedOn, receivedOn, acknowledgedOn: receivedOn, answeredOn: addDays(receivedOn, 40) }
  for (const body of procedure.followUp.externalBodies) {
    const until = externalWindow(procedure, body, days)
    const opens = opensOn(procedure, body, days)
    expect(until === null || until >= submittedOn).toBe(true)
    expect(opens === null || opens >= submittedOn).toBe(true)
  }
  for (const { due, warnsOn } of yearlyDatesFor(procedure, receivedOn)) {
    expect(due >= receivedOn).toBe(true)
    for (const day of warnsOn) expect(day <= due).toBe(true)
  }
  const happenedOn = chance.often(0.5) ? addDays(receivedOn, chance.whole(-400, 20)) : null
  const first = happenedOn && happenedOn < submittedOn ? happenedOn : submittedOn
  return promisesFor(procedure, { submittedOn, receivedOn, happenedOn }).map(({ kind, due, rawEnd, sum }) => {
    expect(sum[0]?.kind, `the sum of ${kind} begins nowhere`).toBe('start')
    expect(sum.length, `${kind} has no sum`).toBeGreaterThan(1)
    expect(due >= rawEnd && rawEnd >= first && due >= submittedOn, `${kind} ends before it begins`).toBe(true)
    return { what: kind, text: explainTerm(sum, 'nl') }
  })
}

/** A case that waits until every date passed, with all that is written of it, and what can be done on its first day. */
function mailsSaid(procedure: Procedure, chance: Chance): Said[] {
  const on = sampleDay(chance)
  const staffing = staffedFully(procedure)
  const [first] = staffing.members
  const barred = chance.often(0.3) && first ? [first.id] : []
  const subjects = procedure.intake.subjects.slice(0, 1).map(({ id }) => id)
  const routing = routeFor(procedure, { subjects, barred, unsettled: false }, staffing)
  expect(barred).not.toContain(routing.handler)
  let world = aCase(on, { procedure, staffing, filing: { subjects, lang: chance.often(0.5) ? 'nl' : 'en' } })
  const looking = { ...world, actor: member(world.complaint.handler ?? ''), today: on }
  expect(allowedSteps(world.complaint, looking)).toBeDefined()
  // Asking of every button is as much work as all the rest.
  if (chance.often(0.25)) expect(allowedCommands(world.complaint, looking).length).toBeGreaterThan(10)
  for (const days of [chance.whole(1, 20), chance.whole(21, 400)]) {
    world = act(world, addDays(on, days), { type: 'take-due-steps' }, SYSTEM)
  }
  return messagesFor(world.timeline, world).map((wish) => ({ what: wish.kind, text: mailSaid(world, wish, on) }))
}

function mailSaid(world: World, { kind, to, cause }: ReturnType<typeof messagesFor>[number], today: CivilDate): string {
  const { procedure, complaint, timeline } = world
  const event = timeline[cause - 1]?.event
  if (!event) throw new Error('a mail without a cause')
  const party = 'party' in to
  const props = propsFor({
    ...{
      kind,
      procedure,
      complaint,
      event,
      since: new Date(0),
      handlerName: null,
      body: null,
      link: 'https://x.example',
    },
    ...{ tenant: { slug: 'linde', name: 'De Linde', accent: '#0B5D6B', lang: 'nl' }, madeFor: '', code: null, today },
    to: { party, name: null, email: 'h@example.org', confirmed: true },
  })
  return letterAsText(letterOfMessage(kind, props))
}

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'say something everywhere (part %i)',
  (part) => {
    const kinds = new Set<string>()
    for (let i = 0; i < PROCEDURES / PARTS; i++) {
      const seed = part * 1000 + i
      const chance = chanceFrom(seed)
      const procedure = make(chance)
      try {
        for (const { what, text } of saidBy(procedure, chance)) {
          kinds.add(what)
          const found = NO_WORDS.exec(text)
          if (text.trim() === '') throw new Error(`${what} says nothing`)
          if (found) throw new Error(`${what} says: ${text.slice(Math.max(0, found.index - 80), found.index + 80)}`)
        }
      } catch (fault) {
        throw new Error(`seed ${seed}, from ${procedure.sector}: ${String(fault)}`, { cause: fault })
      }
    }
    expect(kinds.size).toBeGreaterThan(12)
  },
  60_000,
)
