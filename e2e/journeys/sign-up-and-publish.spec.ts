import { expect, linkIn, test } from '../support/journey'

const PASSWORD = 'de regen valt op dinsdag'

test('an organisation signs up, fills in what only it knows, publishes, and a colleague joins', async ({
  page,
  browser,
  checkPage,
  mailTo,
  baseURL,
}, { project, testId }) => {
  test.setTimeout(120_000)
  const own = `${project.name}-${testId.slice(0, 6)}-${Date.now().toString(36)}`
  const [owner, colleague] = [`joke.${own}@voorbeeld.example`, `ali.${own}@voorbeeld.example`]
  const name = `Zorg ${own}`

  await page.goto('/')
  await checkPage()
  await page.getByRole('link', { name: 'Meld uw organisatie aan' }).first().click()
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByLabel('Naam van uw organisatie')).toHaveAttribute('aria-invalid', 'true')
  await checkPage()
  await page.getByLabel('Naam van uw organisatie').fill(name)
  await page.getByLabel('Sector').selectOption({ label: 'Zorg (Wkkgz)' })
  await page.getByLabel('Uw eigen naam').fill('Joke Smit')
  await page.getByLabel('E-mailadres').fill(owner)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent bijna klaar')
  await checkPage()
  await page.getByLabel('E-mailadres').fill(owner)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.locator('main')).toContainText('Open dan eerst de link in onze e-mail')
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveAccessibleDescription(/nog een keer in/)
  await page.goto(linkIn(await mailTo(owner, /bevestig/i), '/confirm/'))
  await checkPage()
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Dit is mijn adres' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw regeling is bijna af')
  await expect(page.locator('main')).toContainText('Contactpersoon: kies wie “De klachtbehandelaar” is.')
  await expect(page.locator('main')).toContainText('naam van de externe instantie: nog niet ingevuld')
  await checkPage()
  const desk = new URL(page.url()).pathname.replace(/\/start$/, '')
  const slug = desk.split('/')[1] ?? ''
  expect((await page.request.get(`/${slug}`)).status()).toBe(404)

  await page.goto(`${desk}/procedure/contact`)
  for (const role of ['De klachtbehandelaar', 'De klachtenfunctionaris']) {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: role, exact: true }) })
    await item.getByRole('combobox').selectOption({ label: 'Joke Smit' })
    await item.getByRole('button', { name: 'Aanwijzen' }).click()
    await expect(item).toContainText('Joke Smit')
    await expect(item.locator('summary, button', { hasText: 'Weghalen' }).first()).toBeVisible()
  }
  const reach = page.getByRole('region', { name: 'Hoe u bereikbaar bent' })
  await reach.getByLabel('E-mailadres voor klachten').fill('geen adres')
  await reach.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('navigation', { name: 'Delen van de regeling' })).toContainText('Vul het e-mailadres in')
  await checkPage()
  await reach.getByLabel('E-mailadres voor klachten').fill(`klachten@${slug}.example`)
  await reach.getByLabel('Telefoonnummer').fill('030 123 45 67')
  await reach.getByRole('textbox', { name: 'Adres', exact: true }).fill('Dorpsstraat 1, 3500 AA Utrecht')
  await reach.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.locator('main')).not.toContainText('Vul het e-mailadres in waarop klagers u bereiken')
  await checkPage()

  const departments = page.getByRole('region', { name: 'Afdelingen' })
  await departments.getByRole('button', { name: 'Afdeling toevoegen' }).click()
  await departments
    .getByRole('textbox', { name: /Nederlands/ })
    .first()
    .fill('Thuiszorg Noord')
  const english = departments.getByRole('textbox', { name: /Engels/ }).first()
  if (await english.isVisible()) await english.fill('Home care North')
  await departments.getByRole('button', { name: 'Bewaren' }).click()
  await expect(departments.getByText('Bewaard.')).toBeVisible()
  await expect(departments.getByRole('textbox', { name: /Nederlands/ }).first()).toHaveValue('Thuiszorg Noord')
  await checkPage()

  await page.goto(`${desk}/procedure/follow-up`)
  const bodies = page.getByRole('region', { name: 'Externe instanties' })
  await bodies.getByRole('textbox', { name: /Naam/ }).first().fill('Geschillencommissie Zorg')
  await bodies.getByRole('button', { name: 'Bewaren' }).click()
  await checkPage()
  for (const part of ['definition', 'intake', 'processing']) {
    await page.goto(`${desk}/procedure/${part}`)
    await checkPage()
  }

  await page.goto(`${desk}/procedure`)
  await checkPage()
  await page.getByRole('region', { name: 'Publiceren' }).getByRole('button', { name: 'Publiceren en openen' }).click()
  await expect(page.locator('main')).toContainText('nu geldig')
  await checkPage()
  await page.goto(`/${slug}`)
  await expect(page.locator('body')).toContainText('Geschillencommissie Zorg')
  await expect(page.locator('body')).toContainText('030 123 45 67')
  await checkPage()

  await page.goto(`${desk}/people`)
  await checkPage()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Ali Kaya')
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(colleague)
  await page.getByRole('radio', { name: /^Behandelaar/ }).check()
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await expect(page.getByText(`De uitnodiging is onderweg naar ${colleague}.`)).toBeVisible()
  await checkPage()

  const elsewhere = await browser.newContext({ baseURL })
  const theirs = await elsewhere.newPage()
  await theirs.goto(linkIn(await mailTo(colleague, /./), '/invitation/'))
  await expect(theirs.locator('main')).toContainText(`Joke Smit van ${name} nodigt u uit.`)
  await checkPage(theirs)
  await theirs.getByLabel('Kies een wachtwoord').fill(PASSWORD)
  await theirs.getByRole('button', { name: 'Maak mijn account' }).click()
  await expect(theirs).toHaveURL(new RegExp(`/${slug}/desk`))
  await checkPage(theirs)
  await elsewhere.close()
  await page.goto(`${desk}/people`)
  await expect(page.locator('main')).toContainText('Ali Kaya')
})
