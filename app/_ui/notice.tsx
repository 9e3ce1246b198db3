import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type Kind = 'info' | 'warning' | 'danger' | 'success'

const glyphs: Record<Kind, IconName> = { info: 'info', warning: 'warn', danger: 'warn', success: 'check' }

const looks: Record<Kind, string> = {
  info: 'border-info bg-info-tint [&>svg]:text-info',
  warning: 'border-warning bg-warning-tint [&>svg]:text-warning',
  danger: 'border-danger bg-danger-tint [&>svg]:text-danger',
  success: 'border-success bg-success-tint [&>svg]:text-success',
}

/** How something to know looks, by what it means. */
export function noticeLooks(kind: Kind): string {
  return `grid grid-cols-[18px_minmax(0,1fr)] gap-2 border-l-3 px-3 py-2 text-meta [&>svg]:mt-px ${looks[kind]}`
}

/** Something to know before going on. `live` makes a screen reader say it when it appears. */
export function Notice(props: { kind?: Kind; icon?: IconName; title?: string; live?: boolean; children?: ReactNode }) {
  const { kind = 'info', icon = glyphs[kind], title, live, children } = props
  return (
    <div data-notice className={noticeLooks(kind)} role={live ? 'alert' : undefined}>
      <Icon name={icon} />
      <div>
        {title ? <b className="block text-[0.875rem]">{title}</b> : null}
        {children}
      </div>
    </div>
  )
}
