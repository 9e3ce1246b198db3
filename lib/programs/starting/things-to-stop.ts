export type ThingsToStop = {
  add: (stop: () => Promise<void> | void) => void
  stopAll: () => Promise<void>
}

/** What was started, so that it can be stopped in the opposite order: nobody loses what they still lean on. */
export function thingsToStop(): ThingsToStop {
  const stops: (() => Promise<void> | void)[] = []
  let stopping: Promise<void> | undefined
  const unwind = async () => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop()
  }
  return {
    add: (stop) => stops.push(stop),
    stopAll: () => {
      stopping ??= unwind()
      return stopping
    },
  }
}
