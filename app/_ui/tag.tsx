import type { ReactNode } from 'react'

const looks = {
  line: 'border border-rule-firm text-neutral',
  danger: 'bg-danger-tint text-danger',
  warning: 'bg-warning-tint text-warning',
  success: 'bg-success-tint text-success',
  info: 'bg-info-tint text-info',
}

type TagProps = { kind?: keyof typeof looks; wraps?: boolean; children: ReactNode }

/** A word set apart; a meaning is never told by its colour alone. `wraps`: what somebody typed, of whatever length. */
export function Tag({ kind = 'line', wraps = false, children }: TagProps) {
  return (
    <bdi
      className={`inline-flex min-h-[22px] items-center gap-[5px] ${wraps ? 'min-w-0 wrap-anywhere' : 'whitespace-nowrap'} rounded-tag px-[7px] text-meta [&>svg]:size-3.5 ${looks[kind]}`}
    >
      {children}
    </bdi>
  )
}
