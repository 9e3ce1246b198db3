import { expect, linkIn, test } from '../support/journey'

const NEW_PASSWORD = 'de regen valt op dinsdag'

test('whoever forgot their password chooses a new one, is signed in with it, and signed out everywhere else', async ({
  page,
  organisation,
  checkPage,
  mailTo,
}) => {
  const [account] = organisation.accounts
  if (!account) throw new Error('an organisation has an owner')
  await page.goto('/sign-in')
  await checkPage()
  await page.getByLabel('E-mailadres').fill(account.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('dit is het niet')
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.locator('main')).toContainText('horen niet bij elkaar')
  await expect(page.getByLabel('E-mailadres')).toHaveValue(account.email)
  await checkPage()

  // What was typed goes along.
  await page.getByRole('button', { name: 'Wachtwoord vergeten' }).click()
  await expect(page).toHaveURL(/\/reset/)
  await expect(page.getByLabel('E-mailadres')).toHaveValue(account.email)
  await checkPage()
  await page.getByRole('button', { name: 'Stuur de link' }).click()
  await expect(page.locator('main')).toContainText('Kijk in uw mailbox')
  await checkPage()

  const link = linkIn(await mailTo(account.email, /wachtwoord/i), '/reset/')
  await page.goto(link)
  await checkPage()
  await page.getByLabel('Nieuw wachtwoord').fill('wachtwoord')
  await page.getByRole('button', { name: 'Bewaar dit wachtwoord' }).click()
  await expect(page.getByLabel('Nieuw wachtwoord')).toHaveAttribute('aria-invalid', 'true')
  await checkPage()
  await page.getByLabel('Nieuw wachtwoord').fill(NEW_PASSWORD)
  await page.getByRole('button', { name: 'Bewaar dit wachtwoord' }).click()
  await expect(page).toHaveURL(/\/desk/)

  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer')
  await checkPage()
})

test('an address without an account gets the same answer', async ({ page }) => {
  await page.goto('/reset')
  await page.getByLabel('E-mailadres').fill('niemand@voorbeeld.example')
  await page.getByRole('button', { name: 'Stuur de link' }).click()
  await expect(page.locator('main')).toContainText('Kijk in uw mailbox')
})
