// A postcode as people type it. Dutch ones are brought to the form in which they are written; those of other countries stay.

/** No Dutch postcode has these letters (PostNL). */
const UNUSED = ['SA', 'SD', 'SS']

// How other countries write theirs: digits in one or two groups, with or without letters of the country before them;
// the letters and digits of the British Isles and Canada; Malta, Argentina.
const ABROAD = [
  /^(?:[A-Z]{1,3}[ -]?)?(?:\d{3,8}|\d{2,5}[ -]\d{2,4})$/,
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  /^[A-Z]\d[A-Z\d] ?(?:\d[A-Z]\d|[A-Z\d]{4})$/,
  /^[A-Z]{3} ?\d{4}$/,
  /^[A-Z]\d{4}[A-Z]{3}$/,
]

/** A postcode as it is written ("3800 AE"), or as typed when it is of another country; null when none is like it. */
export function postcodeOf(text: string): string | null {
  const typed = text.trim().toUpperCase()
  const [, digits, letters = ''] = /^([1-9]\d{3})[ -]?([A-Z]{2})$/.exec(typed) ?? []
  if (digits) return UNUSED.includes(letters) ? null : `${digits} ${letters}`
  return ABROAD.some((form) => form.test(typed)) ? text.trim() : null
}
