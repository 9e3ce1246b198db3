// A form in parts (multipart), read in one go through and in steps, so that nobody else waits for a large one.
import { setImmediate as nextTurn } from 'node:timers/promises'
import Busboy from '@fastify/busboy'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type BodyProblem, MOST_PARTS } from './body-rules'
import { contentKindOf } from './content-kind'
import { countIn } from './count-in'

/** A field with its text; of a file only its name, and not even that when it is empty. */
type Pair = [name: string, value: string]

const STEP_BYTES = 65_536
const LIMITS = {
  parts: MOST_PARTS,
  fieldNameSize: 500,
  headerPairs: 20,
  headerSize: 8_192,
  fieldSize: Number.MAX_SAFE_INTEGER,
}

/** The parts in the order they came; refused when there are too many, or when it is not whole. */
export async function readParts(type: string, bytes: Buffer): Promise<Result<Pair[], BodyProblem>> {
  const content = contentKindOf(type)
  if (content.kind !== 'parts' || content.boundary === null) return refuse('garbled')
  // Counted before one is read: what follows costs something for each.
  if (countIn(bytes, `--${content.boundary}`, MOST_PARTS + 2) > MOST_PARTS + 1) return refuse('too-large')
  try {
    return await parse(type, bytes)
  } catch {
    return refuse('garbled')
  }
}

async function parse(type: string, bytes: Buffer): Promise<Result<Pair[], BodyProblem>> {
  const parser = new Busboy({ headers: { 'content-type': type }, limits: LIMITS })
  const pairs: Pair[] = []
  let problem: BodyProblem | null = null
  const whole = new Promise<void>((resolve, reject) => {
    parser.once('finish', resolve)
    parser.once('error', reject)
  })
  // It may fail before anybody waits for it.
  whole.catch(() => {
    problem ??= 'garbled'
  })
  parser.on('partsLimit', () => {
    problem = 'too-large'
  })
  parser.on('field', (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut) problem = 'too-large'
    else if (typeof name !== 'string') problem = 'garbled'
    else pairs.push([name, value])
  })
  parser.on('file', (name, stream, filename) => {
    let isEmpty = true
    stream.on('data', () => {
      isEmpty = false
    })
    stream.once('end', () => {
      if (!isEmpty) pairs.push([name, filename])
    })
  })
  for (let at = 0; at < bytes.length && problem === null; at += STEP_BYTES) {
    parser.write(bytes.subarray(at, at + STEP_BYTES))
    await nextTurn()
  }
  if (problem !== null) return refuse(problem)
  parser.end()
  await whole
  return problem === null ? ok(pairs) : refuse(problem)
}
