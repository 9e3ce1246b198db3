import type { Page } from '@playwright/test'
import { membershipsOf } from '@/db/outside-tenant/tenants'
import { userByEmail } from '@/db/outside-tenant/users'
import { aComplaint } from '@/db/testing/a-complaint'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Command } from '@/lib/core/case/commands'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { perform } from '@/lib/operations/cases/perform'
import { fillFunction } from '@/lib/operations/people/fill-function'
import { aColleague, aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { readCase } from '@/lib/queries/read-case'
import { statusToken } from '@/lib/secrets/status-link'
import { done, present } from '../support/expecting'
import { fileComplaint } from '../support/file-complaint'
import { codeIn, expect, linkIn, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

const contact = presetFor('webshop')?.draft.contact
const decider = contact?.functions?.at(-1)?.id

/** A shop whose owner is its second line, with somebody at customer service who may answer. */
async function aShop() {
  const shop = await aLiveOrganisation({ sector: 'webshop' })
  const service = await aColleague(shop, 'handler', 'Sem Service')
  const user = present(await userByEmail(service.email))
  const { memberId } = present((await membershipsOf(user.id)).find(({ slug }) => slug === shop.slug))
  for (const office of [contact?.handler, decider]) {
    done(await fillFunction(shop.owner, { function: present(office), department: null, member: memberId }))
  }
  return { shop, service, senior: present(shop.accounts[0]) }
}

test('a webshop’s second line looks again at what customer service answered, and answers differently', async ({
  page,
  context,
  browser,
  checkPage,
  mailTo,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const { shop, service, senior } = await aShop()
  const email = `klant.${shop.slug}@voorbeeld.example`
  const story = 'Mijn koptelefoon ging na twee weken kapot. U wilt hem niet vervangen.'
  const filed = await fileComplaint(page.request, shop.slug, { capacity: 'consumer', email, story, name: 'Noor Klant' })
  const own = `/${shop.slug}/desk/cases/${filed.reference}`

  await signInAs(context, service, baseURL ?? '')
  await page.goto(own)
  await page.getByText('Overdragen…').click()
  await page.getByLabel('Behandelaar').selectOption({ label: 'Sem Service' })
  await page.getByRole('button', { name: 'Draag over', exact: true }).click()
  await expect(page.getByText('De zaak is overgedragen.')).toBeVisible()
  // The letter says by itself that somebody else can be asked to look, and until when.
  await answers(page, 'ongegrond', 'De koptelefoon is gevallen. Dat valt niet onder de garantie.')

  const visitor = await browser.newContext({ baseURL })
  const theirs = await visitor.newPage()
  await theirs.goto(linkIn(await mailTo(email, /nieuws/i), '/s/'))
  await theirs.getByRole('button', { name: 'Stuur mij een code' }).click()
  await theirs.getByLabel('Vul de code in').fill(codeIn(await mailTo(email, /code/i)))
  await theirs.getByRole('button', { name: 'Berichten openen' }).click()
  await expect(theirs.locator('main')).toContainText('De koptelefoon is gevallen.')
  await expect(theirs.locator('main')).toContainText(/tot en met .+ vragen of iemand anders opnieuw kijkt/)
  await theirs.getByLabel('Waar bent u het niet mee eens?').fill('Hij is nooit gevallen. Kijk naar de foto’s.')
  await theirs.getByRole('button', { name: 'Vraag om opnieuw te kijken' }).click()
  await expect(theirs.locator('main')).toContainText('Iemand anders kijkt opnieuw naar uw klacht')
  await expect(theirs.locator('main')).toContainText('Sanne Kuipers')
  await expect(theirs.getByRole('button', { name: 'Vraag om opnieuw te kijken' })).toHaveCount(0)
  await checkPage(theirs)
  expect((await mailTo(email, /kijken opnieuw/)).text).toContain('iemand die uw klacht nog niet behandelde')

  // Who answered before can do so no more, nor get the case back.
  await page.goto(own)
  await expect(page.locator('main')).toContainText('De klager vroeg of iemand anders opnieuw kijkt')
  await expect(page.locator('main')).toContainText('dit doet de tweede lijn: Sanne Kuipers')

  const elsewhere = await browser.newContext({ baseURL })
  await signInAs(elsewhere, senior, baseURL ?? '')
  const hers = await elsewhere.newPage()
  await hers.goto(own)
  await expect(hers.locator('main')).toContainText('kijkt niet mee: Sem Service')
  await hers.getByText('Overdragen…').click()
  await expect(hers.getByLabel('Behandelaar').getByRole('option', { name: 'Sem Service' })).toHaveCount(0)
  await checkPage(hers)
  await answers(hers, 'gegrond', 'Op de foto’s is geen val te zien. Wij sturen een nieuwe.')
  await theirs.reload()
  await expect(theirs.locator('main')).toContainText('Op de foto’s is geen val te zien.')
  await expect(theirs.locator('main')).toContainText('Iemand anders keek daarom opnieuw.')
  await checkPage(theirs)
  await visitor.close()
  await elsewhere.close()
})

test('asked for too late, a second look is kept, and the shop decides on it', async ({
  page,
  context,
  browser,
  checkPage,
  mailTo,
  baseURL,
}) => {
  const { shop, senior } = await aShop()
  const email = `laat.${shop.slug}@voorbeeld.example`
  const { reference, token } = await answeredLongAgo(shop, email)
  const visitor = await browser.newContext({ baseURL })
  const theirs = await visitor.newPage()
  await theirs.goto(`/s/${token}`)
  await theirs.getByRole('button', { name: 'Stuur mij een code' }).click()
  await theirs.getByLabel('Vul de code in').fill(codeIn(await mailTo(email, /code/i)))
  await theirs.getByRole('button', { name: 'Berichten openen' }).click()
  await expect(theirs.getByRole('region', { name: 'Niet eens met ons antwoord?' })).toContainText(
    'U kon dat vragen tot en met',
  )
  await theirs.getByLabel('Waar bent u het niet mee eens?').fill('Ik was op reis en las het nu pas.')
  await theirs.getByRole('button', { name: 'Vraag om opnieuw te kijken' }).click()
  await expect(theirs.locator('main')).toContainText('Ik was op reis en las het nu pas.')
  await checkPage(theirs)

  await signInAs(context, senior, baseURL ?? '')
  await page.goto(`/${shop.slug}/desk/cases/${reference}`)
  await expect(page.locator('main')).toContainText('Ik was op reis en las het nu pas.')
  await page.getByText('Niet meer kijken…').click()
  await page.getByLabel('Waarom wij niet meer kijken').fill('U vroeg het te laat, en er is niets nieuws.')
  await page.getByRole('button', { name: 'Verstuur', exact: true }).click()
  await expect(page.getByText('De klager krijgt bericht dat wij niet meer kijken.')).toBeVisible()
  await checkPage(page)
  await theirs.reload()
  await expect(theirs.locator('main')).toContainText('U vroeg het te laat, en er is niets nieuws.')
  await visitor.close()
})

/** Judges the one point and sends the letter that follows from it. */
async function answers(page: Page, judgement: string, reasons: string): Promise<void> {
  await page.getByRole('link', { name: 'Antwoord opstellen' }).first().click()
  await page.getByRole('radio', { name: judgement, exact: true }).check()
  await page.getByRole('textbox', { name: 'Waarom' }).fill(reasons)
  for (const item of await page.getByRole('group', { name: 'Dit staat in de brief' }).getByRole('checkbox').all()) {
    await item.check()
  }
  await page.getByRole('button', { name: /^Verstuur aan/ }).click()
  await expect(page.getByText('staan nu in de brief')).toBeVisible()
  await page.getByRole('button', { name: /^Verstuur aan/ }).click()
  await expect(page.getByText('Het antwoord gaat nu weg.')).toBeVisible()
}

/** Filed sixty days ago and answered some days later: the four weeks for a second look are over. */
async function answeredLongAgo({ tenantId, owner }: LiveOrganisation, email: string) {
  const ago = (days: number) => ({ ...atThisMoment(), now: new Date(Date.now() - days * 86_400_000) })
  const answers = { capacity: 'consumer', name: 'Lars Laat', email }
  const { caseId, reference } = await aComplaint({ tenantId }, { answers, now: ago(60).now })
  const does = async (command: Command) => done(await perform(owner, caseId, null, command, ago(50)))
  const { complaint } = present(await readCase(owner, reference))
  await does({ type: 'assign', handler: owner.memberId, department: null })
  for (const { id: point } of complaint.points) {
    const judged = { judgement: 'not-upheld', reasons: 'Het pakket kwam op tijd.', cause: null } as const
    await does({ type: 'judge-point', point, ...judged, remedies: [], measures: [] })
  }
  const holds = present(presetFor('webshop')?.draft.processing?.letterItems).flatMap(({ id }) => id ?? [])
  await does({ type: 'answer', text: 'Beste Lars, het pakket kwam op tijd.', holds })
  const party = present(complaint.parties.find(({ role }) => role === 'complainant'))
  return { reference, token: statusToken(tenantId, party.id, party.generation) }
}
