import { isolated } from '@/lib/core/shared/isolated'
import type { Lang } from '@/lib/core/shared/language'
import { initials } from './initials'
import { uiWords } from './words'

/** The handler by initials; a dashed box when there is none yet. */
export function Who({ name, lang }: { name: string | null; lang: Lang }) {
  const words = uiWords(lang)
  const said = `${words.handler}: ${name ? isolated(name) : words.nobody.toLowerCase()}`
  return (
    <span className={name ? 'who' : 'who none'} title={said}>
      <span aria-hidden="true" dir="auto">
        {name ? initials(name) : '–'}
      </span>
      <span className="sr">{said}</span>
    </span>
  )
}
