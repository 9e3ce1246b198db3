// What is wrong with a room's catalogues, each as a sentence for whoever translates.
import { messagesIn, type Room } from './read-catalogues'
import { pluralGapsIn, variablesOf } from './variables-of'

/** Empty when the catalogues say the same things, with the same variables, in every language of the room. */
export function faultsOfRoom({ audience, name, langs, catalogues }: Room): string[] {
  const room = `${audience}/${name}`
  const missing = langs.filter((lang) => !catalogues.some((one) => one.lang === lang))
  const unknown = catalogues.filter(({ lang }) => !langs.includes(lang))
  const first = catalogues.find(({ lang }) => lang === langs[0])
  return [
    ...missing.map((lang) => `${room} has no ${lang}.json`),
    ...unknown.map(({ lang }) => `${room}/${lang}.json is in no language that is spoken there`),
    ...catalogues.flatMap(({ lang, texts }) => faultsIn(`${room}/${lang}.json`, lang, texts)),
    ...catalogues.flatMap(({ lang, texts }) =>
      first && lang !== first.lang
        ? faultsBeside(`${room}/${lang}.json`, messagesIn(first.texts), messagesIn(texts))
        : [],
    ),
  ]
}

/** What is no message, or leaves out a number's form that the language has ("2 pliki" beside "5 plików"). */
function faultsIn(file: string, lang: string, texts: unknown): string[] {
  return messagesIn(texts).flatMap(([key, message]) => {
    if (message.trim() !== message || message === '')
      return [`${file}: ${key} is empty, or begins or ends with a space`]
    try {
      const bare = Object.keys(variablesOf(message)).length === 0 && /[{<]/.test(message)
      const gaps = pluralGapsIn(message, lang).map((form) => `${file}: ${key} has no “${form}” form`)
      return bare ? [`${file}: ${key} has braces and no variable`] : gaps
    } catch (fault) {
      return [`${file}: ${key} cannot be read as a message (${fault instanceof Error ? fault.message : String(fault)})`]
    }
  })
}

function faultsBeside(file: string, first: [string, string][], other: [string, string][]): string[] {
  const [wanted, given] = [new Map(first), new Map(other)]
  const missing = [...wanted.keys()].filter((key) => !given.has(key)).map((key) => `${file}: ${key} is missing`)
  const extra = [...given.keys()].filter((key) => !wanted.has(key)).map((key) => `${file}: ${key} is asked by nobody`)
  const differing = [...wanted].flatMap(([key, message]) => {
    const [here, there] = [given.get(key), variablesIn(message)]
    if (here === undefined || variablesIn(here) === there) return []
    return [`${file}: ${key} has the variables ${variablesIn(here) || 'none'}, and not ${there || 'none'}`]
  })
  return [...missing, ...extra, ...differing]
}

function variablesIn(message: string): string {
  try {
    return Object.keys(variablesOf(message)).sort().join(', ')
  } catch {
    return 'that cannot be read'
  }
}
