// Every mail that a case of a sector sends, in a few lives that are the same everywhere, kept as files. `-u` makes them anew;
// whoever does reads them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { letterOfMessage } from '@/emails/catalogue'
import { letterAsText } from '@/emails/letter-as-text'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { Procedure } from '@/lib/core/procedure/procedure'
import { standingAside } from '@/lib/words/case/who-acts'
import { propsFor } from './props-for'
import { type Told, toldLives } from './testing/told-lives'

const GOLDEN = join(import.meta.dirname, 'golden')

function asText({ day, wish, cause, world }: Told): string {
  const { complaint, procedure, staffing, texts } = world
  const isParty = 'party' in wish.to
  const props = propsFor({
    kind: wish.kind,
    procedure,
    complaint,
    event: cause.event,
    since: new Date(cause.at),
    tenant: { slug: 'linde', name: 'De Linde', accent: '#0B5D6B', lang: 'nl' },
    to: {
      party: isParty,
      name: isParty ? 'mevrouw Hendriks' : 'Hanna Jansen',
      email: 'h@example.org',
      confirmed: true,
    },
    handlerName: null,
    aside: standingAside(staffing.holders, complaint.barred),
    // As they are gathered: a judgement is read behind the code, never in a mail.
    body: wish.kind === 'answer' || wish.kind === 'judgement' ? null : (texts.get(wish.text ?? '') ?? null),
    link: 'https://gehoor.example/s/x',
    madeFor: '',
    code: wish.kind === 'code' ? '123456' : null,
    today: day,
  })
  const letter = letterOfMessage(wish.kind, props)
  return [`[${wish.kind}, ${day}]`, `Onderwerp: ${letter.subject}`, letter.preheader, '', letterAsText(letter)].join(
    '\n',
  )
}

/** Of each life, each kind of mail to each kind of reader as it is first sent; what is said the same is said once. */
function mailsOf(procedure: Procedure): string {
  const said = new Set<string>()
  return toldLives(procedure)
    .map(({ life, told }) => {
      const mails = told.map(asText).filter((text) => {
        const body = text.slice(text.indexOf('\n'))
        if (said.has(body)) return false
        said.add(body)
        return true
      })
      return [`######## ${life}`, ...mails].join('\n\n')
    })
    .join('\n\n')
}

test.each(PRESETS)('the mails of $id are as they were read', async (preset) => {
  const procedure = Procedure.parse(filledIn(preset))
  await expect(mailsOf(procedure)).toMatchFileSnapshot(join(GOLDEN, `${preset.id}.mails.txt`))
})

test('no file is kept of what is no longer there', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(PRESETS.map(({ id }) => `${id}.mails.txt`).sort())
})
