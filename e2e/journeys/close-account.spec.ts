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

  await page.getByLabel('Uw wachtwoord').fill('niet mijn wachtwoord')
  await page.getByRole('button', { name: 'Maak het bestand' }).click()
  await expect(page.getByLabel('Uw wachtwoord')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Uw wachtwoord').fill(owner.password)
  await page.getByRole('button', { name: 'Maak het bestand' }).click()
  const ready = page.getByRole('link', { name: /^Haal het bestand op/ })
  await expect(async () => {
    await page.reload()
    await expect(ready).toBeVisible({ timeout: 1000 })
  }).toPass()
  await checkPage()

  const download = page.waitForEvent('download')
  await ready.click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk)
  const copy = Buffer.concat(chunks).toString()
  expect(copy).toContain('Dit gaat mee in het bestand.')
  expect(copy).toContain(filed.reference)

  // A line that broke goes on where it was, and a file that was changed meanwhile is sent whole.
  const at = (await ready.getAttribute('href')) ?? ''
  const rest = await page.request.get(at, { headers: { range: 'bytes=100-' } })
  expect([rest.status(), rest.headers()['content-encoding']]).toEqual([206, undefined])
  expect(rest.headers()['content-range']).toBe(`bytes 100-${Buffer.byteLength(copy) - 1}/${Buffer.byteLength(copy)}`)
  expect((await rest.body()).equals(Buffer.from(copy).subarray(100))).toBe(true)
  const other = await page.request.get(at, { headers: { range: 'bytes=100-', 'if-range': '"another"' } })
  expect([other.status(), (await other.body()).length]).toEqual([200, Buffer.byteLength(copy)])
  const beyond = await page.request.get(at, { headers: { range: `bytes=${Buffer.byteLength(copy)}-` } })
  expect(beyond.status()).toBe(416)

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
