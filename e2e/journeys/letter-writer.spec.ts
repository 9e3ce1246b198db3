import type { BrowserContext, Page } from '@playwright/test'
import { weekdayOf } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import { type Account, aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { readPaper } from '@/lib/paper/testing/read-paper'
import { fillDay, inDays } from '../support/days'
import { present } from '../support/expecting'
import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'
import { webAhead } from '../support/web-ahead'

/** Days until the next Sunday, never today. */
const SUNDAY = 7 - (weekdayOf(inDays(0)) % 7)

test('somebody without e-mail is written to until they are answered, and nothing counts before it was posted', async ({
  page,
  context,
  browser,
  checkPage,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const town = await aLiveOrganisation({ sector: 'overheid' })
  const owner = present(town.accounts[0])
  const list = `/${town.slug}/desk/post`
  await signInAs(context, owner, baseURL ?? '')
  await page.goto(`/${town.slug}/desk/cases/new`)
  await page.getByRole('radio', { name: 'brief', exact: true }).check()
  await page.getByLabel('Wat de klager vertelt').fill('De vuilniswagen slaat onze straat al zes weken over.')
  await page.getByRole('radio', { name: 'Het is mijzelf overkomen' }).check()
  await page.getByLabel('Naam van de klager').fill('Greet de Vries')
  await page.getByRole('radio', { name: 'Per brief' }).check()
  await page.getByLabel('Straat en huisnummer').fill('Dorpsstraat 1')
  await page.getByLabel('Postcode').fill('1234 AB')
  await page.getByLabel('Plaats').fill('Voorbeeld')
  await page.getByRole('button', { name: 'Voer de klacht in' }).click()
  await expect(page.getByText('De klacht is ingevoerd.')).toBeVisible()
  const own = new URL(page.url()).pathname

  await page.goto(list)
  await expect(page.getByRole('listitem').filter({ hasText: 'Greet de Vries' })).toContainText('Ontvangstbevestiging')
  // It has to be in writing (Awb 9:6): nobody is offered to read it out.
  await expect(page.getByRole('radio', { name: 'Voorgelezen aan de telefoon' })).toHaveCount(0)
  await checkPage()
  const acknowledgement = await letter(page)
  expect(acknowledgement.tagged).toBe(true)
  expect(acknowledgement.text).toContain('Dorpsstraat 1')
  expect(acknowledgement.text).toContain('Wij kregen uw klacht op')
  expect(acknowledgement.text).toContain('Wilt u weten hoe het met uw klacht staat?')

  // Posted on a Sunday: it lies in the box until Monday. It is said on the Monday.
  const ahead = await webAhead(SUNDAY + 1)
  const later = await browser.newContext({ baseURL: ahead.url })
  const then = await comesIn(later, owner, own)
  await then.goto(list)
  await fillDay(then, 'Op welke dag', inDays(SUNDAY))
  await then.getByRole('button', { name: 'Leg vast' }).click()
  await expect(then.locator('main')).toContainText('Er ligt geen brief klaar.')
  await then.goto(own)
  await expect(then.locator('main')).toContainText(`gehouden op ${shortDate(inDays(SUNDAY + 1), 'nl')}`)
  await then.getByText(/^Tijdlijn/).click()
  await expect(then.locator('main')).toContainText('Dan gaat er geen post weg: het telt als maandag')

  // News and an invitation are letters as well, told apart in the list; two go one after the other.
  await then.getByRole('textbox', { name: 'Tekst' }).fill('Wij vroegen de vuilophaal wat er misging.')
  await then.getByRole('button', { name: 'Leg klaar voor Greet de Vries' }).click()
  await expect(then.getByText('Dit bericht gaat niet vanzelf weg')).toBeVisible()
  await then.getByText('Uitnodigen voor horen…').click()
  await then.getByRole('checkbox', { name: 'Greet de Vries' }).check()
  await fillDay(then, 'Dag', inDays(SUNDAY + 8))
  await then.getByRole('textbox', { name: 'Tijd' }).fill('10.30')
  await then.getByLabel('Wat staat er in de uitnodiging').fill('Stadhuis, kamer 3. U mag iemand meenemen.')
  await then.getByRole('button', { name: 'Nodig uit' }).click()
  await expect(then.getByText('De uitnodiging gaat weg, of staat bij de taken.')).toBeVisible()
  await then.goto(list)
  const letters = then.getByRole('link', { name: /^Brief openen/ })
  await expect(letters).toHaveCount(2)
  await expect(then.locator('main')).toContainText('Brief over het gesprek')
  await checkPage(then)
  expect((await letter(then)).text).toContain('Wij vroegen de vuilophaal')
  await then.getByRole('button', { name: 'Leg vast' }).first().click()
  await expect(letters).toHaveCount(1)
  expect((await letter(then)).text).toContain('Stadhuis, kamer 3.')
  await then.getByRole('button', { name: 'Leg vast' }).click()
  await expect(letters).toHaveCount(0)

  // She calls: there is nothing to add to what she wrote.
  await then.goto(own)
  await then.getByText('Horen overslaan…').click()
  await then.getByRole('radio', { name: 'u zegt dat u niet gehoord wilt worden' }).check()
  await then.getByLabel('Wie zei dat').selectOption({ label: 'Greet de Vries' })
  await then.locator('#waive').getByRole('radio', { name: 'per telefoon' }).check()
  await then.getByLabel('Wat is er gezegd, of waarom vinden wij dit').fill('Zij belde: ik heb alles al geschreven.')
  await then.getByRole('button', { name: 'Leg dit vast' }).click()
  await expect(then.getByText('Vastgelegd dat het horen niet hoeft.')).toBeVisible()

  await then.getByRole('link', { name: 'Antwoord opstellen' }).first().click()
  await then.getByRole('radio', { name: 'gegrond', exact: true }).check()
  await then.getByRole('textbox', { name: 'Waarom' }).fill('Uw straat stond niet meer op de nieuwe route.')
  for (const item of await then.getByRole('group', { name: 'Dit staat in de brief' }).getByRole('checkbox').all()) {
    await item.check()
  }
  const sends = then.getByRole('button', { name: /^(Verstuur aan|Leg klaar voor)/ })
  await sends.click()
  await expect(then.getByText('staan nu in de brief')).toBeVisible()
  await sends.click()
  await expect(then).toHaveURL(new RegExp(`${own}(\\?.*)?$`))
  await expect(then.locator('main')).toContainText('Antwoord geschreven, nog te posten')
  await then.goto(list)
  const answer = await letter(then)
  expect(answer.text).toContain('Uw straat stond niet meer op de nieuwe route.')
  await then.getByRole('button', { name: 'Leg vast' }).click()
  await expect(letters).toHaveCount(0)
  await then.goto(own)
  await expect(then.locator('main')).toContainText('Beantwoord')
  await expect(then.locator('main')).toContainText('Gebracht op')
  await checkPage(then)
  await later.close()
  await ahead.stop()
})

/** Signs in by hand, on their way to this case: a session of today is over by then. */
async function comesIn(context: BrowserContext, { email, password }: Account, own: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(own)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page).toHaveURL(new RegExp(`${own}$`))
  return page
}

/** The first letter in the list, read back as a program for readers does. */
async function letter(page: Page) {
  const address = await page
    .getByRole('link', { name: /^Brief openen/ })
    .first()
    .getAttribute('href')
  const file = await page.request.get(present(address))
  expect(file.headers()['content-type']).toBe('application/pdf')
  return readPaper(await file.body())
}
