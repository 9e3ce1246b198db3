/**
 * What stands under this word in a table of ours. The word may be a stranger's: "constructor", "toString" and "__proto__", which
 * every object knows, stand for nothing unless the table names them.
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
