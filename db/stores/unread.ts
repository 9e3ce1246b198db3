/** A row some of whose columns are as they were stored: only the reader of their shape says what they are. */
export type Unread<Row, Columns extends keyof Row> = Omit<Row, Columns> & Record<Columns, unknown>
