import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('what is being typed in one form of a page stays there while another is sent', async ({
  page,
  context,
  organisation,
  checkPage,
  baseURL,
  javaScriptEnabled,
}) => {
  // Without a script a form is sent with its whole page: then only what is sent is kept.
  const hasScript = javaScriptEnabled !== false
  const [owner] = organisation.accounts
  if (owner) await signInAs(context, owner, baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/cases/new`)
  await page.getByLabel('Wat de klager vertelt').fill('De bus kwam niet. Ik stond een uur te wachten.')
  await page.getByLabel('Naam van de klager').fill('Piet')
  await page.getByRole('button', { name: 'Voer de klacht in' }).click()
  await expect(page.getByText('De klacht is ingevoerd.')).toBeVisible()

  const letter = page.getByRole('textbox', { name: 'Tekst' })
  await letter.fill('Beste Piet, wij')
  await page.locator('summary', { hasText: 'Verander de titel' }).click()
  await page.getByLabel('Titel van de zaak').fill('Bus kwam niet')
  await page.getByRole('button', { name: 'Bewaar de titel' }).click()
  await expect(page.getByText('De titel is bewaard.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bus kwam niet')
  if (hasScript) await expect(letter).toHaveValue('Beste Piet, wij')
  else await letter.fill('Beste Piet, wij')

  await expect(page.locator('main')).toContainText('Piet heeft geen e-mailadres')
  await page.getByRole('button', { name: 'Leg klaar voor Piet' }).click()
  await expect(page.getByText('Dit bericht gaat niet vanzelf weg')).toBeVisible()
  await expect(letter).toHaveValue('')
  await checkPage()
  await page.getByRole('link', { name: 'Brief afdrukken' }).click()
  await expect(page.getByRole('button', { name: 'Druk af' })).toBeVisible()
  await expect(page.locator('main')).toContainText('Beste Piet, wij')
  await checkPage()

  await page.goto(`/${organisation.slug}/desk/procedure/contact`)
  const hours = page.getByRole('textbox', { name: /Wanneer u bereikbaar bent/ }).first()
  const before = await hours.inputValue()
  await hours.fill(`${before} en zaterdag`)
  const departments = page.getByRole('region', { name: 'Afdelingen' })
  await departments.getByRole('button', { name: 'Afdeling toevoegen' }).click()
  await expect(departments.getByText('Bewaard.')).toBeVisible()
  await expect(departments.getByRole('textbox', { name: /Nederlands|Naam van de afdeling/ }).last()).toBeVisible()
  if (hasScript) await expect(hours).toHaveValue(`${before} en zaterdag`)
})
