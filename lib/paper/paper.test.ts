import { expect, test } from 'vitest'
import { aCase, act, member, OMAR, uuid, type World } from '@/lib/core/case/testing/a-case'
import { complaint, invited, partyOf } from '@/lib/core/case/testing/heard-case'
import { publicPageOf } from '@/lib/core/procedure/public-page'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { drawSheet } from './draw-sheet'
import { letterSheet } from './letter-sheet'
import { procedureSheet } from './procedure-sheet'
import type { Sheet } from './sheet'
import { readPaper } from './testing/read-paper'

const PIET = uuid(800)
const pageOf = (n: number, of: number) => `Pagina ${n} van ${of}`
const drawn = async (sheet: Sheet | null) => {
  if (!sheet) throw new Error('there is a sheet')
  return readPaper(await drawSheet(sheet, pageOf))
}

function letterOf(world: World, kind: string, name = 'Piet Jansen') {
  const promise = world.complaint.promises.findLast(({ letter }) => letter === kind)?.id ?? ''
  const people = { [PIET]: { name, address: 'Laan 1\n1234 AB Ede' } }
  const texts = Object.fromEntries(world.texts)
  return letterSheet({ ...world, texts, people, organisation: 'Zonnehof' }, promise)
}

const filing = { channel: 'letter', hasEmail: false, hasPostal: true, reachBy: 'post' } as const
const filed: World = { ...aCase('2026-02-20', { filing }), unreachable: [PIET] }

function answered(text: string): World {
  const judged = filed.complaint.points.reduce<World>(
    (so, { id }) =>
      act(so, '2026-03-04', {
        ...{ type: 'judge-point', point: id, judgement: 'upheld', reasons: 'Het was zo.', cause: null },
        ...{ remedies: [], measures: [] },
      }),
    filed,
  )
  const holds = filed.procedure.processing.letterItems.map(({ id }) => id)
  return act(judged, '2026-03-04', { type: 'answer', text, holds }, member(OMAR))
}

test('a letter says its language, title, headings and order of reading, and holds every word of the answer', async () => {
  const text =
    'Beste Piet,\n\n1. De zorg zelf\n\nEr kwam niemand.\nDat spijt ons.\n\nMet vriendelijke groet,\n\nZonnehof'
  const read = await drawn(letterOf(answered(text), 'answer'))
  expect(read).toMatchObject({ lang: 'nl', tagged: true, title: expect.stringContaining('Uw klacht') })
  expect(read.roles.filter((role) => role === 'H1')).toHaveLength(1)
  expect(read.roles).toEqual(expect.arrayContaining(['Document', 'H2', 'P']))
  for (const words of ['Laan 1', '1234 AB Ede', '4 maart 2026', 'De zorg zelf', 'Dat spijt ons.']) {
    expect(read.text).toContain(words)
  }
  expect(read.text.indexOf('Laan 1')).toBeLessThan(read.text.indexOf('De zorg zelf'))
  expect(read.loose).toEqual([])
}, 30_000)

test('the same letter gives the same bytes, whenever it is printed', async () => {
  const sheet = letterOf(answered('Beste Piet.'), 'answer') as Sheet
  expect((await drawSheet(sheet, pageOf)).equals(await drawSheet(sheet, pageOf))).toBe(true)
}, 30_000)

test('an acknowledgement on paper names the promises as they were when it was made (Awb 9:6)', async () => {
  const later = act(filed, '2026-02-24', { type: 'promise', text: 'Wij bellen.', due: '2026-03-02' })
  const read = await drawn(letterOf(later, 'acknowledgement'))
  expect(read.text).toContain('Wij kregen uw klacht op')
  expect(read.text).toContain('U krijgt ons antwoord')
  expect(read.text).not.toContain('2 maart')
}, 30_000)

test('a letter about an extension says both dates and why (Awb 9:11.3)', async () => {
  const answer = filed.complaint.promises.find(({ kind }) => kind === 'answer')
  const said = {
    type: 'extend',
    promise: answer?.id ?? '',
    until: '2026-04-20',
    reason: 'Wij wachten op een verslag.',
  } as const
  const read = await drawn(letterOf(act(filed, '2026-03-02', { ...said, consent: null }), 'extension'))
  for (const words of ['7 april', '20 april', 'Wij wachten op een verslag.']) expect(read.text).toContain(words)
}, 30_000)

test('names in any script stand in it, and a long letter numbers its pages beside what is read', async () => {
  const long = Array.from(
    { length: 120 },
    (_, i) => `Alinea ${i} over wat er is gebeurd, en daarna nog veel meer.`,
  ).join('\n\n')
  const read = await drawn(letterOf(answered(long), 'answer', 'Łukasz Yıldız Đặng Ωμέγα Иван محمد'))
  expect(read.pages).toBeGreaterThan(2)
  for (const words of ['Łukasz Yıldız', 'Ωμέγα', 'Иван', 'Alinea 119']) expect(read.text).toContain(words)
  expect(read.loose.join(' ')).toContain(`Pagina 2 van ${read.pages}`)
}, 30_000)

