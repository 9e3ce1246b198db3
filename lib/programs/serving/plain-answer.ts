import type { ServerResponse } from 'node:http'
import { doorWords } from '@/lib/catalogues/public/door/words'
import { UNKNOWN_READER } from '@/lib/core/shared/language'

/** What the door itself answers, before any page of ours is asked. */
const STATUS = { unreadable: 400, 'other-method': 405, 'unknown-host': 421, full: 503 }
export type PlainAnswer = keyof typeof STATUS

/** Answers with one of these. What the sender is still sending is no reason to wait. */
export function answerPlainly(
  response: ServerResponse,
  which: PlainAnswer,
  headers: Record<string, string> = {},
): void {
  const [first = 'nl', ...others] = UNKNOWN_READER
  const { title, text } = doorWords[first][which]
  const also = others.map((lang) => {
    const said = doorWords[lang][which]
    return `<div lang="${lang}"><h2>${said.title}</h2><p>${said.text}</p></div>`
  })
  const page = `<!doctype html><html lang="${first}"><head><meta charset="utf-8"><title>${title}</title></head><body><main>
<h1>${title}</h1><p>${text}</p>${also.join('')}</main></body></html>\n`
  response.writeHead(STATUS[which], { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page)
}
