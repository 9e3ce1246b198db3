import { describe, expect, test } from 'vitest'
import { inTenant } from '@/db/in-tenant'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { perform } from '@/lib/operations/cases/perform'
import { readCase } from '@/lib/queries/read-case'
import { aHouseOfPasses, browserOf, daysAhead, today } from './testing/a-house-of-passes'
import { passHolder } from './testing/pass-holder'

const world = aHouseOfPasses()
const { must, aboutTwo, copied } = world
const { page, say, calendar, follow } = passHolder

describe('the person complained about', () => {
  test('has no link before anything was sent to them, and opens their own page with it from then on', async () => {
    const two = await aboutTwo()
    expect((await two.found('subject')).pass).toBeUndefined()
    await copied(two)
    const { cookie, path } = await browserOf(two, two.piet)
    expect(path).toBe(`/pass/${two.reference}`)
    const response = await page(two.reference, cookie)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toContain('no-store')
    const html = await response.text()
    expect(html).toContain('Kopiemerk voor Piet.')
    expect(html).toContain('U kunt reageren tot en met')
    for (const theirs of ['Verhaalmerk', 'Klaagmerk', 'Notitiemerk', '0612345678', 'Dina', 'Jo Getuige', 'example.org'])
      expect(html).not.toContain(theirs)
  })

  test('says what they think, twice; each is an event of theirs, and the handler hears it', async () => {
    const two = await aboutTwo()
    await must(two.caseId, { type: 'assign', handler: world.tenant.owner.memberId, department: null })
    await copied(two)
    const { cookie } = await browserOf(two, two.piet)
    const first = await say(two.reference, cookie, { text: 'Ik was er wel.' })
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toBe(`/pass/${two.reference}?said=1`)
    expect((await say(two.reference, cookie, { text: 'En ik heb gebeld.' })).status).toBe(303)
    const html = await (await page(two.reference, cookie, '?said=1')).text()
    for (const words of ['Het is binnen.', 'Ik was er wel.', 'En ik heb gebeld.']) expect(html).toContain(words)
    const said = (await two.events()).filter(({ event }) => event.type === 'response-recorded')
    expect(said).toMatchObject([
      { actor: { kind: 'party', party: two.piet }, event: { party: two.piet, how: 'page', on: today() } },
      { actor: { kind: 'party', party: two.piet } },
    ])
    const kinds = await inTenant(
      world.tenant.owner,
      ({ sql, tenantId }) => sql<{ kind: string }[]>`
        select kind from messages where tenant_id = ${tenantId} and case_id = ${two.caseId}
          and kind = 'information-added' and member_id = ${world.tenant.owner.memberId}`,
    )
    expect(kinds).toHaveLength(2)
  })

  test('after the day until which they could, is heard all the same, and it is marked', async () => {
    const two = await aboutTwo()
    await copied(two)
    const late = {
      kind: 'party',
      tenantId: world.tenant.tenantId,
      caseId: two.caseId,
      partyId: two.piet,
      opened: false,
    } as const
    const command = { type: 'record-response', party: two.piet, text: 'Te laat.', on: today(), how: 'page' } as const
    expect((await perform(late, two.caseId, null, command, daysAhead(30))).ok).toBe(true)
    const said = (await two.events()).findLast(({ event }) => event.type === 'response-recorded')?.event
    expect(said).toMatchObject({ late: true, on: civilDateIn(AMSTERDAM, daysAhead(30).now) })
    const { cookie } = await browserOf(two, two.piet)
    expect(await (await page(two.reference, cookie)).text()).toContain('Dit kwam na de afgesproken dag.')
  })

  test('who sends nothing, too much, or a form of another case, is told so and nothing is kept', async () => {
    const two = await aboutTwo()
    await copied(two)
    const { cookie } = await browserOf(two, two.piet)
    const empty = await say(two.reference, cookie, { text: '  \n ' })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Schrijf eerst iets.')])
    const long = await say(two.reference, cookie, { text: 'Zo ging het. '.repeat(1000) })
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('Zo ging het. Zo ging het.')])
    expect((await say(two.reference, cookie, { text: 'x'.repeat(2_500_000) })).status).toBe(413)
    expect((await say(two.reference, cookie, { case: '7F3K9QXM', text: 'Dag.' })).status).toBe(404)
    expect((await two.events()).some(({ event }) => event.type === 'response-recorded')).toBe(false)
  })

  test('sees nothing of what the other one says, nor of what they were sent', async () => {
    const two = await aboutTwo()
    const her = await two.found('subject', world.dina.memberId)
    await copied(two)
    await must(two.caseId, { type: 'send-copy', party: her.id, text: 'Kopiemerk voor Dina.' })
    const [his, hers] = [await browserOf(two, two.piet), await browserOf(two, her.id)]
    await say(two.reference, his.cookie, { text: 'Woordmerk van Piet.' })
    await say(two.reference, hers.cookie, { text: 'Woordmerk van Dina.' })
    const [he, she] = [
      await (await page(two.reference, his.cookie)).text(),
      await (await page(two.reference, hers.cookie)).text(),
    ]
    expect(he).toContain('Woordmerk van Piet.')
    expect(he).not.toContain('Dina')
    expect(she).toContain('Woordmerk van Dina.')
    expect(she).not.toContain('Piet')
    // What she says keeps her own promise and not his.
    const open = (await readCase(world.tenant.owner, two.reference))?.complaint.promises.filter(
      ({ kind }) => kind === 'response',
    )
    expect(open?.map(({ of, state }) => [of, state])).toEqual([
      [two.piet, 'kept'],
      [her.id, 'kept'],
    ])
    expect(await readCase(world.dina, two.reference)).toBeNull()
  })

  test('reads the invitation, puts it in their calendar, and hears of another day; of a day that is off nothing is left', async () => {
    const two = await aboutTwo()
    const when = { on: addDays(today(), 5), at: '14:30', how: 'in-person', text: 'Kamer 3.' } as const
    await must(two.caseId, { type: 'invite-to-hearing', parties: [two.piet], ...when })
    const { cookie } = await browserOf(two, two.piet)
    expect(await (await page(two.reference, cookie)).text()).toContain('om 14:30 uur')
    const before = await (await calendar(two.reference, cookie)).text()
    const invited = (await two.events()).find(({ event }) => event.type === 'hearing-invited')?.event
    const invitation = invited?.type === 'hearing-invited' ? (invited.invitation ?? '') : ''
    await must(two.caseId, {
      type: 'move-hearing',
      invitation,
      on: addDays(today(), 6),
      at: '09:00',
      how: 'phone',
      text: 'Wij bellen.',
    })
    const html = await (await page(two.reference, cookie)).text()
    expect(html).toContain('om 09:00 uur')
    expect(html).not.toContain('om 14:30 uur')
    const after = await (await calendar(two.reference, cookie)).text()
    const uid = (file: string) => /UID:.*/.exec(file)?.[0]
    expect(uid(after)).toBe(uid(before))
    expect([before, after].map((file) => /SEQUENCE:\d/.exec(file)?.[0])).toEqual(['SEQUENCE:0', 'SEQUENCE:1'])
    await must(two.caseId, { type: 'call-off-hearing', invitation, text: 'Het hoeft niet meer.' })
    expect(await (await page(two.reference, cookie)).text()).toContain('gaat niet door')
    expect((await calendar(two.reference, cookie)).status).toBe(404)
  })
})

