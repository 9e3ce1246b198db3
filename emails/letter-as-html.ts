import { createElement } from 'react'
import { render } from 'react-email'
import { memoryOf } from '@/lib/core/shared/memory'
import { LetterPage } from './frame/letter-page'
import { type Page, pageOf } from './frame/page'
import { type Drawing, drawingOf, filledIn, takenOut } from './frame/places'
import type { Letter } from './letter'

/** Of some ten thousand signs each: the shapes that a house of many organisations has in use. */
const drawnBefore = memoryOf<Drawing>(8 * 1024 * 1024)

/** The letter as a page. Letters of one shape are drawn once: only what they say is put in, and that is never kept. */
export async function letterAsHtml(letter: Letter): Promise<string> {
  const page = pageOf(letter)
  const taken = takenOut(page)
  if (taken === null) return drawn(page)
  const key = JSON.stringify(taken.shape)
  const before = drawnBefore.recall(key)
  if (before) return filledIn(before, taken.texts)
  const html = await drawn(taken.shape)
  return filledIn(drawnBefore.keep(key, drawingOf(html), 2 * html.length), taken.texts)
}

/** Drawn as a whole, for this page alone. */
export function drawn(page: Page): Promise<string> {
  return render(createElement(LetterPage, { page }))
}
