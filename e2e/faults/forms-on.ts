import type { Page } from '@playwright/test'

/** A form as the browser would send it without a script. `written`: the fields a person fills in; `ids`: what they point at. */
export type FoundForm = {
  at: string
  id: string
  multipart: boolean
  fields: [string, string][]
  written: string[]
  ids: string[]
}

/** The forms on the page that is shown, but the one that signs out. */
export async function formsOn(page: Page): Promise<FoundForm[]> {
  const found = await page.evaluate(() =>
    [...document.forms].map((form) => {
      const all = [...form.elements].filter((one): one is HTMLInputElement => 'name' in one && one.name !== '')
      const typed = all.filter((one) =>
        ['text', 'textarea', 'email', 'tel', 'search', 'password', 'date'].includes(one.type),
      )
      const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
      return {
        at: form.getAttribute('action') || location.pathname + location.search,
        id: form.id,
        method: form.method,
        multipart: fields.some(([name]) => name.startsWith('$ACTION')),
        fields,
        written: typed.map(({ name }) => name),
        ids: fields.filter(([, value]) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)).map(([name]) => name),
      }
    }),
  )
  return found
    .filter(({ method, at }) => method === 'post' && at !== '/sign-out')
    .map(({ method: _, ...form }) => ({
      ...form,
      at: form.at.startsWith('/') ? form.at : new URL(page.url()).pathname,
    }))
}

/** Characters that only do harm where text is taken for markup or for a statement. */
export const MARKUP = `"><script>window.hit=1</script><img src=x onerror="window.hit=1">'; drop table cases; --`

type Change = (form: FoundForm) => [string, string][]

const written = (value: (name: string) => string): Change => {
  return (form) => {
    const kept = form.fields.filter(([name]) => !form.written.includes(name))
    return [...kept, ...[...new Set(form.written)].map((name): [string, string] => [name, value(name)])]
  }
}

const pointing = (to: string): Change => {
  return ({ fields, ids }) => fields.map(([name, value]) => [name, ids.includes(name) ? to : value])
}

/** What can come in instead of what was asked for. */
export const changes: Record<string, Change> = {
  nothing: written(() => ''),
  'far too much': written(() => 'a'.repeat(100_000)),
  'characters nobody sees': written(() => 'a\u0000b\u0007\u202ec\u2066'),
  markup: written(() => MARKUP),
  'half a character': written(() => '\ud800\udfff\ud83d'),
  'names that are the language’s own': ({ fields }) => [
    ...fields,
    ['__proto__', 'x'],
    ['__proto__.admin', 'yes'],
    ['constructor.prototype.admin', 'yes'],
    ['toString', 'x'],
    ['a.__proto__.b[]', 'x'],
  ],
  'fields that are not in it': ({ fields }) => [...fields, ['tenant_id', 'x'], ['role', 'owner'], ['x.y.z[]', '']],
  'everything twice': ({ fields }) => [...fields, ...fields.filter(([name]) => !name.startsWith('$ACTION'))],
  'no id': pointing('geen-id'),
  'an id of nothing': pointing('01900000-0000-7000-8000-000000000000'),
  'only its names': ({ fields }) => fields.map(([name]) => [name, name.startsWith('$ACTION') ? '{' : '']),
}
