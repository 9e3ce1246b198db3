import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { complain } from '../support/complain'
import { fillDay, inDays } from '../support/days'
import { fileComplaint } from '../support/file-complaint'
import { expect, linkIn, test } from '../support/journey'
import { signInAs } from '../support/sign-in'
import { takesOffice } from '../support/staff'

const BODY = 'Geschillencommissie Zorg'

async function aProvider() {
  const provider = await aLiveOrganisation({ sector: 'zorg', body: BODY })
  const handler = await takesOffice(provider, { name: 'Mila Bos', role: 'handler', functions: ['handler'] })
  const officer = await takesOffice(provider, { name: 'Fenna Smit', role: 'handler', functions: ['officer'] })
  const decider = await takesOffice(provider, { name: 'Dirk Vos', role: 'manager', functions: ['decider'] })
  return { provider, handler, officer, decider }
}

test('a care provider’s officer mediates, they agree in part, and the provider answers the rest', async ({
  page,
  context,
  browser,
  checkPage,
  mailTo,
  baseURL,
}) => {
  test.setTimeout(150_000)
  const { provider, handler, officer, decider } = await aProvider()
  const email = `client.${provider.slug}@voorbeeld.example`
  const home = await browser.newContext({ baseURL })
  const client = await home.newPage()
  await client.goto(`/${provider.slug}/intake`)
  await complain(client, { email })
  await expect(client.getByText('Uw klacht is binnen.').first()).toBeVisible()
  await client.goto(linkIn(await mailTo(email, /is ontvangen/), '/s/'))
  const reference = new URL(client.url()).pathname.split('/').at(-1) ?? ''
  const own = `/${provider.slug}/desk/cases/${reference}`

  // To the officer, who stands beside the provider: the client reads who it is with now.
  const ward = await browser.newContext({ baseURL })
  await signInAs(ward, handler, baseURL ?? '')
  const handling = await ward.newPage()
  await handling.goto(own)
  await handling.locator('summary').filter({ hasText: 'Overdragen' }).click()
  await handling.getByLabel('Behandelaar').selectOption({ label: 'Fenna Smit' })
  await handling.getByRole('button', { name: 'Draag over', exact: true }).click()
  await expect(handling.getByText('De zaak is overgedragen.')).toBeVisible()
  await client.reload()
  await expect(client.locator('main')).toContainText('De klachtenfunctionaris ging uw klacht behandelen.')
  await checkPage(client)

  await signInAs(context, officer, baseURL ?? '')
  await page.goto(own)
  const open = (act: string) => page.locator('summary').filter({ hasText: act }).first().click()
  await open('Gesprek vastleggen')
  const talk = 'Samen met de teamleider aan tafel. Over de tijden zijn zij het eens, over de excuses niet.'
  await page.getByRole('textbox', { name: 'Wat is er besproken en afgesproken' }).fill(talk)
  await page.getByRole('checkbox', { name: 'Ik heb het e-mailadres voorgelezen en het klopt' }).check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await expect(page.getByText('Het gesprek is vastgelegd.')).toBeVisible()
  await open('Toezegging doen')
  const agreed = 'De ochtendzorg komt tussen 8.00 en 9.00 uur.'
  await page.getByRole('textbox', { name: 'Wat zegt u toe' }).fill(agreed)
  await fillDay(page, 'Uiterlijk', inDays(14))
  await page.getByLabel('Wat is het').selectOption({ label: 'Een maatregel voor deze klager' })
  await page.getByLabel('Wie doet het').selectOption({ label: 'Mila Bos' })
  await page.getByRole('button', { name: 'Zeg toe' }).click()
  await expect(page.getByText('De toezegging staat.')).toBeVisible()
  await expect(page.locator('main')).toContainText('door Mila Bos')

  // Four weeks more, said in time with the reason; a second time takes the client's written consent.
  await open('Verdagen')
  const more = page.locator('form').filter({ has: page.getByRole('button', { name: 'Verdaag', exact: true }) })
  await expect(more).toContainText('Langer kan alleen als de klager dat schriftelijk goedvindt.')
  await more.getByRole('textbox', { name: 'Waarom is er meer tijd nodig' }).fill('De teamleider is met verlof.')
  await more.getByRole('button', { name: 'Verdaag', exact: true }).click()
  await expect(page.getByText('Verdaagd. De klager krijgt bericht.')).toBeVisible()
  const later = await mailTo(email, /Een nieuwe datum/)
  expect(later.text).toContain('De teamleider is met verlof.')
  expect(later.text).toContain('De klachtenfunctionaris\n')
  await page.goto(own)
  await open('Verdagen')
  await expect(more).toContainText('Er is al 1 keer verdaagd.')
  await more.getByRole('textbox', { name: 'Waarom is er meer tijd nodig' }).fill('Nog meer tijd.')
  await fillDay(page, 'Nieuwe datum', inDays(80))
  await more.getByRole('button', { name: 'Verdaag', exact: true }).click()
  await expect(page.locator('main').getByRole('alert').first()).toContainText('Er is al 1 keer verdaagd')
  await checkPage()

  // What they do not agree on, the provider decides: reasons, decisions and the days of what is done (Wkkgz 17).
  await page.goto(`${own}/answer`)
  await page.getByRole('radio', { name: 'deels gegrond', exact: true }).check()
  await page.getByRole('textbox', { name: 'Waarom' }).fill('De zorg kwam te laat. Gebeld hebben wij wel, twee keer.')
  await page.getByRole('textbox', { name: 'Maatregel 1' }).fill('Wij bellen voortaan bij een kwartier vertraging.')
  const day = page.getByRole('group', { name: 'Klaar op' }).first()
  const [year, month, date] = inDays(30).split('-')
  await day.getByLabel('Dag', { exact: true }).fill(`${Number(date)}`)
  await day.getByLabel('Maand', { exact: true }).fill(`${Number(month)}`)
  await day.getByLabel('Jaar', { exact: true }).fill(`${year}`)
  const holds = page.getByRole('group', { name: 'Dit staat in de brief' })
  await expect(holds).toContainText('wat wij besluiten door uw klacht')
  for (const item of await holds.getByRole('checkbox').all()) await item.check()
  const offer = page.getByRole('button', { name: 'Leg voor aan Dirk Vos' })
  await offer.click()
  await expect(
    page.getByText('Het antwoord ligt voor.').or(page.getByText('staan nu in de brief')).first(),
  ).toBeVisible()
  if ((await offer.count()) > 0) await offer.click()
  await expect(page.getByText('Het antwoord ligt voor.')).toBeVisible()
  const board = await browser.newContext({ baseURL })
  await signInAs(board, decider, baseURL ?? '')
  const signing = await board.newPage()
  await signing.goto(own)
  await signing.locator('summary').filter({ hasText: 'Antwoord ondertekenen' }).click()
  await expect(signing.locator('main')).toContainText(`naar ${BODY}`)
  await expect(signing.locator('main')).toContainText('Wij bellen voortaan bij een kwartier vertraging.')
  await signing.getByRole('button', { name: 'Onderteken en verstuur' }).click()
  await expect(signing.getByText('Ondertekend.')).toBeVisible()
  expect((await mailTo(email, /Ons antwoord/)).text).toContain(`Ga dan naar: ${BODY}`)
  await client.reload()
  await expect(client.getByRole('heading', { level: 1 })).toHaveText('Uw klacht is beantwoord.')
  await expect(client.locator('main')).toContainText(`Of ga naar: ${BODY}`)
  await expect(client.locator('main')).toContainText('Dat kan als u het niet eens bent met ons antwoord.')
  await checkPage(client)
  for (const one of [home, ward, board]) await one.close()
})

