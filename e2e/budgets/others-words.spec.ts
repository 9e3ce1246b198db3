// What people write can be long, and can be read from right to left: neither may spoil a page.
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { routes } from '../isolation/routes'
import { aLongWorld, type LongWorld, TURNED } from '../support/a-long-world'
import { signInAs } from '../support/sign-in'

/** What is no page of ours to look at. */
const NO_PAGE = /^\/(api|assets|dev|s)\/|^\/sign-out|\/copy\/|\/received\/|\.pdf$|\/person\/copy$/

const narrow = { viewport: { width: 320, height: 640 } }
let world: LongWorld
let visitor: BrowserContext
let owner: BrowserContext

test.beforeAll(async ({ browser, baseURL }) => {
  visitor = await browser.newContext({ baseURL, ...narrow })
  owner = await browser.newContext({ baseURL, ...narrow })
  world = await aLongWorld(visitor.request)
  const [account] = world.organisation.accounts
  if (account) await signInAs(owner, account, `${baseURL}`)
})

test.afterAll(async () => {
  await visitor.close()
  await owner.close()
})

test('on the narrowest screen no page is wider than it, however long a name or word', async () => {
  const wide = await everywhere((page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      const screen = document.documentElement.clientWidth
      if (document.documentElement.scrollWidth <= screen) return []
      const out = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > screen + 1)
      const named = out.slice(0, 4).map((it) => `${it.tagName}.${it.getAttribute('class')}`)
      return [`${document.documentElement.scrollWidth} pixels: ${named.join(' ')}`]
    }),
  )
  expect(wide).toEqual([])
})

test('what somebody wrote has a direction of its own on every page', async () => {
  let met = 0
  const without = await everywhere(async (page) => {
    const found = await page.evaluate((turned) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const met: { text: string; own: boolean }[] = []
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { data, parentElement: around } = node as Text
        if (!data.includes(turned) || !around || around.closest('script, style, title')) continue
        const isolated = data.slice(0, data.indexOf(turned)).includes('\u2068')
        met.push({
          text: `${around.tagName}.${around.className}: ${data}`,
          own: isolated || !!around.closest('bdi, [dir]'),
        })
      }
      for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')) {
        if (field.value.includes(turned)) met.push({ text: `field ${field.name}`, own: field.dir === 'auto' })
      }
      return met
    }, TURNED)
    met += found.length
    return found.filter(({ own }) => !own).map(({ text }) => text)
  })
  expect(without).toEqual([])
  expect(met).toBeGreaterThan(60)
})

/** What `look` finds on each page, for whoever may see it; with the page it was found on. */
async function everywhere(look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  for (const context of [visitor, owner]) {
    const page = await context.newPage()
    for (const at of pagesFor(context === owner ? 'owner' : 'visitor')) {
      await page.goto(at)
      found.push(...(await look(page)).map((what) => `${at}: ${what}`))
    }
    await page.close()
  }
  return found
}

function pagesFor(who: 'visitor' | 'owner'): string[] {
  const walked = Object.entries(routes).filter(([route]) => !NO_PAGE.test(route))
  const theirs = walked.filter(([, { visitor: answer }]) => (who === 'owner') === (answer === 'sign-in'))
  const status = who === 'visitor' ? [world.filed.status] : []
  return [...theirs.map(([, { at }]) => at(world)), ...status]
}
