import { expect, test } from '@playwright/test'
import { routes } from '../isolation/routes'
import { aMarkedWorld } from '../support/a-world'
import { signInAs } from '../support/sign-in'

test('no page asks anybody else for anything, or does what its own policy forbids', async ({
  page,
  context,
  baseURL,
}) => {
  const world = await aMarkedWorld(page.request)
  const [owner] = world.organisation.accounts
  if (owner) await signInAs(context, owner, `${baseURL}`)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) elsewhere.push(`${page.url()}: ${message.text()}`)
  })
  for (const [route, walked] of Object.entries(routes)) {
    if (route.startsWith('/dev') || isNotThere(walked) || isDownload(route)) continue
    await page.goto(walked.at(world))
  }
  expect(elsewhere).toEqual([])
})

function isNotThere({ reader, visitor }: (typeof routes)[string]): boolean {
  return [405, 404].includes(Number(reader)) && visitor !== 'sign-in'
}

/** Opens no page in a browser. */
function isDownload(route: string): boolean {
  return route.endsWith('.pdf') || route.endsWith('/person/copy')
}