test('what a client and the officer agree on is written to the client, with its day and way', async ({
  page,
  context,
  checkPage,
  mailTo,
  baseURL,
}) => {
  const { provider, officer } = await aProvider()
  const email = `client.${provider.slug}@voorbeeld.example`
  const { reference, status } = await fileComplaint(page.request, provider.slug, { email })
  await signInAs(context, officer, baseURL ?? '')
  await page.goto(`/${provider.slug}/desk/cases/${reference}`)
  await page.locator('summary').filter({ hasText: 'Gesprek vastleggen' }).click()
  await page.getByRole('textbox', { name: 'Wat is er besproken en afgesproken' }).fill('Wij zijn het eens.')
  await page.getByRole('checkbox', { name: 'Ik heb het e-mailadres voorgelezen en het klopt' }).check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await expect(page.getByText('Het gesprek is vastgelegd.')).toBeVisible()
  await page.getByRole('link', { name: 'Samen oplossen…' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samen oplossen')
  await checkPage()
  await page.getByRole('textbox', { name: 'Wat is er afgesproken' }).fill('De zorg komt voortaan vóór 9.00 uur.')
  await page.getByRole('radio', { name: 'aan de telefoon' }).check()
  for (const dropped of await page.getByRole('radio', { name: 'Het vervalt' }).all()) await dropped.check()
  for (const why of await page.getByLabel('Waarom vervalt het').all()) await why.fill('Niet meer nodig.')
  await page.getByRole('button', { name: 'Bevestig en sluit af' }).click()
  await expect(page.getByText('De klager krijgt de afspraak op schrift.')).toBeVisible()
  await checkPage()
  expect((await mailTo(email, /spraken|afgesproken|opgelost/)).text).toContain('De zorg komt voortaan vóór 9.00 uur.')
  await page.goto(status)
  await expect(page.locator('main')).toContainText('Wij losten het samen met u op.')
  await checkPage()
})
