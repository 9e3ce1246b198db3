import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { fillDay, inDays } from '../support/days'
import { expect, linkIn, test } from '../support/journey'
import { signInAs } from '../support/sign-in'
import { takesOffice } from '../support/staff'

const OMBUDSMAN = 'Nationale ombudsman'

test('a municipality hears both sides, answers, and does what the ombudsman recommends', async ({
  page,
  context,
  browser,
  checkPage,
  mailTo,
  baseURL,
}) => {
  test.setTimeout(150_000)
  const town = await aLiveOrganisation({ sector: 'overheid', body: OMBUDSMAN })
  const handler = await takesOffice(town, { name: 'Mila Bos', role: 'handler', functions: ['handler'] })
  const board = await takesOffice(town, { name: 'Bart Wethouder', role: 'manager', functions: ['decider'] })
  const coordinator = await takesOffice(town, { name: 'Cora Visser', role: 'handler', functions: ['officer'] })
  const clerk = await takesOffice(town, { name: 'Kees Balie', role: 'reader', functions: [] })
  const email = `burger.${town.slug}@voorbeeld.example`
  const story = 'Aan de balie zei Kees Balie dat ik niet moest zeuren. Hij stuurde mij weg.'

  // The citizen, on the page that names the ombudsman.
  const home = await browser.newContext({ baseURL })
  const citizen = await home.newPage()
  await citizen.goto(`/${town.slug}`)
  await expect(citizen.locator('main')).toContainText(`Ga dan naar: ${OMBUDSMAN}.`)
  await expect(citizen.locator('main')).toContainText('U hebt de tijd tot 1 jaar na ons antwoord.')
  await citizen.getByRole('link', { name: 'Klacht indienen' }).first().click()
  await citizen.getByLabel('Uw verhaal').fill(story)
  await citizen.getByRole('button', { name: 'Verder' }).click()
  await citizen.getByRole('radio', { name: 'Het is mijzelf overkomen' }).check()
  await citizen.getByLabel('Over wie gaat uw klacht?').fill('Kees Balie')
  await citizen.getByRole('button', { name: 'Verder' }).click()
  await citizen.getByLabel('Uw naam', { exact: true }).fill('Ria Hendriks')
  await citizen.getByLabel('Uw e-mailadres').fill(email)
  await citizen.getByRole('radio', { name: 'Per e-mail' }).check()
  await citizen.getByRole('button', { name: 'Verder' }).click()
  await citizen.getByRole('button', { name: 'Klacht versturen' }).click()
  await expect(citizen.getByText('Uw klacht is binnen.').first()).toBeVisible()
  const acknowledged = await mailTo(email, /is ontvangen/)
  expect(acknowledged.text).toContain('U kunt vertellen wat er is gebeurd. U krijgt een uitnodiging.')
  await citizen.goto(linkIn(acknowledged, '/s/'))
  const reference = new URL(citizen.url()).pathname.split('/').at(-1) ?? ''
  const own = `/${town.slug}/desk/cases/${reference}`

  // The name is like a colleague's: the coordinator says that it is him, and it goes to who handles.
  const office = await browser.newContext({ baseURL })
  await signInAs(office, coordinator, baseURL ?? '')
  const hers = await office.newPage()
  await hers.goto(own)
  await hers.getByRole('button', { name: 'Ja, dit is Kees Balie' }).click()
  await expect(hers.getByText('Kees Balie staat buiten deze zaak')).toBeVisible()
  expect((await mailTo(handler.email, /Een klacht voor u/)).text).toContain(
    'Kopie voor de persoon over wie de klacht gaat',
  )

  await signInAs(context, handler, baseURL ?? '')
  await page.goto(own)
  const open = (act: string) => page.locator('summary').filter({ hasText: act }).first().click()
  await expect(page.locator('main')).toContainText('nog niet gehoord: Ria Hendriks en Kees Balie')
  await expect(page.locator('main')).toContainText('(Awb artikel 9:10)')
  await open('Gesprek vastleggen')
  await page.getByRole('textbox', { name: 'Wat is er besproken en afgesproken' }).fill('Gebeld. Zij wil excuses.')
  await page.getByRole('checkbox', { name: 'Ik heb het e-mailadres voorgelezen en het klopt' }).check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await expect(page.getByText('Het gesprek is vastgelegd.')).toBeVisible()
  await open('Kopie sturen')
  await page.getByRole('button', { name: 'Stuur de kopie' }).click()
  await expect(page.getByText('De kopie gaat weg')).toBeVisible()

  // Who is complained about reads his copy by his own link, and answers there; of the case he reads nothing else.
  const copied = await mailTo(clerk.email, /Wij vragen uw reactie/)
  const elsewhere = await browser.newContext({ baseURL })
  const his = await elsewhere.newPage()
  await his.goto(linkIn(copied, '/s/'))
  await expect(his.locator('main')).toContainText(story)
  await his.getByLabel('Hoe ziet u het?').fill('Ik was kortaf. Dat spijt mij.')
  await his.getByRole('button', { name: 'Verstuur uw reactie' }).click()
  await expect(his.getByText('Het is binnen.')).toBeVisible()
  await checkPage(his)

  await page.goto(own)
  await expect(page.locator('main')).toContainText('verstuurd aan Kees Balie')
  await expect(page.locator('main')).toContainText('Ik was kortaf. Dat spijt mij.')
  await open('Uitnodigen voor horen')
  await fillDay(page, 'Dag', inDays(4))
  await page.getByRole('textbox', { name: 'Tijd' }).fill('14.30')
  await page.getByRole('textbox', { name: 'Wat staat er in de uitnodiging' }).fill('Stadhuis, kamer 12.')
  await page.getByRole('button', { name: 'Nodig uit' }).click()
  await expect(page.getByText('De uitnodiging gaat weg')).toBeVisible()
  for (const invited of [
    await mailTo(email, /Uitnodiging/),
    await mailTo(clerk.email, /Uitnodiging voor een gesprek/),
  ]) {
    expect(invited.text).toContain('U mag iemand meenemen die u helpt.')
    expect(invited.text).toContain('Daarmee zet u het gesprek in uw agenda.')
    expect(invited.headers['invitation.ics']).toContain('BEGIN:VEVENT')
  }
  await his.reload()
  await expect(his.locator('main')).toContainText('om 14:30 uur: bij ons of op een plek die wij noemen.')

  // Both come sooner; the day in their calendars is called off.
  await open('Horen vastleggen')
  const there = page.getByRole('group', { name: 'Wie was er' })
  await there.getByRole('checkbox', { name: 'Ria Hendriks' }).check()
  await there.getByRole('checkbox', { name: 'Kees Balie' }).check()
  const report = 'Aanwezig: mevrouw Hendriks en de heer Balie. Hij zei dat hij kortaf was.'
  await page.getByRole('textbox', { name: 'Verslag' }).fill(report)
  await page.getByRole('button', { name: 'Leg het horen vast' }).click()
  await expect(page.getByText('Het horen is vastgelegd.')).toBeVisible()
  await expect(page.locator('main')).toContainText('Verslag van het horen op')
  for (const told of [email, clerk.email]) expect((await mailTo(told, /Het verslag/)).text).toContain(report)
  await open('Gesprek afzeggen')
  await page.getByRole('textbox', { name: 'Wat staat er in het bericht' }).fill('Wij spraken elkaar vandaag al.')
  await page.getByRole('button', { name: 'Zeg het gesprek af' }).click()
  await expect(page.getByText('Het gesprek is afgezegd.')).toBeVisible()
  for (const told of [email, clerk.email])
    expect((await mailTo(told, /gaat niet door/)).text).toContain('spraken elkaar vandaag al')
  await checkPage()

  // What was found, judged and concluded (Awb 9:12), with a measure that is somebody's; the board signs.
  await page.getByRole('link', { name: 'Antwoord opstellen' }).first().click()
  await page.getByRole('radio', { name: 'gegrond', exact: true }).check()
  await page.getByRole('textbox', { name: 'Waarom' }).fill('De heer Balie zei zelf dat hij kortaf was. Dat hoort niet.')
  const holds = page.getByRole('group', { name: 'Dit staat in de brief' })
  await expect(holds).toContainText('wat wij hebben onderzocht en wat daaruit kwam')
  for (const item of await holds.getByRole('checkbox').all()) await item.check()
  await page.getByRole('button', { name: 'Leg voor aan Bart Wethouder' }).click()
  const readied = page.getByText('Het antwoord ligt voor.').or(page.getByText('staan nu in de brief'))
  await expect(readied.first()).toBeVisible()
  const again = page.getByRole('button', { name: 'Leg voor aan Bart Wethouder' })
  if ((await again.count()) > 0) await again.click()
  await expect(page.getByText('Het antwoord ligt voor.')).toBeVisible()
  const signers = await browser.newContext({ baseURL })
  await signInAs(signers, board, baseURL ?? '')
  const signing = await signers.newPage()
  await signing.goto(own)
  await signing.locator('summary').filter({ hasText: 'Antwoord ondertekenen' }).click()
  await expect(signing.locator('main')).toContainText(`naar ${OMBUDSMAN}`)
  await signing.getByRole('button', { name: 'Onderteken en verstuur' }).click()
  await expect(signing.getByText('Ondertekend.')).toBeVisible()
  expect((await mailTo(email, /Ons antwoord/)).text).toContain(`Ga dan naar: ${OMBUDSMAN}`)

  await citizen.reload()
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText('Uw klacht is beantwoord.')
  await expect(citizen.locator('main')).toContainText('Wij spraken met u over wat er is gebeurd.')
  await expect(citizen.locator('main')).toContainText(`Of ga naar: ${OMBUDSMAN}`)
  await checkPage(citizen)

  await page.goto(own)
  await open('Vertellen hoe het afliep')
  await page.getByRole('textbox', { name: 'Wat deze persoon leest over het oordeel' }).fill('De klacht is gegrond.')
  await page.getByRole('button', { name: 'Stuur dit bericht' }).click()
  await expect(page.getByText('Het bericht gaat weg')).toBeVisible()
  await open('Afsluiten')
  await page.getByRole('button', { name: 'Sluit af' }).click()
  await expect(page.getByText('De zaak is afgesloten.')).toBeVisible()
  await his.reload()
  await expect(his.getByRole('heading', { level: 1 })).toHaveText('De klacht is afgehandeld.')
  await expect(his.locator('main')).not.toContainText('U kunt reageren tot en met')

  // An ombudsman recommends and binds nobody: what we do with it is somebody's, by a day, all the same.
  await page.getByRole('link', { name: 'Oordeel van een externe instantie…' }).click()
  await page.getByRole('radio', { name: 'gegrond', exact: true }).check()
  const follows = 'Wij hangen bij de balie op wat mensen mogen verwachten.'
  await page.getByRole('textbox', { name: 'Wat doen wij ermee' }).fill(follows)
  await fillDay(page, 'Uiterlijk', inDays(60))
  await page.getByLabel('Wie doet het').selectOption({ label: 'Cora Visser' })
  await checkPage()
  await page.getByRole('button', { name: 'Leg het oordeel vast' }).click()
  await expect(page.getByText('Het oordeel is vastgelegd.')).toBeVisible()
  await expect(page.locator('main')).toContainText(`Oordeel van ${OMBUDSMAN}`)
  await expect(page.locator('main')).toContainText('Eerstvolgend, Cora Visser')
  await checkPage()
  await citizen.reload()
  await expect(citizen.locator('main')).toContainText(`${OMBUDSMAN} gaf op`)
  await expect(citizen.locator('main')).toContainText('Wij veranderen wat wij u beloofden.')

  // Whose it is finds it among what goes on, and ticks it off; the citizen sees that it was done.
  await hers.goto(`/${town.slug}/desk/promises`)
  await expect(hers.locator('main')).toContainText(follows)
  await expect(hers.locator('main')).toContainText('Door Cora Visser')
  await checkPage(hers)
  await hers.locator('main').getByRole('link').first().click()
  await hers.getByRole('button', { name: follows }).click()
  await expect(hers.getByText('Afgevinkt.')).toBeVisible()
  await citizen.reload()
  await expect(citizen.locator('main')).toContainText('Wij veranderden wat wij u beloofden.')
  await checkPage(citizen)
  for (const one of [home, office, elsewhere, signers]) await one.close()
})
