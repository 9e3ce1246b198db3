import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Popover } from './popover'

test('before a script is there, what opens is a details with all that is in it', () => {
  const html = renderToStaticMarkup(
    <Popover summary="Menu" trigger="t" sheet="s">
      <a href="/account">Account</a>
    </Popover>,
  )
  expect(html).toMatch(
    /<details><summary [^>]*>Menu<\/summary><div [^>]*><a href="\/account">Account<\/a><\/div><\/details>/,
  )
})
