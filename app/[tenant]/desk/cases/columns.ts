// Rows on their way to the browser: all values of a name together, so that the names travel once and not with every row, and
// so does a value that many rows share.

/** 0 to 9 and a to z. */
const SIGNS = 36

/** The values of one name, row by row; or, where that is shorter, the different ones and which of them each row has, a sign a row. */
type Column<Value> = readonly Value[] | { of: readonly Value[]; at: string }

/** Many rows of the same shape, name by name. */
export type Columns<Row extends object> = { [Name in keyof Row]: Column<Row[Name]> }

/** The rows, each name once. */
export function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[]
  return Object.fromEntries(names.map((name) => [name, columnOf(rows.map((row) => row[name]))])) as Columns<Row>
}

/** What `columnsOf` was made of. */
export function rowsIn<Row extends object>(columns: Columns<Row>): Row[] {
  const all = Object.entries<Column<Row[keyof Row]>>(columns).map(([name, column]) => [name, valuesIn(column)] as const)
  const [, first = []] = all[0] ?? []
  return first.map((_, at) => Object.fromEntries(all.map(([name, values]) => [name, values[at]])) as Row)
}

function columnOf<Value>(values: readonly Value[]): Column<Value> {
  const of = [...new Set(values)]
  const shared = { of, at: values.map((value) => of.indexOf(value).toString(SIGNS)).join('') }
  if (of.length > SIGNS) return values
  return JSON.stringify(shared).length < JSON.stringify(values).length ? shared : values
}

function valuesIn<Value>(column: Column<Value>): readonly (Value | undefined)[] {
  return 'of' in column ? Array.from(column.at, (sign) => column.of[Number.parseInt(sign, SIGNS)]) : column
}
