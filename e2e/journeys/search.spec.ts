import { fileComplaint } from '../support/file-complaint'
import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('a case is found by a word of its story, with a slip, and the list says where it stands', async ({
  page,
  context,
  request,
  organisation,
  baseURL,
  isMobile,
  checkPage,
}) => {
  const [owner] = organisation.accounts
  if (owner) await signInAs(context, owner, baseURL ?? '')
  const story = 'De wijkverpleegster vergat twee keer de medicijnen, en er lag een plas water in de gang.'
  const { reference } = await fileComplaint(request, organisation.slug, { story, name: 'José van den Berg' })
  await fileComplaint(request, organisation.slug, { name: 'Ria Hendriks van Oudebildtzijl tot Nieuwebildtdijk' })

  const cases = `/${organisation.slug}/desk/cases`
  const found = page.getByRole('region').getByRole('listitem')
  // The worker comes by within seconds.
  await expect
    .poll(
      async () => {
        await page.goto(`${cases}?q=medicijn`)
        return found.count()
      },
      { timeout: 30_000 },
    )
    .toBe(1)
  await expect(found).toContainText('Verhaal: ')
  await expect(found.locator('b', { hasText: 'medicijnen' })).toBeVisible()
  await checkPage()

  await page.goto(cases)
  await checkPage()
  if (isMobile) await page.getByRole('banner').getByText('Menu').first().click()
  const box = page.getByRole('searchbox').filter({ visible: true })
  await box.fill('berg jose')
  await box.press('Enter')
  await expect(page).toHaveURL(/q=berg/)
  await expect(found).toHaveCount(1)
  await expect(found.getByRole('link')).toHaveAttribute('href', new RegExp(reference))

  // On the way back the box says what the page was found for, and not what was typed in it last.
  const menu = page.getByRole('banner').getByText('Menu').first()
  if (isMobile) await menu.click()
  await expect(box).toHaveValue('berg jose')
  await box.fill('hendriks')
  await box.press('Enter')
  await expect(page).toHaveURL(/q=hendriks/)
  await page.goBack()
  await expect(page).toHaveURL(/q=berg/)
  if (isMobile) await menu.click()
  await expect(box).toHaveValue('berg jose')

  await page.goto(`${cases}?view=closed&q=berg`)
  await page.getByRole('link', { name: 'Zoek in alle zaken' }).click()
  await expect(found).toHaveCount(1)

  await page.goto(`${cases}?q=wijkverpleegstr`)
  await expect(found).toHaveCount(1)

  await page.goto(`${cases}?q=parkiet`)
  await expect(page.getByText('Zoek op een naam, een woord uit het verhaal')).toBeVisible()
  await checkPage()
  await page.goto(`${cases}?q=%25`)
  await expect(page.getByText('Typ minstens 2 letters')).toBeVisible()
  for (const typed of ['x'.repeat(10_000), 'lampje+'.repeat(1_400)]) {
    expect((await page.goto(`${cases}?q=${typed}`))?.status()).toBe(200)
    await expect(found).toHaveCount(0)
    await checkPage()
  }
})
