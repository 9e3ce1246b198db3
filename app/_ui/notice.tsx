import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './sprite'

type Kind = 'info' | 'warning' | 'danger' | 'success'

const glyphs: Record<Kind, IconName> = { info: 'info', warning: 'warn', danger: 'warn', success: 'check' }

/** Something to know before going on. `live` makes a screen reader say it when it appears. */
export function Notice(props: { kind?: Kind; icon?: IconName; title?: string; live?: boolean; children?: ReactNode }) {
  const { kind = 'info', icon = glyphs[kind], title, live, children } = props
  return (
    <div className={`notice ${kind}`} role={live ? 'alert' : undefined}>
      <Icon name={icon} />
      <div>
        {title ? <b>{title}</b> : null}
        {children}
      </div>
    </div>
  )
}
