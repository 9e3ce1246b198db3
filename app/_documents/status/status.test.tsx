import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Letter } from '@/lib/words/status/status-letters'
import { button, quietButton } from '../looks'
import { aStatusPage, place } from '../testing/a-status-page'
import { StatusDocument } from './status'

const letter = { from: 'Hanna', ours: true, day: 'maandag', text: 'Dit is ons besluit.', kind: 'answer' } as const
const opened = (letters: Letter[]) => ({
  letters,
  told: [{ label: 'Uw verhaal', text: 'De deur bleef dicht.' }],
  survey: false,
})

function shown(...asked: Parameters<typeof aStatusPage>): string {
  return renderToStaticMarkup(<StatusDocument place={place} {...aStatusPage(...asked)} />)
}

const link = (look: string, text: string) =>
  renderToStaticMarkup(
    <a className={look} href="#letters">
      {text}
    </a>,
  )

/** Where each of these stands on the page; fails when one of them does not. */
function places(html: string, ...texts: string[]): number[] {
  const found = texts.map((text) => html.indexOf(text))
  expect(texts.filter((_, at) => found[at] === -1)).toEqual([])
  return found
}

test('behind the code the letters stand before everything but the opening, and what one told oneself after it', () => {
  for (const phase of ['in-treatment', 'answered', 'closed'] as const) {
    const html = shown(phase, { opened: opened([letter]) })
    const order = places(html, '<h1>', 'Dit is ons besluit.', 'id="promised"', 'id="record"', 'id="external"')
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    const [promised = 0, story = 0] = places(html, 'id="promised"', 'De deur bleef dicht.')
    expect(story).toBeGreaterThan(promised)
  }
})

test('before the code the way to our words stands first when there are any, and after what we promised when there are none', () => {
  const letters = { heading: 'Berichten', count: 2, countShown: '2 berichten' }
  const way = 'Stuur mij een code'
  const [first = 0, promised = 0] = places(shown('in-treatment', { letters }), way, 'id="promised"')
  expect(first).toBeLessThan(promised)
  const none = shown('in-treatment', { letters: { ...letters, count: 0 } })
  const [last = 0, before = 0] = places(none, way, 'id="promised"')
  expect(last).toBeGreaterThan(before)
})

test('where our answer is there, reading it is the first button and adding something is not the main one', () => {
  const html = shown('closed', { answerReady: true })
  const [read = 0, add = 0] = places(html, 'Lees ons antwoord', 'Iets toevoegen')
  expect(read).toBeLessThan(add)
  expect(html).toContain(link(button, 'Lees ons antwoord'))
  expect(html).toContain(link(quietButton, 'Iets toevoegen'))
  expect(shown('in-treatment')).not.toContain('Lees ons antwoord')
})

test('of what happened the last three are shown, and the rest opens when asked for', () => {
  const lines = ['een', 'twee', 'drie', 'vier', 'vijf'].map((text) => ({
    date: '2026-11-23' as const,
    shown: 'maandag',
    text,
  }))
  const html = shown('in-treatment', { record: { heading: 'Wat er gebeurde', lines } })
  const record = html.slice(html.indexOf('id="record"'))
  const [open = '', folded = ''] = record.split('<details')
  expect(lines.filter(({ text }) => open.includes(`<p>${text}</p>`)).map(({ text }) => text)).toEqual([
    'een',
    'twee',
    'drie',
  ])
  expect(lines.filter(({ text }) => folded.includes(`<p>${text}</p>`)).map(({ text }) => text)).toEqual([
    'vier',
    'vijf',
  ])
})
