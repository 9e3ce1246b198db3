/** The id of a field, the same for its label, its problem and whatever points at it. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name.replace(/[^\w-]+/g, '-')}`
}
