import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { mailboxMail, mailboxMails } from '@/db/outside-tenant/mailbox'
import { aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'

type Mail = NonNullable<Awaited<ReturnType<typeof mailboxMail>>>

type Journey = {
  /** An organisation with a live page, made anew for this journey. */
  organisation: LiveOrganisation
  /** Nobody is kept out by how the page is made: no axe violations, nothing to scroll sideways, never without a title. */
  checkPage: (page?: Page) => Promise<void>
  /** The newest mail to this address whose subject holds these words, as soon as it is there. */
  mailTo: (address: string, subject: RegExp) => Promise<Mail>
}

export const test = base.extend<Journey>({
  // biome wants a name for what is not needed; Playwright wants it destructured.
  organisation: async ({ baseURL: _ }, use) => {
    await use(await aLiveOrganisation())
  },
  context: async ({ context }, use) => {
    await context.addInitScript(watchTitle)
    await use(context)
  },
  checkPage: async ({ page, javaScriptEnabled }, use) => {
    await use(async (seen = page) => {
      await expect(seen, seen.url()).toHaveTitle(/\S/)
      const { wide, screen } = await onceStill(seen, () => widthOf(seen))
      expect(wide, `${seen.url()} is wider than the screen`).toBeLessThanOrEqual(screen)
      if (javaScriptEnabled === false) return
      // From its beginning: halfway, a link may just be sliding under the bar that stays at the top.
      await seen.evaluate(() => window.scrollTo(0, 0))
      const found = await onceStill(seen, () => keptOut(seen))
      expect(found, seen.url()).toEqual([])
      expect(await onceStill(seen, () => untitledAt(seen)), 'where the title was gone for a moment').toEqual([])
    })
  },
  mailTo: async ({ baseURL: _ }, use) => {
    await use(async (address, subject) => {
      let id: string | undefined
      await expect
        .poll(
          async () => {
            const mails = await mailboxMails(500)
            id = mails.find((mail) => mail.to.includes(address) && subject.test(mail.subject))?.id
            return id
          },
          { message: `a mail to ${address} about ${subject}`, timeout: 20_000 },
        )
        .toBeDefined()
      const mail = await mailboxMail(id ?? '')
      if (!mail) throw new Error('the mail is gone')
      return mail
    })
  },
})

export { expect }

/** The address in a mail's text part that leads to `path`. */
export function linkIn(mail: Mail, path: string): string {
  const found = mail.text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname.startsWith(path))
  if (!found) throw new Error(`no link to ${path} in:\n${mail.text}`)
  return found.replace(/[).,]+$/, '')
}

/** The one-time code in a mail, as it is printed there: on a line of its own. */
export function codeIn(mail: Mail): string {
  const code = /^\s+(\d{3} \d{3})$/m.exec(mail.text)?.[1]
  if (!code) throw new Error(`no code in:\n${mail.text}`)
  return code
}

type Watched = { untitled?: string[] }

// Runs in the page: notes each moment that something is shown without a title; a screen reader names that after its address.
function watchTitle(): void {
  addEventListener('DOMContentLoaded', () => {
    const untitled: string[] = []
    Object.assign(window, { untitled } satisfies Watched)
    const note = () => {
      if (document.title.trim() === '' && document.querySelector('main') !== null) untitled.push(location.pathname)
    }
    new MutationObserver(note).observe(document.documentElement, { childList: true, subtree: true })
  })
}

function untitledAt(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as Watched).untitled ?? [])
}

// Our pages have no frames of others and only what is wrong is read: without the tab that would add up frames, and without a
// report of all that is right, a look takes less than half the time.
async function keptOut(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
}

// A page that is just going on to another is looked at when that is there.
async function onceStill<T>(page: Page, look: () => Promise<T>): Promise<T> {
  try {
    return await look()
  } catch {
    await page.waitForLoadState('load')
    return look()
  }
}

function widthOf(page: Page): Promise<{ wide: number; screen: number }> {
  return page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
}
