// The languages in which people can be spoken to. What complainants read and what staff read are two lists, so that a language
// for complainants never waits for the words of the desk. A list only ever grows: what is stored in a language stays readable.
import { z } from 'zod'

/** What complainants read: a language stands here when each of its catalogues is whole (`lib/catalogues/public`). */
export const PublicLang = z.enum(['nl', 'en'])
export type PublicLang = z.infer<typeof PublicLang>

/** What an organisation's staff read, at their desk and in mails to them. */
export const DeskLang = z.enum(['nl', 'en'])
export type DeskLang = z.infer<typeof DeskLang>

export const Lang = PublicLang
export type Lang = PublicLang

/** The same thing said in each public language. */
export type Spoken<T> = Record<PublicLang, T>

/** The same thing said in each language of the desk. */
export type AtDesk<T> = Record<DeskLang, T>

/** `?lang=` as it came in: a language we speak, or nothing. */
export function langOf(value: unknown): PublicLang | null {
  const parsed = PublicLang.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** The language in which staff are told what concerns somebody who reads `lang`: the same where the desk speaks it, else English. */
export function deskLangOf(lang: PublicLang): DeskLang {
  const parsed = DeskLang.safeParse(lang)
  return parsed.success ? parsed.data : 'en'
}
