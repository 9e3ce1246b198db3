// A sheet of paper as a response: the file, never kept by anybody unless it is said that it may be.
import { letterWords } from '@/lib/catalogues/public/letter/words'
import { drawSheet } from '@/lib/paper/draw-sheet'
import type { Sheet } from '@/lib/paper/sheet'

export async function respondWithPaper(sheet: Sheet, name: string): Promise<Response> {
  return new Response(new Uint8Array(await paperOf(sheet)), { headers: headersOf(name) })
}

/** The bytes. The same sheet gives the same. */
export function paperOf(sheet: Sheet): Promise<Buffer> {
  const { page } = letterWords[sheet.lang]
  return drawSheet(sheet, (n, total) => page({ n, total }))
}

export function headersOf(name: string, keeps: 'nobody' | 'minute' = 'nobody'): Record<string, string> {
  return {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': keeps === 'minute' ? 'public, max-age=60' : 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  }
}
