const LOOK_EVERY_MS = 1000
const SLEPT_MS = 90_000

/**
 * Tells when the clock has moved on, or back, without us: the machine slept, or was set right. Whoever counts minutes begins
 * anew then, instead of making up each one that was missed. Answers how to stop.
 */
export function watchForSleep(onAwake: () => void): () => void {
  let last = Date.now()
  const watch = setInterval(() => {
    const now = Date.now()
    if (Math.abs(now - last) > SLEPT_MS) onAwake()
    last = now
  }, LOOK_EVERY_MS)
  return () => clearInterval(watch)
}
