// What happens with personal data, in the organisation's own name (GDPR art. 13): made from the same procedure, so that it
// asks, keeps and shares exactly what the rest of the software does.

import { type PrivacyWords, privacyWords } from '@/lib/catalogues/public/privacy/words'
import { presetFor } from '@/lib/core/procedure/presets/all'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Block, Part } from '@/lib/core/procedure/public-parts/block'
import { readersBlocks } from '@/lib/core/procedure/public-parts/readers-blocks'
import { erasingInWords, retentionInWords } from '@/lib/core/procedure/retention-in-words'
import type { PublicLang } from '@/lib/core/shared/language'
import { type Line, lineOf, mailLink, phoneLink } from '@/lib/core/shared/line'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'

export type TextPage = { title: string; lead: string; parts: Part[] }

/** The page at `/{tenant}/privacy`. `name`: the organisation, which decides about the data. */
export function privacyPageOf(procedure: Procedure, { name, lang }: { name: string; lang: PublicLang }): TextPage {
  const words = privacyWords[lang]
  return {
    title: words.title,
    lead: words.lead({ name }),
    parts: [
      part('who', words.who, [text(words.whoText({ name })), { kind: 'text', line: reach(procedure, words) }]),
      part('what', words.what, whatBlocks(procedure, lang)),
      part('why', words.why, [text(words.whyText), text(groundOf(procedure, words))]),
      part('seen', words.seen, [
        ...readersBlocks(procedure, { lang }),
        { kind: 'text', line: lineOf(say(procedure.processing.secrecy, lang)) },
        ...(procedure.intake.asksWho ? [text(words.seenSubject)] : []),
        text(words.processor({ name })),
      ]),
      part('long', words.long, [
        text(retentionInWords(procedure.followUp, lang)),
        text(erasingInWords(procedure.followUp.retention, lang)),
      ]),
      part('cookies', words.cookies, [text(words.cookiesText)]),
      part('rights', words.rights, [
        { kind: 'list', items: words.rightsList.map((right) => [right]) },
        { kind: 'text', line: reach(procedure, words) },
        { kind: 'text', line: lineOf(words.authority) },
      ]),
    ],
  }
}

function whatBlocks({ sector, intake, followUp, definition }: Procedure, lang: PublicLang): Block[] {
  const words = privacyWords[lang]
  const items = [
    words.story,
    ...(intake.subjects.length > 1 || intake.wishes.length > 0 ? [words.choices] : []),
    ...(intake.asksWho ? [words.about] : []),
    ...(definition.capacities.some(({ represents }) => represents) ? [words.represented] : []),
    intake.anonymous ? words.nameIfWanted : words.name,
    words.reachBy({
      ways: listing(
        intake.reachBy.map((way) => words.ways[way]),
        lang,
        'or',
      ),
    }),
    presetFor(sector)?.aboutHealth ? words.health : words.sensitive,
    words.letters,
    ...(followUp.survey ? [words.survey] : []),
  ]
  const asked = intake.questions.filter((question) => question.why !== null)
  const blocks: Block[] = [{ kind: 'list', items: items.map((item) => [item]) }]
  if (asked.length > 0) {
    const facts = asked.map((question) => ({
      term: say(question.label, lang),
      says: [[say(question.why, lang)]],
      small: [],
    }))
    blocks.push({ kind: 'heading', text: words.whyAsked }, { kind: 'facts', items: facts })
  }
  return blocks
}

/** Where a law obliges to handle complaints it is a duty (GDPR art. 6.1 c); otherwise it is our interest and yours (f). */
function groundOf({ sector }: Procedure, words: PrivacyWords): string {
  const duty = presetFor(sector)?.duty
  const source = duty?.obliged === 'law' && duty.source?.confidence === 'read' ? duty.source : null
  return source ? words.duty({ article: source.article }) : words.interest
}

function reach({ contact }: Procedure, words: PrivacyWords): Line {
  const { phone: number, email } = contact
  const call = number ? [...words.call({ number, phone: phoneLink }), ' '] : []
  return [...call, ...words.mail({ email, address: mailLink })]
}

function part(id: string, heading: string, blocks: Block[]): Part {
  return { id, heading, blocks }
}

function text(words: string): Block {
  return { kind: 'text', line: [words] }
}
