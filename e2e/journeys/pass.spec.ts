import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { fillDay, inDays } from '../support/days'
import { present } from '../support/expecting'
import { fileComplaint } from '../support/file-complaint'
import { expect, linkIn, test } from '../support/journey'
import { signInAs } from '../support/sign-in'

const STORY = 'De boom voor mijn huis is gekapt zonder dat iemand iets zei. Mevrouw Kapel bespotte mij.'
const COPY = 'De klager zegt dat u haar bespotte toen zij vroeg waarom de boom weg moest.'

test('who is complained about and a witness open their own page from the mail, answer there, and read nothing of each other', async ({
  page,
  context,
  browser,
  checkPage,
  mailTo,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const town = await aLiveOrganisation({ sector: 'overheid' })
  const owner = present(town.accounts[0])
  const told = { capacity: 'self', about: 'Petra Kapel', name: 'Klaas Klager', story: STORY }
  const filed = await fileComplaint(page.request, town.slug, { ...told, email: `klaas.${town.slug}@voorbeeld.example` })
  const petra = `petra.${town.slug}@voorbeeld.example`
  const jo = `jo.${town.slug}@voorbeeld.example`
  await signInAs(context, owner, baseURL ?? '')
  const own = `/${town.slug}/desk/cases/${filed.reference}`
  await page.goto(own)

  // Neither has an address yet: a handler types them.
  await page.getByText('Getuige toevoegen…').click()
  await page.getByLabel('Naam van de getuige').fill('Jo Groen')
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).click()
  await expect(page.getByText('De getuige staat erbij.')).toBeVisible()
  for (const [n, email] of [petra, jo].entries()) {
    await page
      .getByText('Verander e-mailadres')
      .nth(n + 1)
      .click()
    await page.getByRole('textbox', { name: 'E-mailadres', exact: true }).fill(email)
    await page.getByRole('button', { name: 'Verander', exact: true }).click()
    await expect(page.locator('main')).toContainText(email)
  }
  // The composer writes to whoever complains, and to nobody else in it.
  await expect(page.getByRole('button', { name: 'Verstuur aan Klaas Klager' })).toBeVisible()

  await page.getByText('Kopie sturen…').click()
  await page.getByLabel('Wat deze persoon te lezen krijgt').fill(COPY)
  await page.getByRole('button', { name: 'Stuur de kopie' }).click()
  await expect(page.getByText('De kopie gaat weg')).toBeVisible()
  await page.getByText('Getuige iets vragen…').click()
  await page.getByLabel('Uw vraag').fill('U stond erbij toen de boom werd gekapt. Wat hoorde u?')
  await fillDay(page, 'Antwoord kan tot en met', inDays(10))
  await page.getByRole('button', { name: 'Stuur de vraag' }).click()
  await expect(page.getByText('De vraag gaat weg')).toBeVisible()
  await checkPage()

  const copy = await mailTo(petra, /Wij vragen uw reactie/)
  const visitor = await browser.newContext({ baseURL })
  const hers = await visitor.newPage()
  await hers.goto(linkIn(copy, '/s/'))
  await expect(hers).toHaveURL(new RegExp(`/pass/${filed.reference}`))
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Er is een klacht die over u gaat.')
  await expect(hers.locator('main')).toContainText(COPY)
  await expect(hers.locator('main')).toContainText('U kunt reageren tot en met')
  for (const theirs of ['Klaas', 'gekapt', 'Jo Groen', 'hoorde u']) {
    await expect(hers.locator('body')).not.toContainText(theirs)
  }
  await checkPage(hers)
  await hers.getByRole('button', { name: 'Verstuur uw reactie' }).click()
  await expect(hers.locator('main')).toContainText('Schrijf eerst iets.')
  await checkPage(hers)
  await hers.getByLabel('Hoe ziet u het?').fill('Ik lachte naar een collega, niet om haar.')
  await hers.getByRole('button', { name: 'Verstuur uw reactie' }).click()
  await expect(hers.getByText('Het is binnen.')).toBeVisible()
  await expect(hers.locator('main')).toContainText('Ik lachte naar een collega')
  await checkPage(hers)

  const question = await mailTo(jo, /Een vraag aan u/)
  const elsewhere = await browser.newContext({ baseURL })
  const his = await elsewhere.newPage()
  await his.goto(linkIn(question, '/s/'))
  await expect(his.locator('main')).toContainText('Wat hoorde u?')
  for (const theirs of ['Klaas', 'bespotte', 'Petra']) await expect(his.locator('body')).not.toContainText(theirs)
  await checkPage(his)
  await his.getByLabel('Wat weet u hiervan?').fill('Ik hoorde gelach, van wie weet ik niet.')
  await his.getByRole('button', { name: 'Verstuur uw antwoord' }).click()
  await expect(his.getByText('Het is binnen.')).toBeVisible()
  await checkPage(his)

  // Neither reads what the other said, and whoever complains reads neither.
  await hers.reload()
  await expect(hers.locator('body')).not.toContainText('gelach')
  await page.goto(filed.status)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw klacht is binnen.')
  for (const theirs of ['gelach', 'naar een collega']) await expect(page.locator('body')).not.toContainText(theirs)

  await page.goto(own)
  await expect(page.locator('main')).toContainText('Ik lachte naar een collega, niet om haar.')
  await expect(page.locator('main')).toContainText('Ik hoorde gelach, van wie weet ik niet.')
  await page.getByRole('button', { name: 'Is geen getuige' }).click()
  await expect(page.getByText('Deze persoon is geen getuige meer.')).toBeVisible()
  await his.reload()
  await expect(his.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet')
  await checkPage(his)
  expect((await his.goto(linkIn(question, '/s/')))?.status()).toBe(404)
  await checkPage(his)
  await visitor.close()
  await elsewhere.close()
})
