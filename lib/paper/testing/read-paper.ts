// Reads a file back as a program for readers does: its language, title, structure and words.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Element = { role?: string; children?: Element[]; type?: string }

export async function readPaper(bytes: Buffer) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const file = await loading.promise
  const { info } = await file.getMetadata()
  const marks = await file.getMarkInfo()
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, i) => readPage(file, i + 1)))
  await loading.destroy()
  const known = info as { Title?: string; Language?: string }
  return {
    title: known.Title,
    lang: known.Language,
    tagged: marks instanceof Map ? marks.get('Marked') : marks?.Marked,
    roles: pages.flatMap(({ roles }) => roles),
    text: pages.map(({ text }) => text).join('\n'),
    pages: pages.length,
    /** Words outside of the structure, which a screen reader does not tell: page numbers alone. */
    loose: pages.flatMap(({ loose }) => loose),
  }
}

type File = Awaited<ReturnType<typeof getDocument>['promise']>

async function readPage(file: File, n: number) {
  const page = await file.getPage(n)
  const tree = (await page.getStructTree()) as Element | null
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const text = items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : [])).join('')
  return { roles: rolesOf(tree), text, loose: looseIn(items as Item[]) }
}

type Item = { str?: string; type?: string; tag?: string; id?: string | null }

function looseIn(items: readonly Item[]): string[] {
  const open: string[] = []
  return items.flatMap((item) => {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.tag ?? '')
    else if (item.type === 'endMarkedContent') open.pop()
    else if (item.str?.trim() && (open.length === 0 || open.includes('Artifact'))) return [item.str]
    return []
  })
}

function rolesOf(element: Element | null): string[] {
  if (!element) return []
  const own = element.role && element.role !== 'Root' ? [element.role] : []
  return [...own, ...(element.children ?? []).flatMap(rolesOf)]
}
