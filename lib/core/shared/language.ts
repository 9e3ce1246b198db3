// The languages in which people can be spoken to. What complainants read and what staff read are two lists, so that a language
// for complainants never waits for the words of the desk. A list only ever grows: what is stored in a language stays readable.
import { z } from 'zod'

/** What complainants read: a language stands here when each of its catalogues is whole (`lib/catalogues/public`). */
export const PublicLang = z.enum(['nl', 'en'])
export type PublicLang = z.infer<typeof PublicLang>

/** In which languages somebody is told something of whom nothing is known. */
export const UNKNOWN_READER: readonly PublicLang[] = ['nl', 'en']

/** What an organisation's staff read, at their desk and in mails to them. */
export const DeskLang = z.enum(['nl', 'en'])
export type DeskLang = z.infer<typeof DeskLang>

/** The same thing said in each public language. */
export type Spoken<T> = Record<PublicLang, T>

/** The same thing said in each language of the desk. */
export type AtDesk<T> = Record<DeskLang, T>

/** What a language calls itself: how somebody who reads it finds it. */
export const OWN_NAME: Spoken<string> = { nl: 'Nederlands', en: 'English' }

/** The languages to change to. */
export function othersThan(lang: PublicLang, among: readonly PublicLang[] = PublicLang.options): PublicLang[] {
  return among.filter((other) => other !== lang)
}

/** The same kind of thing in each public language, as it is stored: `{ nl, en }`. */
export function inEachLang<S extends z.ZodType>(one: S) {
  return z.strictObject(Object.fromEntries(PublicLang.options.map((lang) => [lang, one])) as Record<PublicLang, S>)
}

/** `?lang=` as it came in: a language we speak, or nothing. */
export function langOf(value: unknown): PublicLang | null {
  const parsed = PublicLang.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** The desk's language for what is known in `lang`: the same where the desk speaks it, else English. */
export function deskLangOf(lang: PublicLang): DeskLang {
  return askedDeskLang(lang) ?? 'en'
}

/** The same as `langOf`, of what staff read. */
export function askedDeskLang(value: unknown): DeskLang | null {
  const parsed = DeskLang.safeParse(value)
  return parsed.success ? parsed.data : null
}
