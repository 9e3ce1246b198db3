import type { IconName } from './sprite'

const looks = 'size-4 flex-none fill-none stroke-[1.5] stroke-current [stroke-linecap:round] [stroke-linejoin:round]'

/** A small drawing beside a word; it says nothing to a screen reader, because the word does. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`${looks} ${className}`} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
