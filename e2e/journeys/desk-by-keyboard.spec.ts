import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('menus close by Escape and by a click elsewhere, and the first case is a few keys away', async ({
  page,
  context,
  organisation,
  baseURL,
  javaScriptEnabled,
}) => {
  const [owner] = organisation.accounts
  if (owner) await signInAs(context, owner, baseURL ?? '')
  const cases = `/${organisation.slug}/desk/cases`
  await page.goto(`${cases}/new`)
  await page.getByLabel('Wat de klager vertelt').fill('De deur bleef dicht.')
  await page.getByRole('button', { name: 'Voer de klacht in' }).click()
  await expect(page.getByText('De klacht is ingevoerd.')).toBeVisible()

  await page.goto(cases)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region').getByRole('listitem').getByRole('link').first()).toBeFocused()

  // A menu opens without a script; closing by a key takes one.
  if (javaScriptEnabled === false) return
  const filter = page.locator('summary', { hasText: 'Filter' })
  await filter.click()
  const subject = page.getByLabel('Onderwerp')
  await expect(subject).toBeVisible()
  await subject.focus()
  await page.keyboard.press('Escape')
  await expect(subject).toBeHidden()
  await expect(filter).toBeFocused()
  await filter.click()
  await expect(subject).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(subject).toBeHidden()

  const menu = page.getByRole('banner').getByRole('button', { name: 'Menu' })
  const account = page.getByRole('link', { name: 'Uw account' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(account).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(account).toBeHidden()
  await expect(menu).toBeFocused()
  await menu.click()
  await expect(account).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(account).toBeHidden()
})
