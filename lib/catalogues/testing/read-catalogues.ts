// The catalogues as they lie on the disk, for the tests that guard them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DeskLang, PublicLang } from '@/lib/core/shared/language'

type Catalogue = { lang: string; texts: unknown }
export type Room = {
  audience: 'public' | 'desk'
  name: string
  folder: string
  langs: readonly string[]
  catalogues: Catalogue[]
}

const HERE = join(import.meta.dirname, '..')
const LANGS = { public: PublicLang.options, desk: DeskLang.options }

/** Every room of words, with a catalogue for each language file in its folder. */
export function readRooms(): Room[] {
  return (['public', 'desk'] as const).flatMap((audience) =>
    readdirSync(join(HERE, audience)).map((name) => {
      const folder = join(HERE, audience, name)
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
      const catalogues = files.map((file) => ({
        lang: file.replace('.json', ''),
        texts: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
      }))
      return { audience, name, folder, langs: LANGS[audience], catalogues }
    }),
  )
}

/** Every message of a catalogue with its key: `saved.added`, `rights.0`. */
export function messagesIn(texts: unknown, key = ''): [key: string, message: string][] {
  if (typeof texts === 'string') return [[key, texts]]
  return Object.entries(texts as object).flatMap(([name, below]) => messagesIn(below, key ? `${key}.${name}` : name))
}
