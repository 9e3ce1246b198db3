import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Breakable } from './breakable'

test('an address may break after its signs and nowhere within a name, and stays whole when it is copied', () => {
  const html = renderToStaticMarkup(<Breakable text="maria.van-den_berg@zonnehof.example" />)
  const places = html
    .replace(/<\/?bdi[^>]*>/g, '')
    .split('<wbr/>')
    .filter(Boolean)
  expect(places).toEqual(['maria.', 'van-', 'den_', 'berg@', 'zonnehof.', 'example'])
  expect(html.replace(/<[^>]*>/g, '')).toBe('maria.van-den_berg@zonnehof.example')
  expect(html).toMatch(/^<bdi/)
})
