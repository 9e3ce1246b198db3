import { expect, test } from 'vitest'
import { mailWords } from '@/lib/catalogues/public/mail/words'
import { DeskLang } from '@/lib/core/shared/language'
import { faultsBelow } from '@/lib/core/shared/testing/plain-language'
import { stillWords } from './landing-still-words'
import { landingWords } from './landing-words'

test('what Gehoor says of itself is as plain as what it makes organisations say', () => {
  expect(faultsBelow({ landingWords, stillWords }, null)).toEqual([])
})

test.each(DeskLang.options)('the mail in the picture says what the acknowledgement says (%s)', (lang) => {
  const { subject, dear, mailText, mailEnd } = stillWords[lang]
  const { shared, acknowledgement } = mailWords[lang]
  expect([subject, dear, mailEnd]).toEqual([acknowledgement.heading, shared.greeting, acknowledgement.look])
  expect(mailText('3 april')).toContain(shared.promise)
})