test.each(['nl', 'en'] as const)(
  'the procedure on paper has every sentence of its five parts (%s)',
  async (lang) => {
    const procedure = sampleProcedure()
    const reading = {
      organisation: { name: 'Zonnehof' },
      version: 3,
      publishedOn: '2026-02-01',
      today: '2026-02-20',
      lang,
    } as const
    const page = publicPageOf(procedure, reading)
    const read = await drawn(procedureSheet(page, '2026-02-01', procedure.contact.address))
    const flat = (text: string) => text.replace(/\s+/g, ' ')
    expect(read).toMatchObject({ lang, tagged: true, title: page.title })
    expect(read.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody']))
    for (const { heading } of page.parts) expect(flat(read.text)).toContain(flat(heading))
  },
  30_000,
)

function broughtTo(world: World, to: string) {
  const promise = world.complaint.promises.findLast((one) => one.to === to)?.id ?? ''
  const texts = Object.fromEntries(world.texts)
  return letterSheet({ ...world, texts, people: {}, organisation: 'Gemeente' }, promise)
}

test('a letter to who is complained about, or a witness, says what it is and by when, and never “your complaint”', () => {
  const heard = act(complaint(), '2026-02-23', { type: 'add-witness', name: 'Jo' })
  const [piet, jo] = [partyOf(heard, 'subject'), partyOf(heard, 'witness')]
  const copied = act(heard, '2026-02-24', { type: 'send-copy', party: piet, text: 'Er kwam niemand.' })
  const asked = act(copied, '2026-02-24', { type: 'ask-witness', party: jo, text: 'Was u erbij?', until: '2026-03-09' })
  const [copy, question] = [JSON.stringify(broughtTo(asked, piet)), JSON.stringify(broughtTo(asked, jo))]
  expect(copy).toContain('Er is een klacht die over u gaat.')
  expect(copy).toContain('Er kwam niemand.')
  expect(question).toContain('De klacht gaat niet over u.')
  expect(question).toContain('maandag 9 maart')
  const invitedThem = act(asked, '2026-02-25', invited([piet]))
  expect(JSON.stringify(broughtTo(invitedThem, piet))).toContain('maandag 2 maart om 14:30 uur')
  for (const letter of [copy, question]) expect(letter).not.toMatch(/uw klacht|klager/i)
  expect(copy).toContain(
    'U hebt 2 weken de tijd om te reageren. Wij tellen vanaf de dag waarop wij deze brief op de post doen.',
  )
})

test('a letter to who is complained about, or a witness, says how they write back, and holds no link that others could open', () => {
  const heard = act(complaint(), '2026-02-23', { type: 'add-witness', name: 'Jo' })
  const [piet, jo] = [partyOf(heard, 'subject'), partyOf(heard, 'witness')]
  const copied = act(heard, '2026-02-24', { type: 'send-copy', party: piet, text: 'Er kwam niemand.' })
  const asked = act(copied, '2026-02-24', { type: 'ask-witness', party: jo, text: 'Was u erbij?', until: '2026-03-09' })
  for (const letter of [broughtTo(asked, piet), broughtTo(asked, jo)].map((sheet) => JSON.stringify(sheet))) {
    expect(letter).toMatch(/Zet nummer \S+\s\S+ bij wat u schrijft, of noem het als u belt\./)
    expect(letter).toContain('Geef ons uw e-mailadres.')
    expect(letter).not.toMatch(/https?:|\/s\//)
  }
})

test('an acknowledgement on paper says how to follow the complaint without a link', () => {
  const sheet = JSON.stringify(letterOf(filed, 'acknowledgement'))
  expect(sheet).toContain('Wilt u weten hoe het met uw klacht staat? Bel of schrijf ons en noem dit nummer.')
})

test('a complaint that is not taken up: the letter says the reason and where to go, as the form promised (Awb 9:8)', () => {
  const by = { type: 'refuse', ground: filed.procedure.processing.refusal?.grounds[0]?.id ?? '' } as const
  const refused = act(filed, '2026-02-23', { ...by, text: 'Is dit voor ons?' }, member(OMAR))
  const sheet = letterOf(refused, 'refusal')
  const said = JSON.stringify(sheet)
  expect(said).toContain('De reden: ')
  expect(said).toContain(filed.procedure.followUp.externalBodies[0]?.name)
  expect(said).toContain('Beste Piet Jansen,')
  // One line that asks something is no heading here.
  expect(sheet?.blocks.filter(({ kind }) => kind === 'heading')).toEqual([])
})
