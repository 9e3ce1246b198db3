/**
 * The ways on which something comes back to itself, as `['a', 'b', 'a']`: at least one for each group that is bound up in
 * itself, and none when there is no such group. `to`: what each one leads to.
 */
export function circlesIn(to: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  for (const start of to.keys()) {
    if (done.has(start)) continue
    const way: string[] = []
    const steps: { at: string; next: number }[] = [{ at: start, next: 0 }]
    way.push(start)
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const next = to.get(step.at)?.[step.next++]
      if (next === undefined) {
        done.add(step.at)
        steps.pop()
        way.pop()
      } else if (way.includes(next)) circles.push([...way.slice(way.indexOf(next)), next])
      else if (!done.has(next)) {
        steps.push({ at: next, next: 0 })
        way.push(next)
      }
    }
  }
  return circles
}
