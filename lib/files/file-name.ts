// How a file is called: whose it is, and 256 random bits. Nothing that somebody typed is in it, and nobody can guess it.

declare const named: unique symbol
export type FileName = string & { [named]: true }

const NAME = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{64}$/

export function newFileName(tenantId: string, secret: (bytes: number) => string): FileName {
  return fileNameFrom(`${tenantId}/${secret(32)}`)
}

/** A name that was stored. Anything else is a fault of ours: it would be a way to other files. */
export function fileNameFrom(text: string): FileName {
  if (!NAME.test(text)) throw new Error('this is not the name of a file of ours')
  return text as FileName
}

export function isFileName(text: string): text is FileName {
  return NAME.test(text)
}
