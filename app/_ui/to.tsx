import Link from 'next/link'
import type { ReactNode } from 'react'

type ToProps = {
  href: string
  className?: string | undefined
  id?: string | undefined
  current?: 'page' | 'true' | undefined
  label?: string | undefined
  children: ReactNode
}

/** A link within the desk. Never fetched ahead: a page that shows a case writes down who looked, so nobody may look by hovering. */
export function To({ href, className, id, current, label, children }: ToProps) {
  return (
    <Link href={href} prefetch={false} className={className} id={id} aria-current={current} aria-label={label}>
      {children}
    </Link>
  )
}
