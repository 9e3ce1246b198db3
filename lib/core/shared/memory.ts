// What was made once and may be used again. Bounded in bytes, so that a house with many organisations costs no more memory
// than one with few: what was not asked for longest goes first.

type Memory<T> = {
  /** What was kept under this key; undefined when nothing was, or when it had to make room. */
  recall: (key: string) => T | undefined
  /** Keeps it, and gives it back. `bytes`: what it weighs, without its key. */
  keep: (key: string, value: T, bytes: number) => T
}

/** What a place in a memory costs besides its key and what is kept, in bytes; roughly. */
const PLACE = 200

/** A memory of at most so many bytes. What is larger than all of it is not kept. */
export function memoryOf<T>(mostBytes: number): Memory<T> {
  const kept = new Map<string, { value: T; bytes: number }>()
  let held = 0
  const forget = (key: string) => {
    held -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  return {
    recall: (key) => {
      const found = kept.get(key)
      if (found === undefined) return undefined
      // A map remembers in which order its keys came: the newest is last.
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    keep: (key, value, own) => {
      forget(key)
      const bytes = own + 2 * key.length + PLACE
      if (bytes > mostBytes) return value
      kept.set(key, { value, bytes })
      held += bytes
      for (const oldest of kept.keys()) {
        if (held <= mostBytes) break
        forget(oldest)
      }
      return value
    },
  }
}
