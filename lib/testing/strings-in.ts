/**
 * The strings of a program's text, without those of its comments and of what it imports; a value inside one reads as {}. What
 * is thrown as an error is told to whoever keeps the house, and left out as well.
 */
export function stringsIn(text: string): string[] {
  return pieces(withoutErrors(withoutImports(text)))
}

const PIECE =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}|[^`\\])*`/g

function pieces(text: string): string[] {
  return [...text.matchAll(PIECE)].flatMap(([piece]) => {
    if (piece.startsWith('/')) return []
    const inside = piece.slice(1, -1)
    if (!piece.startsWith('`')) return [inside]
    // What stands inside a value is program again, and may hold strings of its own.
    const values = [...inside.matchAll(VALUE)].flatMap(([, value = '']) => pieces(value))
    return [inside.replace(VALUE, '{}'), ...values]
  })
}

const VALUE = /\$\{((?:[^{}`]|`[^`]*`|\{[^{}]*\})*)\}/g

function withoutImports(text: string): string {
  return text.replace(/^(?:import|export)\s[^'";]*?from\s+'[^']+'$|^import\s+'[^']+'$/gm, '')
}

function withoutErrors(text: string): string {
  return text.replace(/new \w*(?:Error|NotReadable)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
}
