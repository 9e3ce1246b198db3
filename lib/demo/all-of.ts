/** All of them, or the first fault; but only once every one has come to its end, so that nothing goes on unseen. */
export async function allOf<T>(works: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(works)
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value
  })
}
