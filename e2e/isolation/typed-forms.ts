import { readFileSync } from 'node:fs'
import { type APIRequestContext, type APIResponse, type BrowserContext, expect, type Page } from '@playwright/test'
import { partsOf } from '@/lib/core/calendar/civil-date'
import { type FoundForm, formsOn } from '../faults/forms-on'
import { type Action, builtActions } from '../support/call-action'
import { inDays } from '../support/days'

/** Stands in everything that is typed, and nowhere else. */
export const WORD = 'Steenloper'
const AT_ONCE = 5

/** A form as somebody filled it in who types the word wherever something can be typed, in the browser that shows it. */
export type TypedForm = FoundForm & { action: string | null; within: BrowserContext }

/** Where something can be typed, and by whom; `typed` is what a form asks for that no other word will do for. */
export type Place = { at: string; within: BrowserContext; typed?: Record<string, string> }

/** The forms of these pages. */
export async function typedForms(places: readonly Place[]): Promise<TypedForm[]> {
  const found: TypedForm[] = []
  for (const { at, within, typed = {} } of places) {
    const page = await within.newPage()
    await page.goto(at)
    await chooseSomething(page)
    for (const form of await formsOn(page)) {
      const fields = typedIn(form).map(([name, value]): [string, string] => [name, typed[name] ?? value])
      found.push({ ...form, fields, within, action: actionOf(form)?.name ?? null })
    }
    await page.close()
  }
  return found
}

/** Which action a form is sent to, as the framework writes it into a form that works without a script. */
function actionOf({ fields }: FoundForm): Action | undefined {
  const [name = '', value = ''] = fields.find(([field]) => /^\$ACTION_(?:\d+:0$|ID_)/.test(field)) ?? []
  const id = name.startsWith('$ACTION_ID_') ? name.slice('$ACTION_ID_'.length) : /"id":"(\w+)"/.exec(value)?.[1]
  return builtActions().find((action) => action.id === id)
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
      if (/agree|confirm|cases/i.test(box.name)) box.checked = true
    }
  })
}

function typedIn({ fields, written }: FoundForm): [string, string][] {
  return fields.map(([name, value]) => [name, written.includes(name) ? typedAs(name, value) : value])
}

/** What lies ahead by its nature; every other day that is asked for has begun. */
const AHEAD = /^(?:due|until|replyBy)\b/

// The word, wherever a field takes any words at all.
function typedAs(name: string, value: string): string {
  const [field = '', part] = name.split(/\.(?=(?:day|month|year)$)/)
  if (part !== undefined) return `${partsOf(inDays(AHEAD.test(field) ? 90 : 0))[part as 'day' | 'month' | 'year']}`
  if (/email/i.test(name)) return `${WORD}.${Math.random().toString(36).slice(2)}@voorbeeld.example`
  if (/password/i.test(name)) return `${WORD} zit op het dak`
  if (/phone/i.test(name)) return '06 12345678'
  if (/slug/.test(name)) return ''
  return /^(?:\d+|#\w{6})$/.test(value) ? value : `${WORD} vloog op.`
}

export async function inTurns<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (let at = 0; at < things.length; at += AT_ONCE) {
    done.push(...(await Promise.all(things.slice(at, at + AT_ONCE).map(work))))
  }
  return done
}

export function send({ at, fields, multipart, within }: TypedForm): Promise<APIResponse> {
  const request: APIRequestContext = within.request
  const headers = { origin: `${process.env.GEHOOR_JOURNEYS_URL}` }
  if (!multipart) return request.post(at, { headers, form: Object.fromEntries(fields), maxRedirects: 0 })
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return request.post(at, { headers, multipart: body, maxRedirects: 0 })
}

/** The lines that web, worker and database printed with the word in them. */
export function wordsPrinted(): string[] {
  const logs: Record<string, string> = JSON.parse(process.env.GEHOOR_JOURNEYS_LOGS ?? '{}')
  expect(Object.keys(logs).sort()).toEqual(['database', 'web', 'worker'])
  return Object.entries(logs).flatMap(([program, log]) =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.toLowerCase().includes(WORD.toLowerCase()))
      .map((line) => `${program}: ${line}`),
  )
}
