import type { Root } from 'postcss'

/** Each class of a style sheet, as HTML writes it, with the short name that it got. */
export type ShortNames = Record<string, string>

const CLASS = /\.((?:\\.|[\w-]|[^ -~])+)/g

/**
 * Gives every class of a style sheet a short name. A utility says what it does where it is written; a reader of the public
 * pages, perhaps on a poor connection, need not be sent that.
 */
export function shortenClasses(css: Root): ShortNames {
  const names: ShortNames = {}
  css.walkRules((rule) => {
    rule.selector = rule.selector.replace(CLASS, (_, escaped: string) => {
      const written = inHtml(escaped.replace(/\\(.)/g, '$1'))
      names[written] ??= nameOf(Object.keys(names).length)
      return `.${names[written]}`
    })
  })
  return names
}

/** A list of classes by their short names; what the style sheet does not know stays as it is. */
export function shortened(classes: string, names: ShortNames): string {
  return classes
    .split(' ')
    .map((name) => names[name] ?? name)
    .join(' ')
}

// As React writes an attribute.
function inHtml(name: string): string {
  return name.replace(/&/g, '&amp;').replace(/'/g, '&#x27;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

// a … z, then a0 … z9z: letters first, as a name must begin with one.
function nameOf(index: number): string {
  const first = String.fromCharCode(97 + (index % 26))
  return index < 26 ? first : `${first}${Math.floor(index / 26 - 1).toString(36)}`
}
