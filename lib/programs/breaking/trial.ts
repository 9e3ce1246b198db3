import type { LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import type { House } from '../testing/throw-away-house'
import type { Provider } from './provider'

/** How much is broken, and for how long. */
type Scale = { minutes: number; kills: number; waiting: number; readers: number }

/** A house that runs, with two organisations that are strangers to each other, and a provider that counts. */
export type Scene = { house: House; provider: Provider; one: LiveOrganisation; other: LiveOrganisation; scale: Scale }

/** What was measured, beside what it may be at most. */
export type Figure = { what: string; measured: number; atMost: number; unit?: string }

export type Trial = { name: string; run: (scene: Scene) => Promise<Figure[]> }

export function isFine({ measured, atMost }: Figure): boolean {
  return measured <= atMost
}

/** One line of the outcome: verdict, figure, limit. */
export function sayFigure(figure: Figure): string {
  const { what, measured, atMost, unit = '' } = figure
  const shown = (n: number) => (Number.isInteger(n) ? String(n) : n.toFixed(2))
  return `${isFine(figure) ? 'ok  ' : 'FAIL'} ${what}: ${shown(measured)}${unit} (at most ${shown(atMost)}${unit})`
}
