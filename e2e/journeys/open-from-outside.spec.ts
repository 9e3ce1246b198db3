// Whoever is outside the circle of a case opens it by its number, with a reason, and the case says so.
import { aColleague } from '@/lib/operations/testing/a-live-organisation'
import { fileComplaint } from '../support/file-complaint'
import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('a manager who reads no case of it opens one with a reason, and its timeline says so', async ({
  page,
  context,
  organisation,
  checkPage,
  baseURL,
}) => {
  const { reference } = await fileComplaint(page.request, organisation.slug, { story: 'De deur stond open.' })
  const manager = await aColleague(organisation, 'manager', 'Mo Meier')
  await signInAs(context, manager, `${baseURL}`)
  const answer = await page.goto(`/${organisation.slug}/desk/cases/${reference}`)
  expect(answer?.status()).toBe(404)
  await page.goto(`/${organisation.slug}/desk/cases/outside`)
  await checkPage()
  await page.getByLabel('Nummer van de zaak').fill(reference)
  await page.getByRole('radio', { name: 'Een toezichthouder of rechter vraagt erom' }).check()
  await page.getByLabel('Leg kort uit waarom').fill('De inspectie belde.')
  await page.getByRole('button', { name: 'Open de zaak' }).click()
  await expect(page.locator('main')).toContainText('De deur stond open.')
  await expect(page.locator('main')).toContainText('Mo Meier leest deze zaak')
  await checkPage()
})
