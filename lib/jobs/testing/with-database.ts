import { useDatabase as openDatabase } from '@/db/client'

/** Does this with a pool of its own on this address: as web does it, or as the worker does. */
export async function withDatabase<T>(url: string, work: () => Promise<T>): Promise<T> {
  const opened = openDatabase(url)
  try {
    return await work()
  } finally {
    await opened.close()
  }
}
