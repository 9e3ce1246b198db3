// The one layout of everything on paper, as a tagged PDF: language, title, headings and the order of reading are in the file
// (PDF/UA, ISO 14289), so that a screen reader tells the same letter. Made in one go, without a browser.
import PDFDocument from 'pdfkit'
import { type Line, plainOf, type Run } from '@/lib/core/shared/line'
import { runsByTypeface, type Typeface } from './runs-by-typeface'
import type { Sheet, SheetBlock } from './sheet'
import { typefaces } from './typefaces'

type Doc = PDFKit.PDFDocument
type Style = { size: number; face: Typeface; gap?: number }
/** Makes elements of the structure, which come in the order in which they are read. */
type Drawing = { doc: Doc; add: (element: PDFKit.PDFStructureElement) => void }

const MM = 72 / 25.4
const MARGIN = 25 * MM
/** The window of an envelope (NEN-EN-ISO 269, DL) begins here. */
const WINDOW_TOP = 50 * MM
const INDENT = 16

const styles = {
  title: { size: 17, face: 'strong', gap: 10 },
  second: { size: 13, face: 'strong', gap: 4 },
  third: { size: 11, face: 'strong', gap: 2 },
  text: { size: 10.5, face: 'plain', gap: 7 },
  small: { size: 9, face: 'plain', gap: 4 },
} satisfies Record<string, Style>

/** The file. `pageOf`: how a page says which it is. The same sheet gives the same bytes. */
export async function drawSheet(sheet: Sheet, pageOf: (n: number, of: number) => string): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    // Known to the library, and not yet to its types.
    subset: 'PDF/UA' as 'PDF/A-2',
    tagged: true,
    lang: sheet.lang,
    displayTitle: true,
    bufferPages: true,
    font: typefaces.plain,
    info: { Title: sheet.title, Author: sheet.sender.name, CreationDate: new Date(`${sheet.day}T12:00:00Z`) },
  })
  const whole = collected(doc)
  for (const [name, file] of Object.entries(typefaces)) doc.registerFont(name, file)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const drawing: Drawing = { doc, add: (element) => root.add(element) }
  drawHead(drawing, sheet)
  for (const block of sheet.blocks) drawBlock(drawing, block)
  root.end()
  numberPages(doc, pageOf)
  doc.end()
  return whole
}

function collected(doc: Doc): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

function drawHead(drawing: Drawing, { sender, to, dated, title }: Sheet): void {
  const { doc } = drawing
  paragraph(drawing, 'P', [{ text: sender.name, strong: true }], { ...styles.text, gap: 1 })
  if (sender.address) paragraph(drawing, 'P', [sender.address], styles.small)
  if (to) {
    doc.y = Math.max(doc.y, WINDOW_TOP)
    paragraph(drawing, 'P', [to.join('\n')], styles.text)
    doc.y = Math.max(doc.y + 24, WINDOW_TOP + 90)
  }
  paragraph(drawing, 'P', [dated], styles.text)
  paragraph(drawing, 'H1', [title], styles.title)
}

function drawBlock(drawing: Drawing, block: SheetBlock): void {
  if (block.kind === 'heading') drawHeading(drawing, block)
  else if (block.kind === 'text') paragraph(drawing, 'P', block.line, styles.text)
  else if (block.kind === 'list') drawList(drawing, block)
  else drawFacts(drawing, block)
}

function drawHeading(drawing: Drawing, { level, text }: Extract<SheetBlock, { kind: 'heading' }>): void {
  const isSecond = level === 2
  const { doc } = drawing
  doc.moveDown(isSecond ? 0.8 : 0.3)
  // Never alone at the foot of a page.
  if (doc.y > doc.page.height - MARGIN - 60) doc.addPage()
  paragraph(drawing, isSecond ? 'H2' : 'H3', [text], isSecond ? styles.second : styles.third)
}

function drawFacts(drawing: Drawing, { items }: Extract<SheetBlock, { kind: 'facts' }>): void {
  for (const { term, says, small } of items) {
    paragraph(drawing, 'P', [{ text: term, strong: true }], { ...styles.text, gap: 1 })
    for (const line of says) paragraph(drawing, 'P', line, { ...styles.text, gap: 2 })
    for (const line of small) paragraph(drawing, 'P', line, styles.small)
    drawing.doc.moveDown(0.3)
  }
}

function drawList({ doc, add }: Drawing, { items, numbered }: Extract<SheetBlock, { kind: 'list' }>): void {
  const list = doc.struct('L')
  add(list)
  items.forEach((line, i) => {
    const item = doc.struct('LI')
    list.add(item)
    const label = numbered ? `${i + 1}.` : '•'
    // Room for what follows the label, or the two would stand on two pages.
    if (doc.y > doc.page.height - MARGIN - styles.text.size * 2) doc.addPage()
    const { x, y } = doc
    item.add(doc.struct('Lbl', {}, () => write(doc, [label], styles.text, { x, y })))
    item.add(doc.struct('LBody', {}, () => write(doc, line, { ...styles.text, gap: 4 }, { x: x + INDENT, y })))
    doc.x = x
    item.end()
  })
  list.end()
  doc.moveDown(0.3)
}

function paragraph({ doc, add }: Drawing, tag: 'P' | 'H1' | 'H2' | 'H3', line: Line, style: Style): void {
  add(doc.struct(tag, {}, () => write(doc, line, style)))
}

/** Runs of a line after each other, each in a typeface that has its letters. */
function write(doc: Doc, line: Line, { size, face, gap = 0 }: Style, at?: { x: number; y: number }): void {
  const runs = line.flatMap((run) => runsByTypeface(doc, onPaper(run), isStrong(run) ? 'strong' : face))
  const { x } = at ?? doc
  const width = doc.page.width - MARGIN - x
  runs.forEach(({ text, face: own }, i) => {
    const options = { width, paragraphGap: gap, lineGap: size * 0.22, continued: i < runs.length - 1 }
    doc.font(own).fontSize(size)
    if (i === 0 && at) doc.text(text, at.x, at.y, options)
    else doc.text(text, options)
  })
}

function isStrong(run: Run): boolean {
  return typeof run !== 'string' && 'strong' in run
}

/** A link is told with where it leads, which nobody can press on paper. */
function onPaper(run: Run): string {
  if (typeof run === 'string' || !('href' in run) || !/^https?:/.test(run.href)) return plainOf([run])
  return run.text === run.href ? run.text : `${run.text} (${run.href})`
}

/** Below each page, beside what is read: a screen reader knows its own place. */
function numberPages(doc: Doc, pageOf: (n: number, of: number) => string): void {
  const { count } = doc.bufferedPageRange()
  for (let n = 0; n < count && count > 1; n++) {
    doc.switchToPage(n)
    doc.markContent('Artifact', { type: 'Pagination' })
    const bottom = doc.page.margins.bottom
    doc.page.margins.bottom = 0
    doc.font('plain').fontSize(styles.small.size)
    doc.text(pageOf(n + 1, count), MARGIN, doc.page.height - MARGIN * 0.6, { width: doc.page.width - 2 * MARGIN })
    doc.page.margins.bottom = bottom
    doc.endMarkedContent()
  }
}
