import { fileComplaint } from '../support/file-complaint'
import { codeIn, expect, linkIn, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('somebody follows their complaint, reads behind a code, adds something, and the handler sees it', async ({
  page,
  context,
  organisation,
  checkPage,
  mailTo,
  baseURL,
}) => {
  const email = `volg.${organisation.slug}@voorbeeld.example`
  const filed = await fileComplaint(page.request, organisation.slug, { email, story: 'Niemand kwam, drie dagen lang.' })
  await page.goto(linkIn(await mailTo(email, /ontvangen/), '/s/'))
  await expect(page).toHaveURL(new RegExp(`/status/${filed.reference}$`))
  await expect(page.locator('main')).not.toContainText('Niemand kwam')
  await checkPage()

  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await expect(page.getByText('De code is onderweg. Kijk in uw e-mail.')).toBeVisible()
  await checkPage()
  const code = codeIn(await mailTo(email, /code/i))
  await page.getByLabel('Vul de code in').fill(code === '000 000' ? '111111' : '000000')
  await page.getByRole('button', { name: 'Berichten openen' }).click()
  await expect(page.getByRole('alert')).toContainText('De code klopt niet.')
  await checkPage()
  await page.getByLabel('Vul de code in').fill(code)
  await page.getByRole('button', { name: 'Berichten openen' }).click()
  await expect(page.getByText('U kunt uw berichten nu lezen.')).toBeVisible()
  await expect(page.locator('main')).toContainText('Niemand kwam, drie dagen lang.')
  await checkPage()

  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByRole('alert')).toContainText('Schrijf wat u wilt toevoegen.')
  await page.getByLabel('Wat wilt u toevoegen?').fill('Het was ook zo op 3 november.')
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByText('Wij hebben uw bericht.')).toBeVisible()
  await page.getByRole('button', { name: 'Ja, laat het mij weten' }).click()
  await expect(page.locator('main')).toContainText('Wij laten u weten wat er door uw klacht verandert.')

  await page.getByRole('button', { name: 'Berichten sluiten' }).click()
  await expect(page.locator('main')).not.toContainText('Niemand kwam')

  const [owner] = organisation.accounts
  if (owner) await signInAs(context, owner, baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/cases/${filed.reference}`)
  await expect(page.locator('main')).toContainText('Het was ook zo op 3 november.')
  await checkPage()
})

test('the page of one complaint says nothing to whoever only knows its number', async ({ page, organisation }) => {
  const filed = await fileComplaint(page.request, organisation.slug)
  const answer = await page.goto(`/status/${filed.reference}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet')
})

test('two complaints in one browser are never mixed up', async ({ page, organisation }) => {
  const first = await fileComplaint(page.request, organisation.slug)
  const second = await fileComplaint(page.request, organisation.slug)
  await page.goto(first.status)
  await page.goto(second.status)
  await page.goto(`/status/${first.reference}`)
  await expect(page.locator('main')).toContainText(first.shown)
  await expect(page.locator('main')).not.toContainText(second.shown)
})
