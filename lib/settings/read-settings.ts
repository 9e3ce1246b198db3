import { z } from 'zod'
import {
  databaseAddress,
  folder,
  hostNames,
  mailAddress,
  mailServerAddress,
  megabytes,
  milliseconds,
  moment,
  optional,
  portNumber,
  processCount,
  proxyCount,
  secret,
  sender,
  serviceAddress,
  siteAddress,
  yes,
} from './setting-kinds'

/** Every setting there is, under the name it has outside; what each means stands in .env.example. */
export const Settings = z.object({
  PORT: optional(portNumber),
  APP_URL: optional(siteAddress),
  EXTRA_HOSTS: optional(hostNames),
  TRUSTED_PROXIES: optional(proxyCount),
  WEB_PROCESSES: optional(processCount),
  WEB_HEAP_MB: optional(megabytes),
  DATABASE_URL: optional(databaseAddress),
  DATABASE_WORKER_URL: optional(databaseAddress),
  DATABASE_OWNER_URL: optional(databaseAddress),
  DATABASE_DIRECT_URL: optional(databaseAddress),
  DATA_DIR: optional(folder),
  AUTH_SECRET: optional(secret),
  MAIL_FROM: optional(sender),
  OPERATOR_EMAIL: optional(mailAddress),
  RESEND_API_KEY: optional(z.string().trim()),
  RESEND_BASE_URL: optional(serviceAddress),
  SMTP_URL: optional(mailServerAddress),
  GEHOOR_EVALUATION: optional(yes),
  APP_NOW: optional(moment),
  GEHOOR_CLOCK_AHEAD_MS: optional(milliseconds),
})
export type Settings = z.infer<typeof Settings>
export type SettingName = keyof Settings

/** What runs: each asks for no more than it uses, so that the web process need not know the mail key. */
export type Program = 'start' | 'web' | 'worker' | 'migrate' | 'import' | 'restored' | 'verify'

const required: Record<Program, readonly SettingName[]> = {
  start: ['DATABASE_URL', 'DATABASE_WORKER_URL', 'AUTH_SECRET', 'APP_URL', 'MAIL_FROM'],
  web: ['DATABASE_URL', 'AUTH_SECRET', 'APP_URL'],
  worker: ['DATABASE_WORKER_URL', 'AUTH_SECRET', 'APP_URL', 'MAIL_FROM'],
  migrate: ['DATABASE_OWNER_URL'],
  import: ['DATABASE_URL', 'AUTH_SECRET', 'APP_URL'],
  restored: ['DATABASE_WORKER_URL'],
  verify: ['DATABASE_WORKER_URL'],
}

type Reading = { settings: Settings; problems: string[] }
type Environment = Record<string, string | undefined>

/** Reads the settings and lists, in words, everything that is missing or wrong for this program. Never repeats a value: it may be a secret. */
export function readSettings(environment: Environment, program?: Program): Reading {
  const parsed = Settings.safeParse(environment)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`)
    return { settings: {}, problems: [...wrong, ...missing(environment, program)] }
  }
  return {
    settings: parsed.data,
    problems: [...missing(environment, program), ...contradictions(parsed.data, program)],
  }
}

function missing(environment: Environment, program: Program | undefined): string[] {
  if (program === undefined) return []
  const has = (name: SettingName) => (environment[name] ?? '').trim() !== ''
  const lacking = required[program].filter((name) => !has(name)).map((name) => `${name} is missing.`)
  if (program === 'web' && environment.GEHOOR_EVALUATION !== '1' && !has('OPERATOR_EMAIL') && !has('MAIL_FROM')) {
    lacking.push('OPERATOR_EMAIL or MAIL_FROM is missing: nobody would read that an organisation is not who it says.')
  }
  const sends = required[program].includes('MAIL_FROM')
  if (sends && environment.GEHOOR_EVALUATION === '1') return lacking.filter((line) => !line.startsWith('MAIL_FROM'))
  return sends && !has('RESEND_API_KEY') && !has('SMTP_URL')
    ? [...lacking, 'RESEND_API_KEY or SMTP_URL is missing: mail has no way out.']
    : lacking
}

function contradictions(settings: Settings, program: Program | undefined): string[] {
  const found: string[] = []
  const owner = roleOf(settings.DATABASE_OWNER_URL)
  for (const name of ['DATABASE_URL', 'DATABASE_WORKER_URL', 'DATABASE_DIRECT_URL'] as const) {
    if (owner !== undefined && owner === roleOf(settings[name])) {
      found.push(
        `${name} uses the owner's role: give it a role of its own, or the walls between organisations fall away.`,
      )
    }
  }
  found.push(...otherClock(settings, program))
  found.push(...throughPooler(settings))
  const site = URL.parse(settings.APP_URL ?? '')
  if (program !== undefined && site?.protocol === 'http:' && !isLocal(site.hostname)) {
    found.push('APP_URL must begin with https: complaints would travel in the open.')
  }
  if (program !== undefined && site?.protocol === 'https:' && settings.TRUSTED_PROXIES === 0) {
    found.push(
      'TRUSTED_PROXIES is 0 while APP_URL begins with https: whatever speaks https for us stands before us, so it is 1 or more. With 0 all visitors would count as one.',
    )
  }
  const database = URL.parse(settings.DATABASE_URL ?? settings.DATABASE_WORKER_URL ?? '')
  if (settings.GEHOOR_EVALUATION && database !== null && !isLocal(database.hostname)) {
    found.push('GEHOOR_EVALUATION is for the embedded database only: it shows every mail to whoever asks.')
  }
  return found
}

/** A pooler hands out another connection each time: the worker listens on one, and holds a lock on its own name. */
function throughPooler({ DATABASE_WORKER_URL, DATABASE_DIRECT_URL, DATABASE_OWNER_URL }: Settings): string[] {
  const pooled = (address: string | undefined) => URL.parse(address ?? '')?.searchParams.get('pgbouncer') === 'true'
  const found: string[] = []
  if (pooled(DATABASE_WORKER_URL) && DATABASE_DIRECT_URL === undefined) {
    found.push(
      'DATABASE_WORKER_URL goes through a pooler (pgbouncer=true) and DATABASE_DIRECT_URL is missing: the worker needs the server itself.',
    )
  }
  if (pooled(DATABASE_DIRECT_URL))
    found.push('DATABASE_DIRECT_URL goes through a pooler (pgbouncer=true): it is for the server itself.')
  if (pooled(DATABASE_OWNER_URL))
    found.push('DATABASE_OWNER_URL goes through a pooler (pgbouncer=true): it needs the server itself.')
  return found
}

/** Another clock is for looking around: in production every date that counts would be a lie. */
function otherClock(settings: Settings, program: Program | undefined): string[] {
  if (program === undefined || settings.GEHOOR_EVALUATION) return []
  return (['APP_NOW', 'GEHOOR_CLOCK_AHEAD_MS'] as const)
    .filter((name) => settings[name] !== undefined)
    .map((name) => `${name} is for an evaluation only: in production the clock is the clock.`)
}

function roleOf(address: string | undefined): string | undefined {
  return URL.parse(address ?? '')?.username
}

function isLocal(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) || host.endsWith('.localhost')
}
