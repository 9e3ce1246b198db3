import { type Database, useDatabase as openDatabase } from '@/db/client'

const house = globalThis as typeof globalThis & { gehoorDatabase?: Database }

/** Does this with a pool of its own on this address: as web does it, or as the worker does. What was open before stays so. */
export async function withDatabase<T>(url: string, work: () => Promise<T>): Promise<T> {
  const before = house.gehoorDatabase
  const opened = openDatabase(url)
  try {
    return await work()
  } finally {
    house.gehoorDatabase = before
    await opened.close()
  }
}
