import { join } from 'node:path'

type Source = { file: string; text: string }

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:type|interface|const|let|function\*?|class|enum) (\w+)/gm
const LISTED = /^export (?:type )?\{([^}]*)\}/gm
const FROM = /^(?:import|export)\s+(?:type\s+)?([^'";]*?)\s*from\s+'([^']+)'/gm
const AT_RUN = /import(?:Actual|Original)?(?:<[^>]*>)?\(\s*'([^']+)'\s*\)/g

/** The names that each file hands out and no other file asks for, as `file: name`; `files` knows them all, and all their text. */
export function unasked(files: readonly Source[]): string[] {
  const asked = new Set(files.flatMap(askedBy))
  return files.flatMap(({ file, text }) => {
    const place = file.replace(/(\.d)?\.m?tsx?$|\.mjs$/, '')
    if (asked.has(`${place}: *`)) return []
    return exportsIn(text).flatMap((name) => (asked.has(`${place}: ${name}`) ? [] : [`${file}: ${name}`]))
  })
}

function exportsIn(text: string): string[] {
  const listed = [...text.matchAll(LISTED)].flatMap(([, names = '']) => namesOf(names).map(({ as }) => as))
  const declared = [...text.matchAll(DECLARED)].map(([, name = '']) => name)
  return [...new Set([...declared, ...listed, ...(/^export default /m.test(text) ? ['default'] : [])])]
}

function askedBy({ file, text }: Source): string[] {
  const found = [...text.matchAll(FROM)].flatMap(([, what = '', from = '']) => {
    const place = placeOf(file, from)
    if (what.includes('*')) return [`${place}: *`]
    const [, alone = '', braces = ''] = /^([^{]*)(?:\{([^}]*)\})?/s.exec(what) ?? []
    const names = namesOf(braces).map(({ name }) => `${place}: ${name}`)
    return alone.replace(',', '').trim() ? [`${place}: default`, ...names] : names
  })
  return [...found, ...[...text.matchAll(AT_RUN)].map(([, from = '']) => `${placeOf(file, from)}: *`)]
}

function namesOf(braces: string): { name: string; as: string }[] {
  return braces.split(',').flatMap((one) => {
    const [name = '', as = name] = one
      .trim()
      .replace(/^type /, '')
      .split(' as ')
    return name ? [{ name, as }] : []
  })
}

function placeOf(file: string, from: string): string {
  const place = from.startsWith('@/') ? from.slice(2) : from.startsWith('.') ? join(file, '..', from) : from
  return place.replace(/(\.d)?\.m?[tj]sx?$/, '')
}
