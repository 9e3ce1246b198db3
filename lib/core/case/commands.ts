// What a person, or Gehoor itself, can want to do to a case. Imperatives; `decide` answers each with events or a refusal.
import { z } from 'zod'
import type { Act } from './act'
import { acts } from './acts'

type Commands<Acts extends readonly { command: unknown }[]> = { [At in keyof Acts]: Acts[At]['command'] }

/** One of the acts, with what has to be said for it. */
export const Command = z.discriminatedUnion(
  'type',
  acts.map(({ command }) => command) as unknown as Commands<typeof acts>,
)
export type Command = z.infer<typeof Command>
export type CommandType = Command['type']

/** The acts with a button of their own on the page of a case. */
export type ButtonType = Exclude<(typeof acts)[number], { button: null }>['name']

const described = new Map<string, Act>(acts.map((one) => [one.name, one]))

/** The act that a command asks for. Throws on one that nobody described. */
export function actOf({ type }: { type: string }): Act {
  const found = described.get(type)
  if (!found) throw new Error(`no such act: ${type}`)
  return found
}
