import type { Line, Run } from '@/lib/core/shared/line'
import type { Ink } from './ink'

/** A line with its links and its stress. */
export function LineOf({ line, ink }: { line: Line; ink: Ink }) {
  return numbered(line).map(({ key, run }) => <RunOf key={key} run={run} ink={ink} />)
}

function RunOf({ run, ink }: { run: Run; ink: Ink }) {
  if (typeof run === 'string') return <>{run}</>
  if ('strong' in run) return <strong style={{ letterSpacing: '.04em' }}>{run.text}</strong>
  if ('date' in run) return <>{run.text}</>
  if ('name' in run) return <bdi>{run.text}</bdi>
  return (
    <a className="accent" href={run.href} style={{ color: ink.accent }}>
      {run.text}
    </a>
  )
}

function numbered(line: Line): { key: number; run: Run }[] {
  return line.map((run, key) => ({ key, run }))
}
