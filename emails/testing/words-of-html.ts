import { toPlainText } from 'react-email'

/** The words that a reader of the HTML sees in the body, in their order; the preheader is not shown there. */
export function wordsOfHtml(html: string): string[] {
  const body = html.slice(html.indexOf('<h1'), html.indexOf('class="hair"'))
  const shown = toPlainText(`<table><tr><td>${body}`, {
    selectors: [
      { selector: 'h1', format: 'block' },
      { selector: 'h2', format: 'block' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  })
  const words = wordsIn(shown)
  if (words.length === 0) throw new Error('This mail shows nothing between its heading and its foot.')
  return words
}

/** The words of a text, without its punctuation and rules. */
export function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}@+/]+/u).filter((word) => word !== '')
}
