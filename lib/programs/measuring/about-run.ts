import type { Plan } from './plan'

type About = {
  at: string
  commit: { id: string; changed: boolean } | null
  machine: { cores: number; memoryGB: number; kernel: string; node: string }
  database: Record<string, string>
  plan: Plan
}

const FEWEST_RUNS = 3

/** On what a run was made, and how much of it there was; for above its table. */
export function aboutRun({ at, commit, machine, database, plan }: About): string {
  const changed = commit?.changed ? ', with changes' : ''
  const code = commit === null ? 'of an unknown state' : `of ${commit.id.slice(0, 7)}${changed}`
  const others = [plan.neighbour, ...plan.beside].filter((size) => size > 0)
  const beside = others.length > 0 ? ` beside ${others.map((size) => `an organisation of ${size}`).join(' and ')}` : ''
  return [
    `${at.slice(0, 16).replace('T', ' ')} ${code}: ${plan.size} cases${beside}, ${plan.runs} runs of ${plan.seconds} s.`,
    `${machine.cores} cores and ${machine.memoryGB} GB for everything, Linux ${machine.kernel}, Node ${machine.node}, PostgreSQL ${database.server_version}.`,
    ...(plan.runs < FEWEST_RUNS ? [`Fewer than ${FEWEST_RUNS} runs: this is a trial.`] : []),
  ].join('\n')
}
