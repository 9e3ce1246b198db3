/** The query of a page as the framework hands it over. */
export type Query = Promise<Record<string, string | string[] | undefined>>

/** The value of a query field; the first, when it came twice. */
export function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
