import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { fileComplaint } from '../support/file-complaint'
import { codeIn, test as journey, linkIn } from '../support/journey'
import { sessionOf, signInAs } from '../support/sign-in'

const WORD = 'Boomvalk'

journey(
  'no name and no word of a complaint is in what we print, or in what waits to be done',
  async ({ page, context, baseURL, mailTo }) => {
    const organisation = await aLiveOrganisation()
    const email = `${WORD}.${organisation.slug}@voorbeeld.example`
    const told = { story: `${WORD} zat op het dak.`, name: `Ria ${WORD}`, about: `Jan ${WORD}`, email }
    const filed = await fileComplaint(page.request, organisation.slug, told)
    const link = linkIn(await mailTo(email, /ontvangen/), '/s/')
    await page.goto(link)
    await page.getByRole('button', { name: 'Stuur mij een code' }).click()
    const code = codeIn(await mailTo(email, /code/i))
    await page.getByLabel('Vul de code in').fill(code)
    await page.getByRole('button', { name: 'Berichten openen' }).click()
    await page.getByLabel('Wat wilt u toevoegen?').fill(`${WORD} kwam terug.`)
    await page.getByRole('button', { name: 'Versturen' }).click()
    await expect(page.getByText('Wij hebben uw bericht.')).toBeVisible()

    const [owner] = organisation.accounts
    if (!owner) throw new Error('an organisation has an owner')
    await signInAs(context, owner, `${baseURL}`)
    await page.goto(`/${organisation.slug}/desk/cases/${filed.reference}`)
    for (const [kind, button] of [
      ['Notitie', 'Bewaar notitie'],
      ['Vraag stellen', /^Vraag het aan/],
    ] as const) {
      await page.getByRole('radio', { name: kind }).check()
      await page.getByRole('textbox', { name: 'Tekst' }).fill(`${WORD}: ${kind}`)
      await page.getByRole('button', { name: button }).click()
      await expect(page.locator('main')).toContainText(`${WORD}: ${kind}`)
    }
    await page.goto(`/${organisation.slug}/desk/cases?view=all&q=${WORD}`)
    await page.request.post(`/${organisation.slug}/intake`, { form: { story: `${WORD}\u0000`, name: WORD } })
    await page.request.post(`/${organisation.slug}/intake`, { headers: { 'content-type': 'text/plain' }, data: WORD })
    await page.request.get(`/s/${WORD}`)
    await page.request.get(`/${organisation.slug}/desk/cases/${WORD}`)

    const token = new URL(link).pathname.split('/').at(-1) ?? ''
    const secrets = [WORD, WORD.toLowerCase(), code.replace(' ', ''), token, owner.password, await sessionOf(owner)]
    expect(found(secrets, printed()), 'in what web and worker print').toEqual([])
    expect(found(secrets, await jobs()), 'in the jobs').toEqual([])
  },
)

test('what web and worker print can be read, so that the search above means something', () => {
  expect(printed().web).not.toBe('')
})

function found(secrets: string[], places: Record<string, string>): string[] {
  return Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
  )
}

function printed(): Record<string, string> {
  const logs: Record<string, string> = JSON.parse(process.env.GEHOOR_JOURNEYS_LOGS ?? '{}')
  return Object.fromEntries(['web', 'worker'].map((program) => [program, readFileSync(logs[program] ?? '', 'utf8')]))
}

async function jobs(): Promise<Record<string, string>> {
  const sql = postgres(process.env.GEHOOR_JOURNEYS_WORKER ?? '', { max: 1, onnotice: () => {} })
  try {
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'graphile_worker'`
    expect(tables.length).toBeGreaterThan(2)
    const rows = await Promise.all(
      tables.map(async ({ name }) => [name, JSON.stringify(await sql`select * from graphile_worker.${sql(name)}`)]),
    )
    return Object.fromEntries(rows)
  } finally {
    await sql.end()
  }
}
