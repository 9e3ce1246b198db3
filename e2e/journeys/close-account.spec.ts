import { fileComplaint } from '../support/file-complaint'
import { expect, test } from '../support/journey'
import { sessionOf, signInAs } from '../support/sign-in'

test('an owner takes everything along, closes the account, and its pages are gone', async ({
  page,
  context,
  organisation,
  checkPage,
  playwright,
  baseURL,
}) => {
  const filed = await fileComplaint(page.request, organisation.slug, { story: 'Dit gaat mee in het bestand.' })
  const [owner] = organisation.accounts
  if (!owner) throw new Error('an organisation has an owner')
  await signInAs(context, owner, baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/settings`)
  await checkPage()

  const download = page.waitForEvent('download')
  await page.getByLabel('Uw wachtwoord').fill(owner.password)
  await page.getByRole('button', { name: 'Haal het bestand op' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk)
  const copy = Buffer.concat(chunks).toString()
  expect(copy).toContain('Dit gaat mee in het bestand.')
  expect(copy).toContain(filed.reference)

  await page.goto(`/${organisation.slug}/desk/settings`)
  await page.getByText('Ik wil stoppen').click()
  await page.getByLabel('Typ de naam van de organisatie').fill('iets anders')
  await page.getByRole('button', { name: 'Sluit de organisatie' }).click()
  await expect(page.getByLabel('Typ de naam van de organisatie')).toHaveAttribute('aria-invalid', 'true')
  await checkPage()
  await page.getByLabel('Typ de naam van de organisatie').fill(organisation.name)
  await page.getByRole('button', { name: 'Sluit de organisatie' }).click()
  await expect(page.locator('main')).toContainText('Uw organisatie is gesloten')
  await checkPage()

  const session = await sessionOf(owner)
  const signedIn = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie: `session=${session}` } })
  for (const path of [`/${organisation.slug}`, `/${organisation.slug}/intake`, filed.status]) {
    expect((await signedIn.get(path)).status(), path).toBe(404)
  }
  expect((await signedIn.get(`/${organisation.slug}/desk/cases`)).status()).toBe(404)
  await signedIn.dispose()
})
