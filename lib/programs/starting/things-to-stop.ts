type Stop = () => Promise<void> | void

export type ThingsToStop = {
  add: (stop: Stop) => void
  stopAll: () => Promise<void>
}

/** What was started, so that it can be stopped in the opposite order: nobody loses what they still lean on. */
export function thingsToStop(): ThingsToStop {
  const stops: Stop[] = []
  let stopping: Promise<void> = Promise.resolve()
  const unwind = async () => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop()
  }
  return {
    add: (stop) => stops.push(stop),
    // Asked again, it also stops what was added meanwhile.
    stopAll: () => {
      stopping = stopping.then(unwind)
      return stopping
    },
  }
}
