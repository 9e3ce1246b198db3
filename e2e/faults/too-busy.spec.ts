// What is read when the database gives a page no more time, because others were first: of one organisation only, so that
// whatever else runs beside it goes on.
import type { Page, Response } from '@playwright/test'
import postgres from 'postgres'
import { fileComplaint } from '../support/file-complaint'
import { expect, test } from '../support/journey'
import { signInAs } from '../support/sign-in'
import { type FoundForm, formsOn } from './forms-on'

const SAYS_NL = 'Het is nu even te druk'
const SAYS_EN = 'It is too busy just now'

let superuser: postgres.Sql
test.beforeAll(() => {
  superuser = postgres(process.env.GEHOOR_JOURNEYS_SUPERUSER ?? '', { max: 1, onnotice: () => {} })
})
test.afterAll(() => superuser.end())

test('a page of the desk that meets the limit of the database says that it is too busy, and comes when it is not', async ({
  page,
  context,
  request,
  organisation,
  baseURL,
}) => {
  const { slug, tenantId, accounts } = organisation
  const [owner] = accounts
  if (owner) await signInAs(context, owner, `${baseURL}`)
  const { reference } = await fileComplaint(request, slug)
  const desk = `/${slug}/desk`
  const pages = ['/cases', '/cases?view=all&q=ochtendzorg', `/cases/${reference}`, '/insights', '/messages']
  await page.goto(`${desk}/cases`)
  const letGo = await noTimeFor(tenantId)
  try {
    // Opened without loading everything anew, the frame is there already and says it itself.
    await page.locator(`a[href="${desk}/cases/${reference}"]`).click()
    await expect(page.getByRole('heading', { name: SAYS_NL })).toBeVisible()
    await expect(page.locator('main')).not.toContainText('kenmerk')
    for (const at of pages) await saysBusy(await page.goto(`${desk}${at}`), page)
    const asProgram = await context.request.get(`${desk}/cases`, { headers: { accept: 'application/json' } })
    expect([asProgram.status(), await asProgram.json()]).toMatchObject([503, { error: 'busy' }])
  } finally {
    await letGo()
  }
  for (const at of pages) expect((await page.goto(`${desk}${at}`))?.status(), at).toBe(200)
})

test('what is typed in a form without a script comes back when it is too busy, and is sent once more from there', async ({
  browser,
  request,
  organisation,
  baseURL,
}) => {
  const { slug, tenantId, accounts } = organisation
  const [owner] = accounts
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  if (owner) await signInAs(context, owner, `${baseURL}`)
  const { reference } = await fileComplaint(request, slug)
  const page = await context.newPage()
  await page.goto(`/${slug}/desk/cases/${reference}`)
  const typed = { kind: 'note', text: '“Zilverreiger” <b>' }
  const [composer] = (await formsOn(page)).filter(({ written }) => written.includes('text'))
  const letGo = await noTimeFor(tenantId)
  const busy = await send(composer, typed)
  await letGo()
  expect([busy.status(), busy.headers()['retry-after']]).toEqual([503, '60'])
  await page.setContent(await busy.text())
  await expect(page.getByText('Wat u invulde, staat nog op deze pagina')).toBeVisible()
  const [again] = await formsOn(page)
  expect((await send(again)).status()).toBeLessThan(400)
  await page.goto(`/${slug}/desk/cases/${reference}`)
  await expect(page.locator('main')).toContainText(typed.text)
  await context.close()

  function send(form: FoundForm | undefined, typed: Record<string, string> = {}) {
    if (!form) throw new Error('there is a form')
    const multipart = new FormData()
    for (const [name, value] of [...form.fields.filter(([name]) => !(name in typed)), ...Object.entries(typed)])
      multipart.append(name, value)
    return context.request.post(form.at, { headers: { origin: `${baseURL}` }, multipart })
  }
})

async function saysBusy(answer: Response | null, page: Page) {
  expect([answer?.status(), await answer?.headerValue('retry-after')], page.url()).toEqual([503, '60'])
  for (const words of [SAYS_NL, SAYS_EN]) await expect(page.getByRole('heading', { name: words })).toBeVisible()
}

/** From now on whatever reads a case or a message of this organisation hears what the database says of a statement that takes too long. */
async function noTimeFor(tenantId: string): Promise<() => Promise<void>> {
  const name = `no_time_${tenantId.replaceAll('-', '')}`
  await superuser.unsafe(`create function ${name}(whose uuid) returns boolean language plpgsql as $$
    begin
      if whose = '${tenantId}' then raise exception 'canceling statement' using errcode = '57014'; end if;
      return true;
    end $$`)
  const tables = ['cases', 'messages']
  for (const table of tables) {
    await superuser.unsafe(
      `create policy ${name} on ${table} as restrictive for select to gehoor_web using (public.${name}(tenant_id))`,
    )
  }
  return async () => {
    for (const table of tables) await superuser.unsafe(`drop policy ${name} on ${table}`)
    await superuser.unsafe(`drop function ${name}(uuid)`)
  }
}
