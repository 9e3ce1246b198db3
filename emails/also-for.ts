import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { Line } from '@/lib/core/shared/line'
import { formatReference } from '@/lib/core/shared/reference'
import type { CaseMail } from './case-mail'
import type { Block } from './letter'
import { unbroken } from './words'

/** That the mail speaks for other complaints from the same address too, each by its number and link; nothing when it does not. */
export function alsoFor({ alsoFor: others, lang }: Pick<CaseMail, 'alsoFor' | 'lang'>): Block[] {
  if (others.length === 0) return []
  const links = others.flatMap(
    ({ reference, link }, i): Line => [
      ...(i > 0 ? [', '] : []),
      { text: unbroken(formatReference(reference)), href: link },
    ],
  )
  return [{ kind: 'text', lines: [[`${mailWords[lang].shared.alsoFor} `, ...links, '.']], tone: 'ink' }]
}
