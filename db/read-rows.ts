import type { z } from 'zod'
import { parsedAs } from '@/lib/core/shared/stored-shape'

// A statement written by hand answers with what it answers: no type beside it can know. What it gives is read by its shape.

type Answering = PromiseLike<readonly unknown[]>

/** Its rows. */
export async function rowsOf<S extends z.ZodType>(shape: S, asked: Answering): Promise<z.output<S>[]> {
  return (await asked).map((row) => parsedAs(shape, row, 'a row'))
}

/** Its first row; null when there is none. */
export async function rowOf<S extends z.ZodType>(shape: S, asked: Answering): Promise<z.output<S> | null> {
  const [row] = await asked
  return row === undefined ? null : parsedAs(shape, row, 'a row')
}
