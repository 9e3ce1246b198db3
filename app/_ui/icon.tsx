import type { IconName } from './sprite'

/** A small drawing beside a word; it says nothing to a screen reader, because the word does. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`i ${className}`} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