describe('a witness', () => {
  test('reads the question and nothing else, and answers it', async () => {
    const two = await aboutTwo()
    await copied(two)
    await must(two.caseId, {
      type: 'ask-witness',
      party: two.jo,
      text: 'Vraagmerk: was u er?',
      until: addDays(today(), 7),
    })
    const { cookie } = await browserOf(two, two.jo)
    const html = await (await page(two.reference, cookie)).text()
    expect(html).toContain('Vraagmerk: was u er?')
    expect(html).toContain('U bent niet verplicht te antwoorden.')
    for (const theirs of ['Kopiemerk', 'Verhaalmerk', 'Klaagmerk', 'Piet', 'Dina', 'Notitiemerk'])
      expect(html).not.toContain(theirs)
    expect((await say(two.reference, cookie, { text: 'Ja, ik was er.' })).status).toBe(303)
    const asked = (await readCase(world.tenant.owner, two.reference))?.complaint.promises.find(
      ({ why }) => why === 'witness',
    )
    expect(asked).toMatchObject({ state: 'kept', of: two.jo })
  })

  test('who turned out to be none opens nothing any more, and is asked nothing', async () => {
    const two = await aboutTwo()
    await must(two.caseId, { type: 'ask-witness', party: two.jo, text: 'Was u er?', until: addDays(today(), 7) })
    const { cookie } = await browserOf(two, two.jo)
    const old = await two.tokenOf(two.jo)
    await must(two.caseId, { type: 'remove-witness', party: two.jo })
    expect((await page(two.reference, cookie)).status).toBe(404)
    expect((await follow(old)).status).toBe(404)
    expect((await say(two.reference, cookie, { text: 'Ja.' })).status).toBe(404)
    const asking = { type: 'ask-witness', party: two.jo, text: 'Toch?', until: addDays(today(), 7) } as const
    expect(await perform(world.tenant.owner, two.caseId, null, asking, atThisMoment())).toMatchObject({
      ok: false,
      refusal: { kind: 'unknown-party' },
    })
  })
})
