// Which sentence of a catalogue somebody reads: the message turned round, from what was said to where it stands.
import { IntlMessageFormat } from 'intl-messageformat'

type Elements = ReturnType<IntlMessageFormat['getAst']>
type Found = Elements[number] & { value?: string; options?: Record<string, { value: Elements }>; children?: Elements }

const [LITERAL, SELECT, PLURAL, TAG] = [0, 5, 6, 8]
const ANYTHING = '\u0000'

/** Every way in which a message can be said, each as what its sentences look like once they are filled in. */
export function patternsOf(message: string): RegExp[][] {
  return writingsOf(new IntlMessageFormat(message, 'nl').getAst()).map((writing) => sentencesOf(writing).map(patternOf))
}

/** What does not end by itself may go on with what is filled in after it. */
function patternOf(sentence: string): RegExp {
  const said = sentence.split(ANYTHING).map(escaped).join('.+')
  return new RegExp(/[.!?]$/.test(sentence) ? `^${said}$` : `^${said}( .+)?[.:]?$`)
}

/** A text in its sentences, as a reader hears them. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll('\u00a0', ' ')
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Every way in which it can be said, with something anywhere that a value comes. */
function writingsOf(elements: Elements): string[] {
  return (elements as Found[]).reduce<string[]>(
    (so, element) => {
      const ways = waysOf(element)
      return so.flatMap((begun) => ways.map((way) => begun + way))
    },
    [''],
  )
}

function waysOf({ type, value = '', options = {}, children = [] }: Found): string[] {
  if (type === LITERAL) return [value]
  if (type === TAG) return writingsOf(children)
  if (type === SELECT || type === PLURAL) return Object.values(options).flatMap((option) => writingsOf(option.value))
  return [ANYTHING]
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
