// Which variables an ICU message asks for, and as what.
import { IntlMessageFormat } from 'intl-messageformat'

type Elements = ReturnType<IntlMessageFormat['getAst']>
type Found = Elements[number] & { value?: unknown; options?: Record<string, { value: Elements }>; children?: Elements }

// The parser's names for its elements are a const enum, which a file that is compiled by itself cannot read.
const [LITERAL, ARGUMENT, NUMBER, SELECT, PLURAL, POUND, TAG] = [0, 1, 2, 5, 6, 7, 8]

/** The variables of a message by name, as TypeScript says them: `Value` is shown, `number` counted, `Tag` put around words. */
export function variablesOf(message: string): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const element of elementsOf(message)) {
    if (element.type === LITERAL || element.type === POUND || typeof element.value !== 'string') continue
    const known = variables[element.value]
    // What is both shown and counted is a number.
    if (known === undefined || known === 'Value') variables[element.value] = typeOf(element)
  }
  return variables
}

/** The forms of a number that this language has and a plural of the message leaves out; `few` and `many`, in Polish. */
export function pluralGapsIn(message: string, lang: string): string[] {
  return elementsOf(message).flatMap((element) => {
    if (element.type !== PLURAL || !element.options) return []
    const type = 'pluralType' in element ? element.pluralType : 'cardinal'
    const given = Object.keys(element.options)
    return new Intl.PluralRules(lang, { type })
      .resolvedOptions()
      .pluralCategories.filter((form) => !given.includes(form))
  })
}

/** Every element of the message, those inside plurals, choices and tags too. */
function elementsOf(message: string): Found[] {
  const below = (elements: Elements): Found[] =>
    (elements as Found[]).flatMap((element) => [
      element,
      ...Object.values(element.options ?? {}).flatMap(({ value }) => below(value)),
      ...below(element.children ?? []),
    ])
  return below(new IntlMessageFormat(message, 'en').getAst())
}

function typeOf({ type, options }: Found): string {
  if (type === ARGUMENT) return 'Value'
  if (type === NUMBER || type === PLURAL) return 'number'
  if (type === TAG) return 'Tag'
  if (type !== SELECT || !options) throw new Error('a message holds no date or time: they come in words')
  return Object.keys(options)
    .map((option) => `'${option}'`)
    .join(' | ')
}
