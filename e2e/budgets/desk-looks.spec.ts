// What a screen of the desk owes whoever looks at it: a whole mark of focus, a label at every field, and the width it has.
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { aMarkedWorld, type MarkedWorld } from '../support/a-world'
import { signInAs } from '../support/sign-in'

const MOST_STOPS = 70
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 740 } }

let world: MarkedWorld
let owner: BrowserContext
let page: Page

// One after the other, because they share a page.
test.describe.configure({ mode: 'default', timeout: 120_000 })

test.beforeAll(async ({ browser, baseURL }) => {
  owner = await browser.newContext({ baseURL })
  world = await aMarkedWorld(owner.request)
  const [account] = world.organisation.accounts
  if (account) await signInAs(owner, account, `${baseURL}`)
  page = await owner.newPage()
})
test.afterAll(() => owner.close())

for (const [size, viewport] of Object.entries(sizes)) {
  test(`on a ${size} screen the mark of focus is seen whole wherever the keys lead`, async () => {
    await page.setViewportSize(viewport)
    const cut: string[] = []
    for (const at of ['cases', `cases/${world.filed.reference}`, 'people', 'procedure/contact', 'insights']) {
      await page.goto(`/${world.slug}/desk/${at}`)
      const stops = await cutMarks(page)
      expect(stops.met, at).toBeGreaterThan(5)
      cut.push(...stops.cut.map((what) => `${at}: ${what}`))
    }
    expect(cut).toEqual([])
  })
}

test('on a narrow screen every field of a case, its answer and its entry has a label that is seen', async () => {
  await page.setViewportSize(sizes.narrow)
  const bare: string[] = []
  for (const at of [`cases/${world.filed.reference}`, `cases/${world.filed.reference}/answer`, 'cases/new', 'people']) {
    await page.goto(`/${world.slug}/desk/${at}`)
    bare.push(...(await withoutLabel(page)).map((what) => `${at}: ${what}`))
  }
  expect(bare).toEqual([])
})

test('on a wide screen people, settings and the entry of a complaint use more than two thirds of it', async () => {
  await page.setViewportSize(sizes.wide)
  for (const at of ['people', 'settings', 'cases/new']) {
    await page.goto(`/${world.slug}/desk/${at}`)
    const reach = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main :is(p, h1, h2, li, input, select, textarea, td, dd)')]
      return Math.max(...all.map((it) => it.getBoundingClientRect().right)) / document.documentElement.clientWidth
    })
    expect(reach, at).toBeGreaterThan(0.67)
  }
})

test('a case says until which day it is kept', async () => {
  await page.goto(`/${world.slug}/desk/cases/${world.filed.reference}`)
  const kept = page.locator('dt', { hasText: 'Bewaren tot' }).locator('xpath=following-sibling::dd[1]')
  await expect(kept).toHaveText(/dan is dat \d{1,2} [a-z]+ 20\d\d/)
})

test('who chooses another language is told in that language that it was saved', async () => {
  await page.goto('/account')
  await page.getByLabel('Taal van uw schermen').selectOption('en')
  await page.locator('#details').getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.locator('#details')).toContainText('Saved.')
  await expect(page.locator('#details').getByRole('button', { name: 'Save' })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Bewaard.')
})

/** Follows the Tab key: where it stops without a mark, or with one that something around it, or the window, cuts off. */
async function cutMarks(on: Page): Promise<{ met: number; cut: string[] }> {
  const cut: string[] = []
  let met = 0
  for (; met < MOST_STOPS; met += 1) {
    await on.keyboard.press('Tab')
    const stop = await on.evaluate(() => {
      const it = document.activeElement
      if (!(it instanceof HTMLElement) || it === document.body) return null
      const name = `${it.tagName.toLowerCase()}.${it.className} ${it.textContent?.trim().slice(0, 30) || it.getAttribute('name')}`
      // Whichever carries it: the element, or what it stands in.
      const chain: HTMLElement[] = []
      for (let one: HTMLElement | null = it; one && chain.length < 3; one = one.parentElement) chain.push(one)
      const marked = chain.find((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
      })
      if (!marked) return { name, why: 'has no mark' }
      const { outlineWidth, outlineOffset } = getComputedStyle(marked)
      const beyond = Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)) - 0.5
      const box = marked.getBoundingClientRect()
      const mark = { left: box.left - beyond, right: box.right + beyond }
      if (mark.left < 0 || mark.right > document.documentElement.clientWidth) return { name, why: 'leaves the window' }
      for (let around = marked.parentElement; around; around = around.parentElement) {
        const style = getComputedStyle(around)
        if (style.overflowX === 'visible' || around === document.body || around === document.documentElement) continue
        const room = around.getBoundingClientRect()
        if (mark.left < room.left || mark.right > room.right) return { name, why: `is cut by ${around.className}` }
      }
      return { name, why: null }
    })
    if (stop === null) break
    if (stop.why) cut.push(`${stop.name} ${stop.why}`)
  }
  return { met, cut }
}

function withoutLabel(on: Page): Promise<string[]> {
  return on.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    const isSeen = (it: Element) => {
      const { width, height } = it.getBoundingClientRect()
      return width > 2 && height > 2 && getComputedStyle(it).visibility === 'visible'
    }
    const fields = document.querySelectorAll<HTMLInputElement>(
      // What a message or a letter is written in is named by what stands above it.
      'main :is(input:not([type=hidden], [type=submit]), select, textarea:not([name=text]))',
    )
    return [...fields]
      .filter(isSeen)
      .filter((field) => {
        const named = (field.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))
        const labels = [...(field.labels ?? []), ...named].filter((label) => label !== null)
        return !labels.some((label) => isSeen(label) && label.textContent?.trim())
      })
      .map((field) => `${field.tagName.toLowerCase()} ${field.name}`)
  })
}
