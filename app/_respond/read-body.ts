import type { FormEntries } from '@/lib/core/shared/form-entries'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { bodyProblemIn, LARGEST_DOCUMENT_FORM, MOST_PARTS } from '@/lib/receiving/body-rules'
import { countIn } from '@/lib/receiving/count-in'
import { readParts as partsOf } from '@/lib/receiving/read-parts'

/** What a browser may send us: a form, and nothing else. */
type DocumentBodyProblem = 'too-large' | 'wrong-encoding'

type Read = Result<FormEntries, DocumentBodyProblem>

/** A body can be read once; whoever asks again gets what was read. */
const read = new WeakMap<Request, Promise<Read>>()

/** The fields of a form, whole or not at all: too much, cut off, or not UTF-8 is refused before anything is believed. */
export function readForm(request: Request): Promise<Read> {
  const reading = read.get(request) ?? readOnce(request)
  read.set(request, reading)
  return reading
}

async function readOnce(request: Request): Promise<Read> {
  const problem = bodyProblemIn(request.headers)
  if (problem !== null) return refuse(problem === 'garbled' ? 'wrong-encoding' : problem)
  const type = request.headers.get('content-type') ?? ''
  const [kind = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '')
  const isForm = kind === 'application/x-www-form-urlencoded' || kind === 'multipart/form-data'
  if (!isForm || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) return refuse('wrong-encoding')
  const bytes = await readBytes(request)
  if (!bytes.ok) return bytes
  return kind === 'multipart/form-data' ? readParts(type, bytes.value) : readPairs(bytes.value)
}

async function readBytes(request: Request): Promise<Result<Buffer, DocumentBodyProblem>> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN)
  if (announced > LARGEST_DOCUMENT_FORM) return refuse('too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > LARGEST_DOCUMENT_FORM) return refuse('too-large')
      chunks.push(chunk)
    }
  } catch {
    return refuse('too-large')
  }
  if (!Number.isNaN(announced) && size < announced) return refuse('too-large')
  return ok(Buffer.concat(chunks))
}

function readPairs(bytes: Buffer): Result<FormEntries, DocumentBodyProblem> {
  if (countIn(bytes, '&', MOST_PARTS) >= MOST_PARTS) return refuse('too-large')
  const text = decoded(bytes)
  if (text === null) return refuse('wrong-encoding')
  return ok(grouped(new URLSearchParams(text)))
}

async function readParts(type: string, bytes: Buffer): Promise<Result<FormEntries, DocumentBodyProblem>> {
  if (decoded(bytes) === null) return refuse('wrong-encoding')
  const read = await partsOf(type, bytes)
  if (!read.ok) return refuse(read.refusal === 'garbled' ? 'wrong-encoding' : read.refusal)
  return ok(grouped(read.value))
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function grouped(pairs: Iterable<[string, string]>): FormEntries {
  const entries = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const values = entries.get(name)
    if (values) values.push(value)
    else entries.set(name, [value])
  }
  return entries
}
