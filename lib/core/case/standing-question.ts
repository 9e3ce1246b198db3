// What we asked the complainant and wait for, and what ends that.
import type { ComplaintCase } from './complaint-case'

/** Nothing is waited for any more: they told us, we spoke, or it no longer matters. */
export function noQuestion(complaint: ComplaintCase): ComplaintCase {
  return complaint.question ? { ...complaint, question: null } : complaint
}
