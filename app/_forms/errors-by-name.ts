type Told = { type: string; message: string | undefined }

/** Errors as react-hook-form nests them, by the names of their fields. That of a list as a whole hangs under its `root`. */
export function errorsByName(errors: unknown, say: (error: Told, name: string) => string): Record<string, string> {
  const byName: Record<string, string> = {}
  const walk = (at: unknown, path: readonly string[]) => {
    if (!isRecord(at)) return
    if (typeof at.type === 'string') {
      const name = (path.at(-1) === 'root' ? path.slice(0, -1) : path).join('.')
      byName[name] = say({ type: at.type, message: typeof at.message === 'string' ? at.message : undefined }, name)
    } else for (const [key, below] of Object.entries(at)) walk(below, [...path, key])
  }
  walk(errors, [])
  return byName
}

function isRecord(at: unknown): at is Record<string, unknown> {
  return typeof at === 'object' && at !== null
}
