import { readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'

export type Action = { id: string; name: string; file: string; page: string }

/** Fields of a form, in order; a name may come twice. */
type Fields = readonly (readonly [string, string])[]

/** Every server action that was built, each with a page that knows it. */
export function builtActions(): Action[] {
  const listed = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  return Object.entries<{ workers: Record<string, unknown>; filename: string; exportedName: string }>(listed.node).map(
    ([id, { workers, filename, exportedName }]) => {
      const [worker = ''] = Object.keys(workers)
      const page = worker
        .replace(/^app/, '')
        .replace(/\/page$/, '')
        .replace(/\/\([^)]+\)/g, '')
      return { id, name: exportedName, file: filename, page }
    },
  )
}

type Sending = { at: string; fields: Fields; headers: Record<string, string> }

/** Calls it as the framework's own client does: the form as it was before, and the fields. */
export function callAction(request: APIRequestContext, action: Action, sending: Sending): Promise<APIResponse> {
  const multipart = new FormData()
  for (const [name, value] of sending.fields) multipart.append(`_1_${name}`, value)
  // Last: it is read as it comes in, and names what came before.
  multipart.append('0', '[null,"$K1"]')
  return request.post(sending.at, { headers: { 'next-action': action.id, ...sending.headers }, multipart })
}
