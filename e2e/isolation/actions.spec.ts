import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { inTenant } from '@/db/in-tenant'
import { aMarkedWorld, MARKER, type MarkedWorld } from '../support/a-world'
import { type Action, builtActions, callAction } from '../support/call-action'
import { sessionOf } from '../support/sign-in'

type Sender = { who: string; headers: Record<string, string> }

const TABLES = [
  'tenants',
  'members',
  'function_holders',
  'invitations',
  'procedure_drafts',
  'procedure_versions',
  'cases',
]
const ALSO = ['events', 'texts', 'people', 'parties', 'messages', 'improvements', 'improvement_cases']

let world: MarkedWorld
let request: APIRequestContext

test.beforeAll(async ({ playwright, baseURL }) => {
  request = await playwright.request.newContext({ baseURL, maxRedirects: 0 })
  world = await aMarkedWorld(request)
  await mailHasLeft(world)
})

test.afterAll(() => request.dispose())

test('every file of server actions is among those that are called', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => path.join('app', file))
  const marked = files.filter((file) => /\.tsx?$/.test(file) && /^'use server'/m.test(readFileSync(file, 'utf8')))
  expect([...new Set(builtActions().map(({ file }) => file))].sort()).toEqual(marked.sort())
})

test('no action does or tells anything for whoever sends it from elsewhere, or without being one of us', async ({
  baseURL,
}) => {
  const [owner] = world.organisation.accounts
  if (!owner) throw new Error('an organisation has an owner')
  const ours = `session=${await sessionOf(owner)}`
  const senders: Sender[] = [
    { who: 'nobody', headers: { origin: `${baseURL}` } },
    {
      who: 'another organisation',
      headers: { origin: `${baseURL}`, cookie: `session=${await sessionOf(world.stranger)}` },
    },
    { who: 'the owner, from another site', headers: { origin: 'https://elsewhere.example', cookie: ours } },
    { who: 'the owner, from a hidden place', headers: { origin: 'null', cookie: ours } },
    { who: 'the owner, across sites', headers: { origin: `${baseURL}`, 'sec-fetch-site': 'cross-site', cookie: ours } },
    { who: 'the owner, from nowhere', headers: { cookie: ours } },
  ]
  const before = await everything(world)
  const wrong: string[] = []
  for (const action of builtActions()) {
    for (const { who, headers } of senders) {
      const answer = await call(action, headers)
      const body = await answer.text()
      const said = `${action.name} by ${who}: ${answer.status()}`
      if (answer.status() >= 500) wrong.push(said)
      if (body.includes(MARKER) && !headers.cookie?.includes(ours)) wrong.push(`${said}, and tells`)
    }
  }
  expect(wrong).toEqual([])
  expect(await everything(world)).toEqual(before)
})

test('the same call does something for whoever may, so that the refusals above mean something', async ({ baseURL }) => {
  const [owner] = world.organisation.accounts
  const speak = builtActions().find(({ name }) => name === 'speak')
  if (!owner || !speak) throw new Error('there is no such action')
  const before = await everything(world)
  const answer = await call(speak, { origin: `${baseURL}`, cookie: `session=${await sessionOf(owner)}` })
  expect(await everything(world), await answer.text()).not.toEqual(before)
})

test('an action that does not exist is no fault', async ({ baseURL }) => {
  const absent = { id: `7f${'0'.repeat(40)}`, name: 'none', file: '', page: '/sign-in' }
  expect((await call(absent, { origin: `${baseURL}` })).status()).toBeLessThan(500)
})

function call(action: Action, headers: Record<string, string>) {
  const { organisation, filed } = world
  const fields = Object.entries({
    tenant: organisation.slug,
    case: caseId,
    reference: filed.reference,
    seen: '99',
    kind: 'note',
    party: caseId,
    text: 'Dit mag er niet komen te staan.',
  })
  return callAction(request, action, { at: pageOf(action), fields, headers })
}

let caseId = ''

test.beforeAll(async () => {
  const rows = await inTenant(world.organisation.owner, (tx) => tx.sql<{ id: string }[]>`select id from cases`)
  caseId = rows[0]?.id ?? ''
})

function pageOf({ page }: Action): string {
  const { slug, filed, improvement } = world
  const parts = { tenant: slug, reference: filed.reference, part: 'contact', id: improvement, token: 'no-such-token' }
  return Object.entries(parts).reduce((at, [name, value]) => at.replace(`[${name}]`, value), page)
}

// The worker writes down that a mail left: nobody's act, and it would be taken for one. What gathers for somebody's next mail
// would leave minutes later: it goes now.
async function mailHasLeft({ organisation }: MarkedWorld): Promise<void> {
  const waiting = () =>
    inTenant(organisation.owner, async (tx) => {
      await tx.sql`
        update messages set next_attempt_at = app.now() where state = 'waiting' and last_problem = 'gathering'
          and member_id is not null`
      const rows = await tx.sql<{ n: number }[]>`
        select count(*)::int as n from messages where state in ('waiting', 'sending')`
      return rows[0]?.n
    })
  await expect.poll(waiting, { message: 'the mail of this world leaves', timeout: 20_000 }).toBe(0)
}

async function everything({ organisation }: MarkedWorld): Promise<Record<string, string>> {
  return inTenant(organisation.owner, async (tx) => {
    const seen: Record<string, string> = {}
    for (const table of [...TABLES, ...ALSO]) {
      const rows = await tx.sql<{ it: string | null }[]>`select md5(string_agg(x.line, '' order by x.line)) as it from (
        select to_jsonb(t)::text as line from ${tx.sql(table)} t) x`
      seen[table] = rows[0]?.it ?? ''
    }
    return seen
  })
}
