import type { Line, Run } from '@/lib/core/shared/line'
import { Each } from './each'

/** A line of text with its links, dates and stresses. `place` turns a place in our own pages into an address. */
export function Words({ line, place = (href) => href }: { line: Line; place?: (href: string) => string }) {
  return <Each of={line}>{(run) => <One run={run} place={place} />}</Each>
}

function One({ run, place }: { run: Run; place: (href: string) => string }) {
  if (typeof run === 'string') return run
  if ('href' in run) return <a href={isOutside(run.href) ? run.href : place(run.href)}>{run.text}</a>
  if ('date' in run) return <time dateTime={run.date}>{run.text}</time>
  if ('name' in run) return <bdi>{run.text}</bdi>
  return <strong>{run.text}</strong>
}

function isOutside(href: string): boolean {
  return /^(?:https?|tel|mailto):/.test(href)
}
