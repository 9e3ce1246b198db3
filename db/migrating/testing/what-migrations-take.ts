// What a later migration takes away of what an earlier one made. The last definition of a function is the one that counts:
// whoever makes it anew writes all of it again, and a guard that is left out is gone without a word.

export type MigrationText = { name: string; text: string }

/** `of`: the function or statement; `clause`: what is no longer there. */
export type Taken = { migration: string; of: string; clause: string }

const MADE = /create (?:or replace )?function (app\.\w+)\s*\(/g
const RENAMED = /alter function (app\.\w+)(?:\([^)]*\))? rename to (\w+)/g
const BETWEEN_CLAUSES = /;|,(?![^()]*\))|\b(?:and|or|where|then|else|begin|declare|loop|from|join|set)\b/i

/** In the order of their names: every clause that a function had and lost, and every statement that only takes away. */
export function whatMigrationsTake(migrations: readonly MigrationText[]): Taken[] {
  const known = new Map<string, string[]>()
  return migrations.flatMap(({ name: migration, text }) => {
    const plain = text.replace(/--[^\n]*/g, '')
    const lost = inOrder(plain).flatMap((step): Taken[] => {
      if ('to' in step) {
        known.set(step.to, known.get(step.of) ?? [])
        known.delete(step.of)
        return []
      }
      const before = known.get(step.of) ?? []
      const now = clausesOf(step.made)
      known.set(step.of, now)
      return before.filter((clause) => !now.includes(clause)).map((clause) => ({ migration, of: step.of, clause }))
    })
    return [...lost, ...statementsThatTake(plain).map((clause) => ({ migration, of: 'statement', clause }))]
  })
}

type Step = { at: number } & ({ of: string; made: string } | { of: string; to: string })

function inOrder(text: string): Step[] {
  const made = [...text.matchAll(MADE)].map((found) => {
    const whole = definitionAt(text, found.index)
    return { at: found.index, of: `${found[1]}(${typesOf(whole)})`, made: whole }
  })
  const renamed = [...text.matchAll(RENAMED)].map((found) => {
    const of = made.find(({ of }) => of.startsWith(`${found[1]}(`))?.of ?? `${found[1]}`
    return { at: found.index, of, to: of.replace(`${found[1]}`, `app.${found[2]}`) }
  })
  return [...made, ...renamed].toSorted((one, other) => one.at - other.at)
}

/** From `create` to the end of its body, whichever of the three ways of writing one it has. */
function definitionAt(text: string, at: number): string {
  const rest = text.slice(at)
  const [header = ''] = /^[^;]*/.exec(rest) ?? []
  if (header.includes('$$')) return rest.slice(0, rest.indexOf('$$', rest.indexOf('$$') + 2) + 2)
  if (/begin atomic/.test(header)) return rest.slice(0, rest.search(/^end;/m) + 3)
  return header
}

// Two functions of one name differ in these.
function typesOf(made: string): string {
  const [, named = ''] = /function app\.\w+\s*\(([^)]*)\)/.exec(made) ?? []
  return named
    .split(',')
    .map((one) =>
      one
        .replace(/\bdefault\b.*$/s, '')
        .trim()
        .split(/\s+/)
        .slice(1)
        .join(' '),
    )
    .join(', ')
}

function clausesOf(made: string): string[] {
  const body = made.replace(/^create (?:or replace )?function app\.\w+/, '').replace(/\s+/g, ' ')
  return [...new Set(body.split(BETWEEN_CLAUSES).map((clause) => clause.replace(/\$\$/g, '').trim()))].filter(Boolean)
}

function statementsThatTake(text: string): string[] {
  const outside = text.replace(/\$\$[\s\S]*?\$\$/g, '').replace(/begin atomic[\s\S]*?^end;/gm, ';')
  return outside
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())
    .filter(
      (statement) =>
        /^(?:drop|alter policy|delete|truncate)\b/.test(statement) ||
        /^alter (?:table|function|role|type)\b.*\b(?:drop|disable|no force|security invoker|owner to|reset)\b/.test(
          statement,
        ) ||
        (/^revoke\b/.test(statement) && !/from public$|^revoke create on schema app\b/.test(statement)),
    )
}
