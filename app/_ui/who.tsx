import { isolated } from '@/lib/core/shared/isolated'
import type { DeskLang } from '@/lib/core/shared/language'
import { initials } from './initials'
import { uiWords } from './words'

const box = 'inline-grid place-items-center border font-house text-[0.8125rem]/none'
const small = `${box} h-[22px] min-w-[26px] rounded-tag bg-paper px-[3px]`

/** Somebody in two letters: a colleague, nobody yet, and oneself. */
export const whoLooks = {
  somebody: `${small} border-rule-firm font-semibold text-neutral`,
  nobody: `${small} border-rule-firm border-dashed font-normal text-muted`,
  me: `${box} h-8 min-w-8 rounded-control border-ink bg-ink px-[3px] font-semibold text-paper`,
}

/** The handler by initials; a dashed box when there is none yet. */
export function Who({ name, lang, className = '' }: { name: string | null; lang: DeskLang; className?: string }) {
  const words = uiWords(lang)
  const said = `${words.handler}: ${name ? isolated(name) : words.nobody.toLowerCase()}`
  return (
    <span className={`${name ? whoLooks.somebody : whoLooks.nobody} ${className}`} title={said}>
      <span aria-hidden="true" dir="auto">
        {name ? initials(name) : '–'}
      </span>
      <span className="sr-only">{said}</span>
    </span>
  )
}
