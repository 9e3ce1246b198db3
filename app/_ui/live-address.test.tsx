import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LiveAddress } from './live-address'

test.each(['nl', 'en'] as const)(
  'the live page can be opened, copied, scanned and put on one’s own site, in %s',
  (lang) => {
    const url = 'https://klachten.example/zonnehof'
    const html = renderToStaticMarkup(<LiveAddress url={url} lang={lang} languages={['nl', 'en']} />)
    expect(html).toContain(`href="${url}"`)
    expect(html.match(/<button/g)).toHaveLength(3)
    expect(html).toContain(`dien uw klacht in: ${url}`)
    expect(html).toContain(`make yours: ${url}`)
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="QR/)
  },
)

test('the drawing is dark on white with room around it, whatever the theme', () => {
  const html = renderToStaticMarkup(<LiveAddress url="http://localhost:3000/z" lang="nl" languages={['nl']} />)
  const [, side = ''] = /role="img"[^>]*viewBox="0 0 (\d+) /.exec(html) ?? []
  expect(html).toContain(`<rect width="${side}" height="${side}" fill="#ffffff"`)
  const places = [...html.matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(Number(side) - 5)
})
