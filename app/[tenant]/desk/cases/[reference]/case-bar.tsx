import type { ReactNode } from 'react'
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { To } from '@/app/_ui/to'

/** The way back, above the case. */
export function CaseBar({ back, said, children }: { back: string; said: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex min-h-10 items-center gap-4 border-b border-rule bg-canvas py-1 pr-6 pl-4 wrap-anywhere text-muted max-wide:gap-2 max-wide:px-3 print:hidden">
      <To className={button.plain} href={back}>
        <Icon name="left" /> {said}
      </To>
      {children}
    </div>
  )
}
