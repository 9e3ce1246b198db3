import { expect, test } from '@playwright/test'
import { aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { formInParts, IN_PARTS } from '@/lib/receiving/testing/a-form'
import { builtActions } from '../support/call-action'
import { HOST, type WebBehindHttps, webBehindHttps } from '../support/web-behind-https'

const OURS = { origin: `https://${HOST}` }

let web: WebBehindHttps
let organisation: LiveOrganisation

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  web = await webBehindHttps()
  organisation = await aLiveOrganisation()
})
test.afterAll(() => web.stop())

/** As the framework's own script sends the form for signing in. */
function signIn(headers: Record<string, string>, password?: string) {
  const [owner] = organisation.accounts
  const action = builtActions().find(({ name }) => name === 'signInAction')
  if (!owner || !action) throw new Error('there is nobody to sign in')
  const fields = { lang: 'nl', tenant: '', email: owner.email, password: password ?? owner.password }
  const named = Object.entries(fields).map(([name, value]): [string, string] => [`_1_${name}`, value])
  const body = formInParts([...named, ['0', '[null,"$K1"]']])
  const sent = { 'content-type': IN_PARTS, 'next-action': action.id, 'content-length': `${body.length}`, ...headers }
  return web.ask('/sign-in', { method: 'POST', headers: sent, body })
}

test('a form that leads on to a page brings that page along, and prints no fault', async () => {
  const answer = await signIn(OURS)
  expect(answer.status).toBe(200)
  expect(answer.headers['x-action-redirect']).toMatch(/^\/desks/)
  expect(answer.headers['set-cookie']?.join()).toContain('__Host-session=')
  expect(answer.headers['content-type']).toContain('text/x-component')
  expect(answer.body.length).toBeGreaterThan(500)
  expect(web.printed()).not.toMatch(/redirect response|ECONN|ERR_SSL|Error/)
})

test('a page that came by http may send no form, though it is of our own host', async () => {
  expect((await signIn({ origin: `http://${HOST}` })).status).toBe(403)
  expect((await web.ask('/sign-out', { method: 'POST', headers: { origin: `http://${HOST}` } })).status).toBe(403)
  const intake = {
    method: 'POST',
    headers: { origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' },
  }
  expect((await web.ask(`/${organisation.slug}/intake`, { ...intake, body: 'story=x' })).status).toBe(403)
})

test('under a name that is not ours there is nothing, but for whoever watches over the house', async () => {
  for (const host of ['elsewhere.example', '127.0.0.1:3000', 'localhost']) {
    for (const at of [
      '/',
      `/${organisation.slug}`,
      `/${organisation.slug}/intake`,
      '/sign-in',
      '/assets/x.css',
      '/_next/static/x.js',
    ]) {
      expect((await web.ask(at, { headers: { host } })).status, `${host}${at}`).toBe(421)
    }
    expect((await web.ask('/api/health', { headers: { host } })).status).toBe(200)
    expect((await web.ask('/api/ready', { headers: { host } })).status).toBe(200)
  }
})
