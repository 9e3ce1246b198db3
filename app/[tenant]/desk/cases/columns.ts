// Rows on their way to the browser: all values of a name together, so that the names travel once and not with every row.

/** Many rows of the same shape, name by name. */
export type Columns<Row> = { [Name in keyof Row]: Row[Name][] }

/** The rows, each name once. */
export function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[]
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as Columns<Row>
}

/** What `columnsOf` was made of. */
export function rowsIn<Row extends object>(columns: Columns<Row>): Row[] {
  const names = Object.keys(columns) as (keyof Row)[]
  const [first] = names
  if (first === undefined) return []
  return columns[first].map((_, at) => Object.fromEntries(names.map((name) => [name, columns[name][at]])) as Row)
}
