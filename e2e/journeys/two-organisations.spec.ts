import type { APIResponse } from '@playwright/test'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { newReference } from '@/lib/core/shared/reference'
import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { fileComplaint } from '../support/file-complaint'
import { expect, test } from '../support/journey'
import { sessionOf, signInAs } from '../support/sign-in'
import { joins } from '../support/staff'

const NOBODY = '01900000-0000-7000-8000-000000000000'

test('two organisations never see each other, and each sees its own', async ({
  page,
  context,
  organisation,
  checkPage,
  playwright,
  baseURL,
}) => {
  const theirs = await aLiveOrganisation({ sector: 'zorg', name: `Maanhof ${organisation.slug.slice(-6)}` })
  const [ours] = organisation.accounts
  if (!ours) throw new Error('an organisation has an owner')
  const own = await fileComplaint(page.request, organisation.slug, { story: 'Onze eigen klacht.' })
  const other = await fileComplaint(page.request, theirs.slug, { story: 'Een klacht bij de buren.', name: 'Bea Buur' })
  const browser = await playwright.request.newContext({
    baseURL,
    maxRedirects: 0,
    extraHTTPHeaders: { cookie: `session=${await sessionOf(ours)}` },
  })

  const absent = newReference(atThisMoment().secret(14))
  // What is theirs, and what is nobody's, give the same plain answer: word for word, but for what was asked.
  const pairs = [
    [`/${theirs.slug}/desk/cases`, `/geen-${theirs.slug}/desk/cases`],
    [`/${theirs.slug}/desk/cases/${other.reference}`, `/geen-${theirs.slug}/desk/cases/${other.reference}`],
    [`/${theirs.slug}/desk/settings`, `/geen-${theirs.slug}/desk/settings`],
    [`/${theirs.slug}/desk/people`, `/geen-${theirs.slug}/desk/people`],
    [`/${theirs.slug}/desk/procedure`, `/geen-${theirs.slug}/desk/procedure`],
    [`/${organisation.slug}/desk/cases/${other.reference}`, `/${organisation.slug}/desk/cases/${absent}`],
    [`/${organisation.slug}/desk/cases/${other.reference}/answer`, `/${organisation.slug}/desk/cases/2222222K/answer`],
    [`/${organisation.slug}/desk/improvements/${theirs.tenantId}`, `/${organisation.slug}/desk/improvements/${NOBODY}`],
    [`/status/${other.reference}`, `/status/${absent}`],
  ] as const
  // The title is made of the address alone, and is there or not as it was ready before the rest.
  const inTitle = wordsIn(`Antwoord opstellen ${organisation.name} nofollow`)
  for (const [foreign, nowhere] of pairs) {
    const [seen, nothing] = [await browser.get(foreign), await browser.get(nowhere)]
    expect(seen.status(), foreign).toBe(404)
    expect(nothing.status(), nowhere).toBe(404)
    const body = await seen.text()
    const unlike = differences(plain(body, foreign), plain(await nothing.text(), nowhere))
    expect(body, foreign).not.toContain('Bea Buur')
    expect(body, foreign).not.toContain('buren')
    expect(body, foreign).not.toContain(theirs.name)
    expect(
      unlike.filter((word) => !inTitle.has(word)),
      foreign,
    ).toEqual([])
    expect(namesOf(seen)).toEqual(namesOf(nothing))
  }

  // The other half: nothing of one's own is kept away by it.
  await signInAs(context, ours, baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/cases/${own.reference}`)
  await expect(page.locator('main')).toContainText('Onze eigen klacht.')
  await page.goto(`/${organisation.slug}/desk/cases?view=all&q=Bea`)
  await expect(page.locator('main')).not.toContainText('Bea Buur')
  await page.goto(`/${theirs.slug}/desk/cases/${other.reference}`)
  await expect(page.locator('body')).not.toContainText('buren')
  await expect(page).not.toHaveTitle(/Maanhof/)
  await checkPage()
  await browser.dispose()
})

test('one person in two organisations works in both, and what they do in one stays there', async ({
  page,
  context,
  organisation,
  baseURL,
}) => {
  const theirs = await aLiveOrganisation({ sector: 'zorg' })
  const [ours] = organisation.accounts
  if (!ours) throw new Error('an organisation has an owner')
  await joins(theirs, ours, 'handler')
  const own = await fileComplaint(page.request, organisation.slug, { story: 'Onze eigen klacht.' })
  const other = await fileComplaint(page.request, theirs.slug, { story: 'Een klacht bij de buren.' })
  await signInAs(context, ours, baseURL ?? '')
  await page.goto(`/${organisation.slug}/desk/cases?view=all`)
  await expect(page.locator('main')).toContainText('Onze eigen klacht')
  await expect(page.locator('main')).not.toContainText('buren')
  await page.goto(`/${theirs.slug}/desk/cases?view=all`)
  await expect(page.locator('main')).toContainText('buren')
  for (const [slug, reference] of [
    [organisation.slug, other.reference],
    [theirs.slug, own.reference],
  ]) {
    const answer = await page.goto(`/${slug}/desk/cases/${reference}`)
    expect(answer?.status()).toBe(404)
  }
})

// Which words it holds: the framework sends its parts in the order in which they are ready, each time with another nonce.
function plain(body: string, path: string): Set<string> {
  const parts = path.split('/').filter((part) => part !== '')
  const asked = [...parts, ...parts.map((part) => part.replace(/^(.{4})(.{4})$/, '$1 $2'))]
  const text = asked.reduce((left, part) => left.replaceAll(part, '…'), body)
  return wordsIn(text.replace(/nonce(="|\\":\\")[^"\\]+/g, 'nonce'))
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}_-]{3,}/gu) ?? [])
}

function differences(some: Set<string>, others: Set<string>): string[] {
  return [...some].filter((word) => !others.has(word)).concat([...others].filter((word) => !some.has(word)))
}

function namesOf(answer: APIResponse): string[] {
  return answer
    .headersArray()
    .map(({ name }) => name.toLowerCase())
    .filter((name) => name !== 'content-length' && name !== 'transfer-encoding' && name !== 'etag')
    .sort()
}
