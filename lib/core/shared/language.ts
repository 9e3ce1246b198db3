// The languages in which an organisation and its complainants can speak to each other.
import { z } from 'zod'

export const Lang = z.enum(['nl', 'en'])
export type Lang = z.infer<typeof Lang>

/** The same thing said in each language; used for texts that Gehoor itself speaks. */
export type Spoken<T> = Record<Lang, T>

/** `?lang=` as it came in: a language we speak, or nothing. */
export function langOf(value: unknown): Lang | null {
  const parsed = Lang.safeParse(value)
  return parsed.success ? parsed.data : null
}
