/** Runs `stop` once: when we are asked to stop, or when the program that started us is gone. */
export function onceAskedToStop(stop: () => Promise<void>): void {
  let asked = false
  const once = () => {
    if (asked) return
    asked = true
    void stop().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once)
  if (process.connected) process.on('disconnect', once)
}
