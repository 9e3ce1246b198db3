import { z } from 'zod'
import { answerOf, theDatabase } from './together'

/** Organisations in whose cases something was written that they are not found by yet. */
export async function tenantsToIndex(atMost: number, through = theDatabase()): Promise<string[]> {
  return answerOf(z.array(z.string()), through`select app.tenants_to_index(${atMost}) as it`)
}

/** Asks for those that were made before this shape, so many of each organisation; how many that were. */
export async function indexOlder(below: number, ofEach: number, through = theDatabase()): Promise<number> {
  return answerOf(z.number(), through`select app.index_older(${below}, ${ofEach}) as it`)
}
