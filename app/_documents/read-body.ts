import type { FormEntries } from '@/lib/shared/form-entries'
import { ok, type Result, refuse } from '@/lib/shared/result'

/** Largest form we read, in bytes: every long answer at its longest, in the widest letters, with room to spare. */
const LARGEST_FORM = 2_000_000

/** What a browser may send us: a form, and nothing else. */
export type BodyProblem = 'too-large' | 'wrong-encoding'

/** The fields of a form, whole or not at all: too much, cut off, or not UTF-8 is refused before anything is believed. */
export async function readForm(request: Request): Promise<Result<FormEntries, BodyProblem>> {
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

async function readBytes(request: Request): Promise<Result<Uint8Array, BodyProblem>> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN)
  if (announced > LARGEST_FORM) return refuse('too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > LARGEST_FORM) return refuse('too-large')
      chunks.push(chunk)
    }
  } catch {
    return refuse('too-large')
  }
  if (!Number.isNaN(announced) && size < announced) return refuse('too-large')
  return ok(Buffer.concat(chunks))
}

function readPairs(bytes: Uint8Array): Result<FormEntries, BodyProblem> {
  const text = decoded(bytes)
  if (text === null) return refuse('wrong-encoding')
  return ok(grouped(new URLSearchParams(text)))
}

async function readParts(type: string, bytes: Uint8Array): Promise<Result<FormEntries, BodyProblem>> {
  if (decoded(bytes) === null) return refuse('wrong-encoding')
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
    const pairs: [string, string][] = []
    for (const [name, value] of form.entries()) {
      if (typeof value === 'string') pairs.push([name, value])
      else if (value.size > 0) pairs.push([name, value.name])
    }
    return ok(grouped(pairs))
  } catch {
    return refuse('wrong-encoding')
  }
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
