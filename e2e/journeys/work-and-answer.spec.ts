import { fileComplaint } from '../support/file-complaint'
import { codeIn, expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'
import { aHandler, aReader } from '../support/staff'

test('a handler works a complaint from the list to the answer, closes it and opens it again', async ({
  page,
  browser,
  organisation,
  checkPage,
  mailTo,
  baseURL,
}) => {
  const email = `werk.${organisation.slug}@voorbeeld.example`
  const story = 'De ochtendzorg kwam drie weken te laat.'
  const filed = await fileComplaint(page.request, organisation.slug, { email, story })
  const handler = await aHandler(organisation, 'Mila Bos')

  await page.goto(`/${organisation.slug}/desk`)
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await page.getByLabel('E-mailadres').fill(handler.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(handler.password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page).toHaveURL(new RegExp(`/${organisation.slug}/desk/cases`))
  await expect(page.locator('main')).toContainText('Ria Hendriks')
  await checkPage()
  await page.getByRole('link', { name: 'De ochtendzorg kwam drie weken te laat' }).click()
  await expect(page).toHaveURL(new RegExp(`/desk/cases/${filed.reference}`))
  await checkPage()

  await page.getByText('Gesprek vastleggen…').click()
  await page.getByRole('textbox', { name: 'Wat is er besproken en afgesproken' }).fill('Gebeld, wij zoeken het uit.')
  await page.getByRole('checkbox', { name: 'Ik heb het e-mailadres voorgelezen en het klopt' }).check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await expect(page.getByText('Het gesprek is vastgelegd.')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('nog niet bevestigd')
  await checkPage()

  await page.getByRole('radio', { name: 'Vraag stellen' }).check()
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Op welke dagen kwam er niemand?')
  await page.getByRole('button', { name: 'Vraag het aan Ria Hendriks' }).click()
  await expect(page.getByText('De vraag gaat nu weg.')).toBeVisible()
  expect((await mailTo(email, /vraag/i)).text).toContain('Op welke dagen kwam er niemand?')
  await checkPage()

  for (const note of ['Rooster opgevraagd.', 'Rooster bekeken.']) {
    await page.getByRole('radio', { name: 'Notitie' }).check()
    await page.getByRole('textbox', { name: 'Tekst' }).fill(note)
    await page.getByRole('button', { name: 'Bewaar notitie' }).click()
    await expect(page.getByRole('region', { name: /^Gesprek/ })).toContainText(note)
  }

  const visitor = await browser.newContext({ baseURL })
  const theirs = await visitor.newPage()
  await theirs.goto(filed.status)
  await theirs.getByRole('button', { name: 'Stuur mij een code' }).click()
  await theirs.getByLabel('Vul de code in').fill(codeIn(await mailTo(email, /code/i)))
  await theirs.getByRole('button', { name: 'Berichten openen' }).click()
  await expect(theirs.locator('main')).toContainText('Op welke dagen kwam er niemand?')
  await theirs.getByLabel('Wat wilt u antwoorden?').fill('Op maandag en dinsdag.')
  await theirs.getByRole('button', { name: 'Versturen' }).click()
  await expect(theirs.getByText('Wij hebben uw bericht.')).toBeVisible()

  await page.goto(`/${organisation.slug}/desk/cases/${filed.reference}`)
  await expect(page.locator('main')).toContainText('Op maandag en dinsdag.')
  await page.getByRole('link', { name: 'Antwoord opstellen' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Antwoord aan Ria Hendriks')
  await checkPage()
  await page.getByRole('button', { name: 'Verstuur aan Ria Hendriks' }).click()
  await expect(page.locator('main').getByRole('alert').first()).toContainText('heeft nog geen oordeel')
  await checkPage()

  await page.getByRole('radio', { name: 'gegrond', exact: true }).check()
  await page.getByRole('textbox', { name: 'Waarom' }).fill('Er waren te weinig mensen. Dat hadden wij moeten zeggen.')
  await page.getByRole('checkbox', { name: 'Excuses' }).check()
  await page.getByLabel('Oorzaak').selectOption({ label: 'Mensen: te weinig mensen' })
  for (const item of await page.getByRole('group', { name: 'Dit staat in de brief' }).getByRole('checkbox').all()) {
    await item.check()
  }
  const letter = page.getByRole('textbox', { name: 'De brief' })
  await expect(letter).not.toHaveValue(/Er waren te weinig mensen/)
  // Straight on to sending: the letter that nobody has written in yet gets what was judged, and is read before it goes.
  await page.getByRole('button', { name: 'Verstuur aan Ria Hendriks' }).click()
  await expect(page.getByText('staan nu in de brief')).toBeVisible()
  await expect(letter).toHaveValue(/Er waren te weinig mensen[\s\S]*gegrond/)
  await page.getByRole('button', { name: 'Verstuur aan Ria Hendriks' }).click()
  await expect(page.getByText('Het antwoord gaat nu weg.')).toBeVisible()
  expect((await mailTo(email, /antwoord/i)).text).toContain('Ons antwoord staat klaar.')
  await checkPage()
  await theirs.goto(`/status/${filed.reference}`)
  await expect(theirs.locator('main')).toContainText('Er waren te weinig mensen.')
  await checkPage(theirs)

  await page.goto(`/${organisation.slug}/desk/cases/${filed.reference}`)
  await page.getByText('Afsluiten…').click()
  await expect(page.getByRole('button', { name: 'Sluit af' })).toBeVisible()
  // Whatever is still open is decided on first.
  for (const dropped of await page.getByRole('radio', { name: 'Het vervalt' }).all()) await dropped.check()
  for (const why of await page.getByLabel('Waarom vervalt het').all()) await why.fill('Niet nodig in deze zaak.')
  await page.getByRole('button', { name: 'Sluit af' }).click()
  await expect(page.getByText('De zaak is afgesloten.')).toBeVisible()
  await checkPage()
  await page.getByText('Heropenen…').click()
  await page.getByRole('textbox', { name: 'Waarom gaat de zaak weer open' }).fill('Het gebeurde deze week weer.')
  await page.getByRole('button', { name: 'Heropen', exact: true }).click()
  await expect(page.getByText('De zaak is weer open.')).toBeVisible()
  await checkPage()
  await visitor.close()
})

test('a reader sees a complaint and can do nothing to it', async ({ page, context, organisation, baseURL }) => {
  const filed = await fileComplaint(page.request, organisation.slug)
  await signInAs(context, await aReader(organisation, 'Lotte Vos'), baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/cases/${filed.reference}`)
  await expect(page.locator('main')).toContainText('U kunt deze zaak lezen.')
  await expect(page.locator('main').getByRole('button')).toHaveCount(0)
})
