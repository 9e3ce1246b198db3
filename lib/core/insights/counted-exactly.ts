/**
 * How far cases are counted one by one where it is said beside a list how many there are; one more stands for "more than this",
 * so that counting costs the same in an organisation of a million.
 */
export const COUNTED_EXACTLY = 999
