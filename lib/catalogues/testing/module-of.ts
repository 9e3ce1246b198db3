// The module that makes a room's catalogues words: a type for each message, read from the first language.
import type { Room } from './read-catalogues'
import { variablesOf } from './variables-of'

const HEAD = [
  '// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`',
  '// writes it anew.',
]

/** The text of `words.ts` in the folder of a room. */
export function moduleOf({ audience, name, langs, catalogues }: Room): string {
  const [lead = ''] = langs
  const first = catalogues.find(({ lang }) => lang === lead)?.texts ?? {}
  const words = camel(`${name}-words`)
  const type = words.charAt(0).toUpperCase() + words.slice(1)
  const [spoken, lang] = audience === 'public' ? ['Spoken', 'PublicLang'] : ['AtDesk', 'DeskLang']
  const body = membersOf(first, '  ')
  const needs = ['Tag', 'Value'].filter((one) => body.includes(`: ${one}`)).map((one) => `type ${one}`)
  return [
    ...HEAD,
    `import type { ${[lang, spoken].sort().join(', ')} } from '@/lib/core/shared/language'`,
    ...(body.includes(') => Line') ? [`import type { Line } from '@/lib/core/shared/line'`] : []),
    `import { ${[...needs, 'wordsOf'].join(', ')} } from '../../words-of'`,
    ...[...langs].sort().map((one) => `import ${one} from './${one}.json' with { type: 'json' }`),
    '',
    `export type ${type} = {`,
    body,
    '}',
    '',
    `export const ${words}: ${spoken}<${type}> = wordsOf<${type}, ${lang}>({ ${langs.join(', ')} })`,
    '',
  ].join('\n')
}

function membersOf(texts: unknown, indent: string): string {
  return Object.entries(texts as object)
    .map(([key, value]) => `${indent}${/^\w+$/.test(key) ? key : `'${key}'`}: ${typeOf(value, indent)}`)
    .join('\n')
}

function typeOf(texts: unknown, indent: string): string {
  if (Array.isArray(texts)) return `${typeOf(texts[0], indent)}[]`
  if (typeof texts !== 'string') return `{\n${membersOf(texts, `${indent}  `)}\n${indent}}`
  const variables = Object.entries(variablesOf(texts))
  if (variables.length === 0) return 'string'
  const given = variables.map(([name, type]) => `${name}: ${type}`).join('; ')
  return `(values: { ${given} }) => ${variables.some(([, type]) => type === 'Tag') ? 'Line' : 'string'}`
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
