import { aForm, FORM_HEADERS } from './a-form'

/** Files one complaint as a browser does, follows its link, and gives the page with the cookie that opens it. */
export async function statusPage(form: string): Promise<{ url: string; cookie: string }> {
  const filed = await fetch(form, { method: 'POST', headers: FORM_HEADERS, body: aForm(), redirect: 'manual' })
  if (filed.status !== 303) throw new Error(`the form answered ${filed.status}: ${await filed.text()}`)
  const confirmation = await fetch(new URL(filed.headers.get('location') ?? '', form))
  const link = (await confirmation.text()).match(/href="([^"]*\/s\/[^"]+)"/)?.[1]
  if (!link) throw new Error('the confirmation has no link to follow')
  const opened = await fetch(new URL(link.replaceAll('&amp;', '&'), form), { redirect: 'manual' })
  const cookie = opened.headers.getSetCookie().map((one) => one.split(';')[0])
  return { url: new URL(opened.headers.get('location') ?? '', form).href, cookie: cookie.join('; ') }
}
