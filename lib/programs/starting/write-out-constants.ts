import type { Root, Rule } from 'postcss'

/** What a page may set for itself: the organisation's own colours; and families, too long to be said more than once. */
const STAYS = /^--(color-page|font)-/

/**
 * Writes out what a variable always is, and leaves out the variable: half of a style sheet would say where a number stands.
 * What a screen, a scheme or an element may change stays a variable.
 */
export function writeOutConstants(css: Root): void {
  const values = new Map<string, string[]>()
  css.walkDecls(/^--/, ({ prop, value, parent }) => {
    const forAll = parent?.type === 'rule' && (parent as Rule).selector.startsWith(':root')
    values.set(prop, [...(values.get(prop) ?? []), ...(forAll ? [value] : [value, 'elsewhere'])])
  })
  const constantOf = (name: string, otherwise: string | undefined): string | undefined => {
    const [value, another] = values.get(name) ?? [otherwise]
    return another !== undefined || STAYS.test(name) ? undefined : value
  }
  css.walkDecls((declaration) => {
    let before = ''
    while (before !== declaration.value) {
      before = declaration.value
      declaration.value = before.replace(VARIABLE, (all, name, otherwise) => constantOf(name, otherwise) ?? all)
    }
  })
  const used = new Set(css.toString().match(/(?<=var\()--[\w-]+/g))
  css.walkDecls(/^--/, (declaration) => void (used.has(declaration.prop) || declaration.remove()))
  css.walkAtRules('property', (rule) => void (used.has(rule.params) || rule.remove()))
}

const VARIABLE = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g
