import type { ReactNode } from 'react'
import type { IconName } from '@/app/_ui/icon'
import { Icon } from '@/app/_ui/icon'

const inks = { ok: 'text-success', todo: '', wait: 'text-muted' }

type CheckProps = { state: keyof typeof inks; icon: IconName; why?: ReactNode; children: ReactNode }

/** One thing that is, or is not yet, in order; with why under it. */
export function Check({ state, icon, why, children }: CheckProps) {
  return (
    <li
      className={`grid grid-cols-[18px_minmax(0,1fr)] gap-2 py-[7px] not-first:border-t not-first:border-rule ${state === 'todo' ? 'text-danger' : ''}`}
    >
      <Icon name={icon} className={`mt-0.5 ${inks[state]}`} />
      <span>
        {children}
        {why ? <small className="block">{why}</small> : null}
      </span>
    </li>
  )
}
