/** The longest that this thread worked without letting anybody else have a turn while `work` went on, in ms of its own time. */
export async function longestTurn<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  let longest = 0
  let before = process.threadCpuUsage()
  let going = true
  const look = () => {
    const { user, system } = process.threadCpuUsage(before)
    longest = Math.max(longest, (user + system) / 1000)
    before = process.threadCpuUsage()
    if (going) setImmediate(look)
  }
  setImmediate(look)
  const value = await work()
  await new Promise((resolve) => setImmediate(resolve))
  going = false
  return { value, ms: longest }
}
