// How much anybody may send us, said once: for the door that reads it, for the faces that answer, and for the tests.

/** Fields and files of one form, counted before any of them is read. Our largest form has some two hundred. */
export const MOST_PARTS = 1000

/** A form of the desk or of an account, in bytes: a text and a few choices. */
const LARGEST_FORM = 1_000_000

/** A document's form, in bytes: every long answer at its longest, in the widest letters, with room to spare. */
export const LARGEST_DOCUMENT_FORM = 2_000_000

/** The longest boundary between parts there may be (RFC 2046, 5.1.1): looking for a longer one is work for nothing. */
export const LONGEST_BOUNDARY = 70

const DOCUMENT_FORMS = [/^\/[^/]+\/(?:intake|report)\/?$/, /^\/(?:status|pass)\/[^/]+\/?$/]

/** The most bytes that may be sent to this path. */
export function largestBodyAt(path: string): number {
  return DOCUMENT_FORMS.some((form) => form.test(path)) ? LARGEST_DOCUMENT_FORM : LARGEST_FORM
}

/** What can be wrong with what was sent, before anybody looks at what it says. */
export type BodyProblem = 'too-large' | 'garbled'

/** Set by our own door only, on a request whose body it took away: why. What a sender put there is gone. */
export const BODY_PROBLEM_HEADER = 'x-body-problem'

/** Why the door took the body of this request away; null when it did not. */
export function bodyProblemIn(headers: { get: (name: string) => string | null }): BodyProblem | null {
  const said = headers.get(BODY_PROBLEM_HEADER)
  return said === 'too-large' || said === 'garbled' ? said : null
}
