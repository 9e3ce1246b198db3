import { shortDate } from '@/lib/core/calendar/format-date'
import { expectDay, fillDay, inDays } from '../support/days'
import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('a handler enters a complaint for someone who called, with the day it came in', async ({
  page,
  context,
  organisation,
  checkPage,
  baseURL,
}) => {
  const received = inDays(-6)
  const [owner] = organisation.accounts
  if (owner) await signInAs(context, owner, baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/cases`)
  await checkPage()
  await page.goto(`/${organisation.slug}/desk/cases/new`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klacht invoeren')
  await checkPage()

  await page.getByRole('radio', { name: 'telefoon', exact: true }).check()
  await fillDay(page, 'Dag van ontvangst', received)
  await page.getByRole('button', { name: 'Voer de klacht in' }).click()
  await expect(page.getByLabel('Wat de klager vertelt')).toHaveAttribute('aria-invalid', 'true')
  await expectDay(page, 'Dag van ontvangst', received)
  await checkPage()

  await page.getByLabel('Wat de klager vertelt').fill('De arts liet mij niet uitspreken.')
  await page.getByRole('radio', { name: 'Ik krijg zelf zorg' }).check()
  await page.getByLabel('Naam van de klager').fill('Piet de Wit')
  await page.getByRole('radio', { name: 'Per telefoon' }).check()
  await page.getByLabel('Telefoonnummer van de klager').fill('06 12345678')
  await page.getByRole('button', { name: 'Voer de klacht in' }).click()
  await expect(page.getByText('De klacht is ingevoerd.')).toBeVisible()
  await expect(page.locator('main')).toContainText('De arts liet mij niet uitspreken.')
  await expect(page.locator('main')).toContainText(shortDate(received, 'nl'))
  await checkPage()
})
