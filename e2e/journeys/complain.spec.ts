import { complain } from '../support/complain'
import { expect, linkIn, test } from '../support/journey'

test('somebody complains, sees what happens by when, and gets a mail that says the same', async ({
  page,
  organisation,
  checkPage,
  mailTo,
}) => {
  await page.goto(`/${organisation.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await checkPage()
  await page.getByRole('link', { name: 'Klacht indienen' }).first().click()

  const email = `ria.${organisation.slug}@voorbeeld.example`
  const dates = await complain(page, { email, checkPage })

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw klacht is binnen.')
  await checkPage()
  for (const date of dates) await expect(page.locator('main')).toContainText(date)

  const mail = await mailTo(email, /ontvangen/)
  expect(mail.text).not.toContain('ochtendzorg')
  await page.goto(linkIn(mail, '/s/'))
  await expect(page).toHaveURL(/\/status\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await checkPage()
})

test('an empty form says what to do, keeps what was typed, and leads to the field', async ({
  page,
  organisation,
  checkPage,
}) => {
  await page.goto(`/${organisation.slug}/intake`)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page).toHaveTitle(/^Fout: /)
  await expect(page.getByRole('alert')).toBeVisible()
  await checkPage()
  await page.getByRole('alert').getByRole('link').first().click()
  await expect(page.getByLabel('Uw verhaal')).toBeFocused()
})

test('going back and forth loses nothing', async ({ page, organisation }) => {
  await page.goto(`/${organisation.slug}/intake`)
  await page.getByLabel('Uw verhaal').fill('Er kwam niemand.')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: /Terug naar stap 1/ }).click()
  await expect(page.getByLabel('Uw verhaal')).toHaveValue('Er kwam niemand.')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByLabel('Your story')).toHaveValue('Er kwam niemand.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('back and on again never empties a later page: with the buttons of the browser, or without a script with our own', async ({
  page,
  organisation,
  javaScriptEnabled,
}) => {
  const heading = page.getByRole('heading', { level: 1 })
  const on = () => page.getByRole('button', { name: 'Verder' }).click()
  const back = async (step: number) => {
    if (javaScriptEnabled) await page.goBack()
    else await page.getByRole('button', { name: `Terug naar stap ${step}` }).click()
  }
  await page.goto(`/${organisation.slug}/intake`)
  await page.getByLabel('Uw verhaal').fill('Er kwam niemand.')
  await on()
  await page.getByRole('radio', { name: 'Ik krijg zelf zorg' }).check()
  await page.getByLabel('Over wie gaat uw klacht?').fill('De chauffeur')
  await on()
  await page.getByLabel('Uw naam', { exact: true }).fill('Ria Hendriks')
  await back(2)
  await expect(page.getByLabel('Over wie gaat uw klacht?')).toHaveValue('De chauffeur')
  await back(1)
  await page.getByLabel('Uw verhaal').fill('Er kwam weer niemand.')
  await on()
  await expect(page.getByLabel('Over wie gaat uw klacht?')).toHaveValue('De chauffeur')
  await on()
  await expect(heading).toHaveText('Hoe kunnen wij u bereiken?')
  await expect(page.getByLabel('Uw naam', { exact: true })).toHaveValue('Ria Hendriks')
})
