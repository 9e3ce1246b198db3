import { fillDay, inDays } from '../support/days'
import { fileComplaint } from '../support/file-complaint'
import { expect, linkIn, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('from a cause to an improvement that is done, and told to whoever asked to hear', async ({
  page,
  context,
  browser,
  organisation,
  checkPage,
  mailTo,
  baseURL,
}) => {
  const email = `leer.${organisation.slug}@voorbeeld.example`
  const heard = await fileComplaint(page.request, organisation.slug, { email, hear: 'yes', story: 'Niemand belde.' })
  const other = await fileComplaint(page.request, organisation.slug, { story: 'Het eten was koud.' })
  const [owner] = organisation.accounts
  if (owner) await signInAs(context, owner, baseURL ?? '')

  await page.goto(`/${organisation.slug}/desk/cases/${heard.reference}`)
  await page.getByText('Verander', { exact: true }).first().click()
  await page.getByLabel('Oorzaak').first().selectOption({ label: 'Werkwijze: overdracht' })
  await page.getByRole('button', { name: 'Verander', exact: true }).first().click()
  await expect(page.getByText('Het punt is veranderd.')).toBeVisible()

  await page.goto(`/${organisation.slug}/desk/insights`)
  await checkPage()
  await page
    .getByRole('row', { name: /overdracht/ })
    .getByRole('link')
    .first()
    .click()
  await checkPage()
  await expect(page.locator('main')).toContainText('Niemand belde')
  await expect(page.locator('main')).not.toContainText('Het eten was koud')

  await page.goto(`/${organisation.slug}/desk/improvements`)
  await checkPage()
  await page.getByRole('link', { name: 'Nieuwe verbetering' }).first().click()
  await page.getByLabel('Oorzaak').selectOption({ label: 'Werkwijze: overdracht' })
  await page.getByRole('button', { name: 'Toon zaken' }).click()
  await expect(page.locator('main')).toContainText(heard.shown)
  await expect(page.locator('main')).not.toContainText(other.shown)
  await checkPage()
  await page.getByLabel('Wat gaat u anders doen?').fill('Bellen als het later wordt')
  await fillDay(page, 'Wanneer is het af?', inDays(20))
  await page.getByRole('button', { name: 'Begin deze verbetering' }).click()
  await expect(page.getByText('De verbetering is begonnen.')).toBeVisible()
  await checkPage()

  for (const field of await page.getByLabel(/Wat is er veranderd\?/).all()) {
    await field.fill('Wij bellen nu altijd vooraf.')
  }
  await page.getByRole('button', { name: 'Gedaan, vertel het' }).click()
  await expect(page.getByText('Vastgelegd.')).toBeVisible()
  await checkPage()

  const mail = await mailTo(email, /Nieuws over/)
  const visitor = await browser.newContext({ baseURL })
  const theirs = await visitor.newPage()
  await theirs.goto(linkIn(mail, '/s/'))
  await expect(theirs.locator('main')).toContainText('Wij bellen nu altijd vooraf.')
  await checkPage(theirs)
  await theirs.goto(other.status)
  await expect(theirs.locator('main')).not.toContainText('Wij bellen nu altijd vooraf.')
  await visitor.close()
})

test('every figure opens exactly the cases it counts', async ({ page, context, organisation, baseURL }) => {
  for (const story of ['Eerste.', 'Tweede.', 'Derde.']) await fileComplaint(page.request, organisation.slug, { story })
  const [owner] = organisation.accounts
  if (owner) await signInAs(context, owner, baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/insights`)
  const figures = page.locator('main a[href*="/desk/cases?"]')
  const links = await figures.evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute('href') ?? '', shown: (link.textContent ?? '').trim() })),
  )
  expect(links.length).toBeGreaterThan(6)
  expect(links.filter(({ shown }) => numberIn(shown) === 3).length).toBeGreaterThan(3)
  for (const { href, shown } of links) {
    await page.goto(href)
    const listed = page.getByRole('link', { name: /^(Eerste|Tweede|Derde)$/ })
    await expect(listed, `${shown}: ${href}`).toHaveCount(numberIn(shown))
  }
})

function numberIn(shown: string): number {
  return Number(shown.split(' ')[0])
}
