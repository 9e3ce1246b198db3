// How well these pages can be used by everybody, and whom to tell when they cannot (EN 301 549, WCAG 2.2 level AA).

import { accessibilityWords } from '@/lib/catalogues/public/accessibility/words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'
import { mailLink, phoneLink } from '@/lib/core/shared/line'
import type { TextPage } from './privacy-page'

/** The page at `/{tenant}/accessibility`. */
export function accessibilityPageOf(
  { contact }: Procedure,
  { name, lang }: { name: string; lang: PublicLang },
): TextPage {
  const words = accessibilityWords[lang]
  const { phone: number, email } = contact
  const call = number ? [...words.call({ number, phone: phoneLink }), ' '] : []
  return {
    title: words.title,
    lead: words.lead,
    parts: [
      { id: 'aim', heading: words.aim, blocks: [{ kind: 'text', line: [words.aimText] }] },
      { id: 'how', heading: words.how, blocks: [{ kind: 'list', items: words.howList.map((item) => [item]) }] },
      { id: 'limits', heading: words.limits, blocks: [{ kind: 'text', line: [words.limitsText] }] },
      {
        id: 'tell',
        heading: words.help,
        blocks: [
          { kind: 'text', line: [words.helpText({ name })] },
          { kind: 'text', line: [...call, ...words.mail({ email, address: mailLink })] },
        ],
      },
    ],
  }
}
