import { type BrowserContext, expect, test } from '@playwright/test'
import postgres from 'postgres'
import { aWorldOfForms, type WorldOfForms } from '../support/a-world-of-forms'
import { type Action, builtActions, callAction } from '../support/call-action'
import { fileComplaint } from '../support/file-complaint'
import { inTurns, send, type TypedForm, typedForms, WORD, wordsPrinted } from './typed-forms'

/** Nothing new may come into these for this organisation; who looked is still written down. */
const STILL_WRITTEN = ['access_log']

/**
 * Of these no form stands anywhere in this world, and none of them takes a word: they are called with the word in the
 * place of what they point at.
 */
const WITHOUT_WORDS: Record<string, string[]> = {
  agreeAction: [],
  letGoAction: ['case'],
  publishAction: [],
  stepBackAction: ['case'],
  takeOfferAction: ['offer'],
  tellRest: ['improvement'],
}

/** What is typed for these is looked at and goes no further: the name of the organisation, which must be the same. */
const GOES_NO_FURTHER = ['closeAction']

let forms: WorldOfForms
let browsers: BrowserContext[]
let superuser: postgres.Sql

test.describe.configure({ mode: 'serial', timeout: 240_000 })

test.beforeAll(async ({ browser, baseURL }) => {
  superuser = postgres(process.env.GEHOOR_JOURNEYS_SUPERUSER ?? '', { max: 2, onnotice: () => {} })
  browsers = []
  const aBrowser = async () => {
    const opened = await browser.newContext({ baseURL, javaScriptEnabled: false })
    browsers.push(opened)
    return opened
  }
  forms = await aWorldOfForms({ superuser, aBrowser, url: `${baseURL}`, word: WORD })
})
test.afterAll(async () => {
  await superuser.end()
  for (const browser of browsers) await browser.close()
})

test('what is typed is printed nowhere when the database refuses to keep it, whatever action it was typed for', async () => {
  const { world, places } = forms
  const found = await typedForms(places)
  const refusing = await refuseToKeep()
  const failed = new Set<string>()
  try {
    await inTurns(found, async (form) => {
      if ((await send(form)).status() >= 500) failed.add(form.action ?? '')
    })
    await inTurns(notFound(found), (action) => callWithWords(action))
    await fileComplaint(present(browsers[0]).request, world.slug, { story: `${WORD} in de tuin.`, name: WORD }).catch(
      () => null,
    )
  } finally {
    for (const undo of refusing) await superuser.unsafe(undo)
  }
  const missed = notFound(found).map(({ name }) => name)
  expect
    .soft(missed.sort(), 'every action has a form in this world, or takes no words')
    .toEqual(Object.keys(WITHOUT_WORDS).sort())
  const typed = new Set(found.filter(({ written }) => written.length > 0).map(({ action }) => action ?? ''))
  expect
    .soft([...typed].filter((action) => !failed.has(action)).sort(), 'each reached the database')
    .toEqual(GOES_NO_FURTHER)
  expect(wordsPrinted()).toEqual([])
})

test('who acts on a case that somebody else is busy with is told so, and keeps what was typed', async () => {
  const { world, places } = forms
  const found = await typedForms(places.filter(({ at }) => at.endsWith(`/cases/${world.filed.reference}`)))
  const answers = await superuser.begin(async (sql) => {
    await sql`select 1 from cases where tenant_id = ${world.organisation.tenantId} for no key update`
    return inTurns(found, async (form) => {
      const answer = await send(form)
      return { id: form.id, status: answer.status(), body: await answer.text() }
    })
  })
  expect(answers.filter(({ status }) => status >= 500).map(({ id }) => id)).toEqual([])
  const busy = answers.filter(({ body }) => body.includes('Iemand anders is hier nu mee bezig'))
  expect(busy.length).toBeGreaterThan(3)
  expect(busy.filter(({ body }) => body.includes(`${WORD} vloog op.`)).length).toBeGreaterThan(0)
  expect(wordsPrinted()).toEqual([])
})

/** From now on every table refuses what these organisations and people would put in it; and how to undo that. */
async function refuseToKeep(): Promise<string[]> {
  const { tenants, users, owner } = forms
  const among = (ids: readonly string[]) => `(${ids.map((id) => `'${id}'`).join(', ')})`
  const ofTenants = await superuser<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'`
  const strangers = `user_id not in ${among(users)}`
  const passwords = `user_id not in ${among([...users, owner])}`
  const refusals = [
    ...ofTenants
      .filter(({ name }) => !STILL_WRITTEN.includes(name) && name !== 'account_tokens')
      .map(({ name }) => ({ name, check: `coalesce(tenant_id not in ${among(tenants)}, true)` })),
    { name: 'tenants', check: `id not in ${among(tenants)}` },
    { name: 'users', check: `name not like '%${WORD}%' and email not ilike '%${WORD}%'` },
    { name: 'passwords', check: passwords },
    { name: 'sessions', check: strangers },
    { name: 'account_tokens', check: strangers },
    { name: 'account_mails', check: `to_address not ilike '%${WORD}%'` },
  ]
  const undoing: string[] = []
  for (const { name, check } of refusals) {
    await superuser.unsafe(`alter table ${name} add constraint refused_for_a_test check (${check}) not valid`)
    undoing.push(`alter table ${name} drop constraint refused_for_a_test`)
  }
  return undoing
}

function notFound(found: readonly TypedForm[]): Action[] {
  const shown = new Set(found.map(({ action }) => action))
  return builtActions().filter(({ name }) => !shown.has(name))
}

function callWithWords(action: Action) {
  const { world, places } = forms
  const { slug, filed, improvement } = world
  const parts = { tenant: slug, reference: filed.reference, part: 'contact', id: improvement, token: 'no-such-token' }
  const at = Object.entries(parts).reduce((page, [name, value]) => page.replace(`[${name}]`, value), action.page)
  const fields = ['tenant', 'lang', 'seen', ...(WITHOUT_WORDS[action.name] ?? [])].map((name): [string, string] => {
    return [name, name === 'tenant' ? slug : name === 'seen' ? '99' : name === 'lang' ? 'nl' : WORD]
  })
  const headers = { origin: `${process.env.GEHOOR_JOURNEYS_URL}` }
  const { within } = present(places.find((place) => place.at === '/account'))
  return callAction(within.request, action, { at, fields, headers })
}

function present<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('it is not there')
  return thing
}
