import type { ReactNode } from 'react'
import { layouts } from '@/app/_ui/layouts'
import { Shell } from '@/app/_ui/shell'
import type { Opened } from './open-procedure'
import { PartsRail } from './parts-rail'
import { PublishBar } from './publish-bar'

type StudioProps = {
  opened: Opened
  here: string | null
  flash?: string | null
  className?: string
  children: ReactNode
}

/** Every page of the procedure: its parts beside it, and publishing at the foot. */
export function Studio({ opened, here, flash = null, className = '', children }: StudioProps) {
  return (
    <Shell
      desk={opened.desk}
      area="procedure"
      layout={{ own: 'grid min-h-0 grid-rows-[minmax(0,1fr)_auto] max-wide:block' }}
      flash={flash}
    >
      <div className={`${layouts.panes} grid-cols-[252px_minmax(0,1fr)] grid-rows-[minmax(0,1fr)] max-wide:block`}>
        <div>
          <PartsRail opened={opened} here={here} />
        </div>
        <div className={`${layouts.page} ${className}`}>{children}</div>
      </div>
      <PublishBar opened={opened} />
    </Shell>
  )
}
