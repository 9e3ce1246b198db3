/** The value that this part of them, from 0 to 1, does not exceed: the nearest that was really measured. 0 of none. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
}

export function inOrder(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b)
}
