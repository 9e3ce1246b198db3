import { readFileSync } from 'node:fs'
import {
  type APIRequestContext,
  type APIResponse,
  type BrowserContext,
  expect,
  type Page,
  test,
} from '@playwright/test'
import postgres from 'postgres'
import { type FoundForm, formsOn } from '../faults/forms-on'
import { aMarkedWorld, type MarkedWorld } from '../support/a-world'
import { fileComplaint } from '../support/file-complaint'
import { signInAs } from '../support/sign-in'

/** Stands in everything that is typed here, and nowhere else. */
const WORD = 'Steenloper'
const AT_ONCE = 5

/** Nothing new may come into these for this organisation; who looked is still written down. */
const STILL_WRITTEN = ['access_log']

let world: MarkedWorld
let context: BrowserContext
let superuser: postgres.Sql

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.beforeAll(async ({ browser, baseURL }) => {
  superuser = postgres(process.env.GEHOOR_JOURNEYS_SUPERUSER ?? '', { max: 2, onnotice: () => {} })
  context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  world = await aMarkedWorld(context.request)
  const [owner] = world.organisation.accounts
  if (!owner) throw new Error('an organisation has an owner')
  await signInAs(context, owner, `${baseURL}`)
})
test.afterAll(async () => {
  await superuser.end()
  await context.close()
})

test('what is typed is printed nowhere when the database refuses to keep it, whatever form it was typed in', async () => {
  const { slug, filed, improvement } = world
  const desk = `/${slug}/desk`
  const forms = await typedForms([
    '/account',
    `${desk}/cases/${filed.reference}`,
    `${desk}/cases/${filed.reference}/answer`,
    `${desk}/cases/new`,
    `${desk}/improvements/new?cause=handover`,
    `${desk}/improvements/${improvement}`,
    `${desk}/people`,
    `${desk}/settings`,
    ...['definition', 'intake', 'processing', 'contact', 'follow-up'].map((part) => `${desk}/procedure/${part}`),
  ])
  const signUp = await typedForms(['/sign-up'], await asNobody())
  const refusing = await refuseToKeep()
  let statuses: number[] = []
  try {
    statuses = await inTurns([...forms, ...signUp], (form) => send(context.request, form).then((one) => one.status()))
    await fileComplaint(context.request, slug, { story: `${WORD} in de tuin.`, name: WORD }).catch(() => null)
  } finally {
    for (const undo of refusing) await superuser.unsafe(undo)
  }
  expect(statuses.filter((status) => status >= 500).length, 'many of them reached the database').toBeGreaterThan(20)
  expect(wordsPrinted()).toEqual([])
})

test('who acts on a case that somebody else is busy with is told so, and keeps what was typed', async () => {
  const { slug, filed, organisation } = world
  const forms = await typedForms([`/${slug}/desk/cases/${filed.reference}`])
  const answers = await superuser.begin(async (sql) => {
    await sql`select 1 from cases where tenant_id = ${organisation.tenantId} for no key update`
    return inTurns(forms, async (form) => {
      const answer = await send(context.request, form)
      return { id: form.id, status: answer.status(), body: await answer.text() }
    })
  })
  expect(answers.filter(({ status }) => status >= 500).map(({ id }) => id)).toEqual([])
  const busy = answers.filter(({ body }) => body.includes('Iemand anders is hier nu mee bezig'))
  expect(busy.length).toBeGreaterThan(3)
  expect(busy.filter(({ body }) => body.includes(`${WORD} vloog op.`)).length).toBeGreaterThan(0)
  expect(wordsPrinted()).toEqual([])
})

/** From now on every table refuses what this organisation, or somebody of this name, would put in it; and how to undo that. */
async function refuseToKeep(): Promise<string[]> {
  const ofTenants = await superuser<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'`
  const refusals = [
    ...ofTenants
      .filter(({ name }) => !STILL_WRITTEN.includes(name))
      .map(({ name }) => ({ name, check: `tenant_id is distinct from '${world.organisation.tenantId}'` })),
    { name: 'tenants', check: `id <> '${world.organisation.tenantId}'` },
    { name: 'users', check: `name not like '%${WORD}%' and email not ilike '%${WORD}%'` },
  ]
  const undoing: string[] = []
  for (const { name, check } of refusals) {
    await superuser.unsafe(`alter table ${name} add constraint refused_for_a_test check (${check}) not valid`)
    undoing.push(`alter table ${name} drop constraint refused_for_a_test`)
  }
  return undoing
}

/** The forms of these pages as somebody would fill them in who types the word wherever something can be typed. */
async function typedForms(pages: string[], within: BrowserContext = context): Promise<FoundForm[]> {
  const page = await within.newPage()
  const found: FoundForm[] = []
  for (const at of pages) {
    await page.goto(at)
    await chooseSomething(page)
    for (const form of await formsOn(page)) found.push({ ...form, fields: typedIn(form) })
  }
  await page.close()
  return found
}

async function asNobody(): Promise<BrowserContext> {
  return (
    (await context.browser()?.newContext({ baseURL: process.env.GEHOOR_JOURNEYS_URL, javaScriptEnabled: false })) ??
    context
  )
}

// Of what must be chosen and is not, something.
function chooseSomething(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const select of document.querySelectorAll('select')) {
      if (select.value === '') select.selectedIndex = select.options.length - 1
    }
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    for (const radio of radios) {
      const group = radios.filter(({ name, form }) => name === radio.name && form === radio.form)
      if (!group.some(({ checked }) => checked)) radio.checked = true
    }
    for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      if (/agree|confirm/i.test(box.name)) box.checked = true
    }
  })
}

function typedIn({ fields, written }: FoundForm): [string, string][] {
  const nextYear = `${new Date().getFullYear() + 1}`
  return fields.map(([name, value]) => {
    if (!written.includes(name)) return [name, value]
    if (/email/i.test(name)) return [name, `${WORD}.${Math.random().toString(36).slice(2)}@voorbeeld.example`]
    if (/password/i.test(name)) return [name, `${WORD} zit op het dak`]
    if (/\.(day|month)$/.test(name)) return [name, '12']
    if (/\.year$/.test(name)) return [name, nextYear]
    if (/slug/.test(name)) return [name, '']
    return [name, /^\d+$/.test(value) ? value : `${WORD} vloog op.`]
  })
}

async function inTurns<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (let at = 0; at < things.length; at += AT_ONCE) {
    done.push(...(await Promise.all(things.slice(at, at + AT_ONCE).map(work))))
  }
  return done
}

function send(request: APIRequestContext, { at, fields, multipart }: FoundForm): Promise<APIResponse> {
  const headers = { origin: `${process.env.GEHOOR_JOURNEYS_URL}` }
  if (!multipart) return request.post(at, { headers, form: Object.fromEntries(fields), maxRedirects: 0 })
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return request.post(at, { headers, multipart: body, maxRedirects: 0 })
}

function wordsPrinted(): string[] {
  const logs: Record<string, string> = JSON.parse(process.env.GEHOOR_JOURNEYS_LOGS ?? '{}')
  expect(Object.keys(logs).sort()).toEqual(['database', 'web', 'worker'])
  return Object.entries(logs).flatMap(([program, log]) =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.toLowerCase().includes(WORD.toLowerCase()))
      .map((line) => `${program}: ${line}`),
  )
}
