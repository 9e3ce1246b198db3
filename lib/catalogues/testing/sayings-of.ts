// A message as people may come to read it, for tests that read what is said: with a date or a name for what is shown, with one
// and with several for what is counted, and with every choice.
import { IntlMessageFormat } from 'intl-messageformat'
import { variablesOf } from './variables-of'

const SHOWN = 'maandag 30 november'
const COUNTED = [3, 1, 1, 3, 3]

/** Each way in which this message may be said, once. */
export function sayingsOf(message: string, lang: string): string[] {
  const variables = Object.entries(variablesOf(message))
  const format = new IntlMessageFormat(message, lang)
  const made = COUNTED.map((count, turn) => {
    const values = variables.map(([name, type]) => [name, sampleOf(type, count, turn)])
    return [format.format(Object.fromEntries(values))].flat().join('')
  })
  return [...new Set(made)]
}

function sampleOf(type: string, count: number, turn: number): unknown {
  if (type === 'Value') return SHOWN
  if (type === 'number') return count
  if (type === 'Tag') return (pieces: unknown[]) => pieces.join('')
  const options = [...type.matchAll(/'([^']+)'/g)].map(([, option]) => option)
  return options[turn % options.length]
}
