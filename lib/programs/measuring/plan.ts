import { parseArgs } from 'node:util'

/** What a run of the bench does. */
export type Plan = {
  /** Cases in the organisation that is measured, and in its neighbour. */
  size: number
  neighbour: number
  /** Cases in further organisations of the same house, for each of which reading is measured as well. */
  beside: number[]
  /** How long each measurement of a run takes; `sustained`: one that must be kept up. */
  seconds: number
  sustained: number
  runs: number
  only: string[] | null
}

/** The parts that it may be asked for by name, and how many cases can be made. */
type Possible = { parts: readonly string[]; sizeAtMost: number }

const OPTIONS = {
  size: { type: 'string', default: '200' },
  neighbour: { type: 'string', default: '0' },
  beside: { type: 'string', multiple: true },
  seconds: { type: 'string', default: '5' },
  sustained: { type: 'string', default: '60' },
  runs: { type: 'string', default: '3' },
  only: { type: 'string' },
} as const

/** The plan that somebody asked for, or what is wrong with it, in words. */
export function planFrom(
  args: readonly string[],
  { parts, sizeAtMost }: Possible,
): { plan: Plan } | { problem: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const plan = {
      size: whole(values.size, 'size', 1),
      neighbour: whole(values.neighbour, 'neighbour', 0),
      beside: (values.beside ?? []).map((size) => whole(size, 'beside', 1)),
      seconds: whole(values.seconds, 'seconds', 1),
      sustained: whole(values.sustained, 'sustained', 1),
      runs: whole(values.runs, 'runs', 1),
      only: values.only === undefined ? null : values.only.split(','),
    }
    const unknown = plan.only?.find((name) => !parts.includes(name))
    if (unknown !== undefined) throw new Error(`there is no part "${unknown}"; there are ${parts.join(', ')}`)
    if (Math.max(plan.size, plan.neighbour, ...plan.beside) > sizeAtMost)
      throw new Error(`there is no way yet to make more than ${sizeAtMost} cases in an organisation`)
    return { plan }
  } catch (fault) {
    return { problem: fault instanceof Error ? fault.message : String(fault) }
  }
}

function whole(text: string, name: string, atLeast: number): number {
  const number = Number(text.replaceAll(/[_,]/g, ''))
  if (!Number.isInteger(number) || number < atLeast || text.trim() === '') {
    throw new Error(`--${name} is a whole number, ${atLeast} or more`)
  }
  return number
}
