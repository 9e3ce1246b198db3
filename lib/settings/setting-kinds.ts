import { z } from 'zod'

// An empty line in a settings file means "not set".
const blankIsUnset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

export function optional<T extends z.ZodType>(kind: T) {
  return z.preprocess(blankIsUnset, kind.optional())
}

const text = z.string().trim()

function isUrl(value: string, protocols: string[]): boolean {
  const url = URL.parse(value)
  return url !== null && protocols.includes(url.protocol) && url.hostname !== ''
}

export const portNumber = text
  .regex(/^\d{1,5}$/, 'is not a port number (1 to 65535)')
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65_535, 'is not a port number (1 to 65535)')

/** How many proxies of our own each request passes before it reaches us. */
export const proxyCount = text.regex(/^(?:\d|10)$/, 'is not a number of proxies (0 to 10)').transform(Number)

/** How many processes share the work. */
export const processCount = text
  .regex(/^\d{1,2}$/, 'is not a number of processes (1 to 64)')
  .transform(Number)
  .refine((count) => count >= 1 && count <= 64, 'is not a number of processes (1 to 64)')

/** Memory; with less than this what is always there does not fit. */
export const megabytes = text
  .regex(/^\d{3,5}$/, 'is not a number of megabytes (128 or more)')
  .transform(Number)
  .refine((size) => size >= 128, 'is not a number of megabytes (128 or more)')

const aHostName = /^(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$|^\[[0-9a-f:.]+\]$/

/** Names under which people may come besides the one in APP_URL. */
export const hostNames = text
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  .refine((names) => names.every((name) => aHostName.test(name)), {
    error: 'is not a list of host names such as www.complaints.example, 10.0.0.7 (without scheme, port or path)',
  })

/** Where people reach us: no path, because links and cookies are made from it. */
export const siteAddress = text
  .refine((value) => isUrl(value, ['http:', 'https:']), 'is not an address such as https://complaints.example')
  .refine((value) => {
    const url = URL.parse(value)
    return url === null || (url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '')
  }, 'must be an address without a path, such as https://complaints.example')
  .transform((value) => URL.parse(value)?.origin ?? value)

export const databaseAddress = text.refine(
  (value) => isUrl(value, ['postgres:', 'postgresql:']),
  'is not a PostgreSQL address such as postgres://user:password@host:5432/database',
)

export const serviceAddress = text.refine(
  (value) => isUrl(value, ['http:', 'https:']),
  'is not an http or https address',
)

export const mailServerAddress = text.refine(
  (value) => isUrl(value, ['smtp:', 'smtps:']),
  'is not an address such as smtp://user:password@host:587',
)

export const secret = text.min(32, 'is too short: use at least 32 characters, for instance from "openssl rand -hex 32"')

export const sender = text.regex(
  /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
  'is not a sender such as Gehoor <post@complaints.example>',
)

export const mailAddress = text.regex(
  /^[^\s<>@]+@[^\s<>@]+$/,
  'is not an e-mail address such as beheer@complaints.example',
)

export const folder = text

export const yes = text.transform((value) => value === '1')

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/

/** A moment with its distance to UTC, so that it means the same everywhere. */
export const moment = text
  .refine(
    (value) => MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
    'is not a moment such as 2027-01-15T09:00:00+01:00',
  )
  .transform((value) => new Date(value))

export const milliseconds = text.regex(/^-?\d{1,15}$/, 'is not a number of milliseconds').transform(Number)
