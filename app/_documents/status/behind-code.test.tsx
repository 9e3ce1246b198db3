import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Letter } from '@/lib/words/status/status-letters'
import { aStatusPage, place } from '../testing/a-status-page'
import { LettersSections } from './behind-code'

const answer = { from: 'Hanna', ours: true, day: 'maandag', text: 'Dit is ons besluit.', kind: 'answer' } as const

/** What stands behind the code of a case in this phase, with one letter in it. */
function behindCode(phase: Parameters<typeof aStatusPage>[0], letters: Letter[] = [answer]): string {
  const opened = { letters, told: [], survey: false }
  return renderToStaticMarkup(<LettersSections place={place} {...aStatusPage(phase, { opened })} />)
}

describe('behind the code', () => {
  test.each(['answered', 'closed'] as const)('a case that is %s shows our answer before the room to write', (phase) => {
    const html = behindCode(phase)
    expect(html).toContain('<h2>Ons antwoord</h2>')
    expect(html.indexOf('Dit is ons besluit.')).toBeLessThan(html.indexOf('id="tell"'))
    expect(html.split('id="tell"')).toHaveLength(2)
    expect(html).not.toContain('gaan gewoon door')
  })

  test('a case that is being worked on goes on, and its newest letter stands before the room to write', () => {
    const html = behindCode('in-treatment')
    expect(html).toContain('Wij gaan gewoon door met uw klacht.')
    expect(html.indexOf('Dit is ons besluit.')).toBeLessThan(html.indexOf('id="tell"'))
  })

  test('older letters are folded below the newest, and everything stands where the code leads to', () => {
    const older = { ...answer, kind: 'message' as const, text: 'Een ouder bericht.' }
    const html = behindCode('answered', [answer, older, older])
    expect(html.indexOf('id="letters"')).toBeLessThan(html.indexOf('Dit is ons besluit.'))
    const [before = '', folded = ''] = html.split('<details')
    expect(before).toContain('Dit is ons besluit.')
    expect(before).not.toContain('Een ouder bericht.')
    expect(folded).toContain('2 oudere berichten')
    expect(folded.split('Een ouder bericht.')).toHaveLength(3)
  })

  test('what somebody just added stands there to be read, and is not called older', () => {
    const added = {
      from: 'U',
      ours: false,
      day: 'dinsdag',
      text: 'De buurvrouw zag het ook.',
      kind: 'message',
    } as const
    const html = behindCode('in-treatment', [added])
    expect(html).toContain('De buurvrouw zag het ook.')
    expect(html).not.toContain('<details')
    const [before = '', folded = ''] = behindCode('in-treatment', [added, answer, { ...added }]).split('<details')
    expect(before.split('De buurvrouw zag het ook.')).toHaveLength(2)
    expect(before).toContain('Dit is ons besluit.')
    expect(folded).toContain('1 ouder bericht')
  })

  test('what somebody wrote keeps its own direction', () => {
    expect(behindCode('answered')).toContain('<p dir="auto">Dit is ons besluit.</p>')
    expect(behindCode('answered')).toContain('<bdi>Hanna</bdi>')
  })
})
