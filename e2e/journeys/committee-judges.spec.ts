import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { fileComplaint } from '../support/file-complaint'
import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

test('a school’s committee judges the one complaint that is put before it, and the board decides', async ({
  page,
  context,
  browser,
  checkPage,
  mailTo,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const school = await aLiveOrganisation({ sector: 'primair-onderwijs' })
  const [board, chair] = school.accounts
  if (!board || !chair) throw new Error('a school has a board and a chair of its committee')
  const story = 'De juf gaf mijn zoon straf voor iets dat hij niet deed.'
  const email = `ouder.${school.slug}@voorbeeld.example`
  const filed = await fileComplaint(page.request, school.slug, { capacity: 'parent', email, story })
  await fileComplaint(page.request, school.slug, { capacity: 'parent', story: 'Het lokaal is te koud.' })
  await page.goto(`/${school.slug}`)
  await expect(page.locator('body')).toContainText('De klachtencommissie oordeelt over uw klacht')
  await checkPage()

  // The chair comes from outside: there is nothing to read before a complaint is put before the committee.
  const elsewhere = await browser.newContext({ baseURL })
  await signInAs(elsewhere, chair, baseURL ?? '')
  const theirs = await elsewhere.newPage()
  await theirs.goto(`/${school.slug}/desk/cases?view=all`)
  await expect(theirs.locator('main')).not.toContainText('De juf gaf')
  expect((await theirs.goto(`/${school.slug}/desk/cases/${filed.reference}`))?.status()).toBe(404)

  await signInAs(context, board, baseURL ?? '')
  const own = `/${school.slug}/desk/cases/${filed.reference}`
  await page.goto(own)
  await expect(page.locator('main')).toContainText(
    'eerst komt het oordeel of advies van de commissie (WPO artikel 14, lid 4)',
  )
  await page.getByText('Aan de commissie voorleggen…').click()
  await expect(page.getByRole('checkbox', { name: 'Cor Voorzitter, voorzitter' })).toBeChecked()
  // With one member too few it is not asked.
  await page.getByRole('checkbox', { name: 'Ans Verhoef, lid' }).uncheck()
  await page.getByRole('button', { name: 'Leg voor aan de commissie' }).click()
  await expect(page.locator('main').getByRole('alert').first()).toContainText('ten minste 3 leden')
  await expect(page.locator('main').getByRole('alert').first()).toContainText('WPO artikel 14, lid 4')
  await checkPage()
  await page.getByRole('checkbox', { name: 'Ans Verhoef, lid' }).check()
  await page.getByRole('button', { name: 'Leg voor aan de commissie' }).click()
  await expect(page.getByText('De zaak ligt nu bij de commissie.')).toBeVisible()
  await checkPage()

  const asked = await mailTo(chair.email, /klacht voor de klachtencommissie/)
  expect(asked.text).toContain(filed.reference)
  expect(asked.text).not.toContain('De juf gaf')

  await theirs.goto(`/${school.slug}/desk/cases?view=all`)
  await expect(theirs.locator('main')).toContainText('De juf gaf mijn zoon straf')
  await expect(theirs.locator('main')).not.toContainText('lokaal')
  await checkPage(theirs)
  await theirs.goto(own)
  await expect(theirs.locator('main')).toContainText(story)
  await expect(theirs.getByText('Afsluiten…')).toHaveCount(0)
  await checkPage(theirs)
  await theirs.getByText('Horen vastleggen…').click()
  await theirs.getByRole('group', { name: 'Wie was er' }).getByRole('checkbox').first().check()
  await theirs.getByRole('button', { name: 'Leg het horen vast' }).click()
  await expect(theirs.getByText('Het horen is vastgelegd.')).toBeVisible()
  await theirs.getByText('Oordeel van de commissie geven…').click()
  await theirs
    .getByRole('textbox', { name: 'Wat de commissie oordeelt' })
    .fill('De klacht is gegrond: er was geen reden.')
  await theirs.getByRole('button', { name: 'Geef het oordeel' }).click()
  await expect(theirs.getByText('Het oordeel is vastgelegd.')).toBeVisible()
  await checkPage(theirs)

  await page.goto(filed.status)
  await expect(page.locator('main')).toContainText('De klachtencommissie gaf haar oordeel.')
  await checkPage()
  await page.goto(own)
  await expect(page.locator('main')).toContainText('De klacht is gegrond: er was geen reden.')
  await page.getByRole('link', { name: 'Antwoord opstellen' }).first().click()
  await page.getByRole('radio', { name: 'gegrond', exact: true }).check()
  await page.getByRole('textbox', { name: 'Waarom' }).fill('Wij vinden hetzelfde als de commissie.')
  for (const item of await page.getByRole('group', { name: 'Dit staat in de brief' }).getByRole('checkbox').all()) {
    await item.check()
  }
  await page.getByRole('button', { name: /^Verstuur aan/ }).click()
  await expect(page.getByText('staan nu in de brief')).toBeVisible()
  await page.getByRole('button', { name: /^Verstuur aan/ }).click()
  await expect(page.getByText('Het antwoord gaat nu weg.')).toBeVisible()

  // The board has decided: the committee reads it no longer.
  expect((await theirs.goto(own))?.status()).toBe(404)
  await theirs.goto(`/${school.slug}/desk/cases?view=all`)
  await expect(theirs.locator('main')).not.toContainText('De juf gaf')
  await elsewhere.close()
})
