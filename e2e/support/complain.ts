import { expect, type Page } from '@playwright/test'

type Complaining = { email: string; checkPage?: () => Promise<void>; about?: string; story?: string; name?: string }

const STORY = 'De ochtendzorg voor mijn moeder komt al drie weken te laat. Niemand belde ons.'

/** Fills in the form of a care organisation from its first page to the last button; the dates it was shown at the check. */
export async function complain(
  page: Page,
  { email, checkPage, about, story = STORY, name = 'Ria Hendriks' }: Complaining,
) {
  await page.getByLabel('Uw verhaal').fill(story)
  await page.getByLabel('Uitleg').check()
  await checkPage?.()
  await page.getByRole('button', { name: 'Verder' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar en over wie gaat het?')
  await page.getByRole('radio', { name: 'Ik krijg zelf zorg' }).check()
  if (about) await page.getByLabel('Over wie gaat uw klacht?').fill(about)
  await checkPage?.()
  await page.getByRole('button', { name: 'Verder' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe kunnen wij u bereiken?')
  await page.getByLabel('Uw naam', { exact: true }).fill(name)
  await page.getByLabel('Uw e-mailadres').fill(email)
  await page.getByRole('radio', { name: 'Per e-mail' }).check()
  await checkPage?.()
  await page.getByRole('button', { name: 'Verder' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt alles?')
  await expect(page.locator('main')).toContainText(story)
  await checkPage?.()
  const dates = await page.locator('main time').allTextContents()
  expect(dates.length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Klacht versturen' }).click()
  return dates
}
