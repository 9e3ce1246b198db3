import { availableParallelism } from 'node:os'
import { type Program, readSettings, type SettingName, Settings } from './read-settings'

/** A start that cannot go on; its message is the whole list, for the person who starts. */
export class WrongSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    const list = problems.map((problem) => `  - ${problem}`).join('\n')
    super(`Gehoor cannot start with these settings:\n${list}\nEvery setting is explained in .env.example.`)
    this.name = 'WrongSettings'
  }
}

let known: Settings | undefined

/** The settings, read once, when first asked for. */
export function settings(): Settings {
  known ??= check(readSettings(process.env))
  return known
}

/** For a program at its start: everything it needs is there, or one list of what is not. */
export function settingsFor(program: Program): Settings {
  known = check(readSettings(process.env, program))
  return known
}

/**
 * Whether this is production. One database address without the others is a production with a hole in it, not a wish to
 * evaluate.
 */
export function hasOwnDatabase(): boolean {
  const addresses = [process.env.DATABASE_URL, process.env.DATABASE_WORKER_URL, process.env.DATABASE_OWNER_URL]
  return addresses.some((address) => (address ?? '').trim() !== '')
}

/** For a program that starts a house of its own and then works in it: these settings instead of the environment's. */
export function settingsOf(house: Partial<Record<SettingName, string>>): Settings {
  known = check(readSettings(house))
  return known
}

function check({ settings: read, problems }: ReturnType<typeof readSettings>): Settings {
  if (problems.length > 0) throw new WrongSettings(problems)
  return read
}

function need(name: 'DATABASE_URL' | 'DATABASE_WORKER_URL' | 'DATABASE_OWNER_URL' | 'AUTH_SECRET'): string {
  const value = settings()[name]
  if (value === undefined) throw new WrongSettings([`${name} is missing.`])
  return value
}

export function port(): number {
  return settings().PORT ?? 3000
}

/** Where people reach us, without a slash at the end. */
export function appUrl(): string {
  return settings().APP_URL ?? `http://localhost:${port()}`
}

/** The host names under which people may come. */
export function knownHosts(): string[] {
  return [new URL(appUrl()).hostname, ...(settings().EXTRA_HOSTS ?? [])]
}

/**
 * How many proxies of our own stand before us, each of which adds an address to X-Forwarded-For. Unless it is said: the one that
 * speaks https for us, and none where people come by http.
 */
export function trustedProxies(): number {
  return settings().TRUSTED_PROXIES ?? (isSecure() ? 1 : 0)
}

/** How many processes serve the pages: one per core, and two at most unless more are asked for. Only Linux shares out a port. */
export function webProcesses(): number {
  return settings().WEB_PROCESSES ?? (process.platform === 'linux' ? Math.min(2, availableParallelism()) : 1)
}

/** What the old objects of one web process may take, in MB; with more it would only wait longer before it cleans up. */
export function webHeapMB(): number {
  return settings().WEB_HEAP_MB ?? 256
}

/** Cookies are Secure, and may be called __Host-, where people come by https. */
export function isSecure(): boolean {
  return appUrl().startsWith('https:')
}

/** Whether this is the embedded database with its demo: only then are there development pages. */
export function isEvaluation(): boolean {
  return settings().GEHOOR_EVALUATION === true
}

/** The moment at which an evaluation should begin, when that is not now. */
export function evaluationBegins(): Date | undefined {
  return settings().APP_NOW
}

/** How far the house's clock is ahead of the machine's, in ms (behind: negative); 0 except in an evaluation that asked for it. */
export function clockAheadMs(): number {
  // The time is asked often, and maybe before anybody has settled what the settings are: this does not settle them.
  if (known === undefined && !process.env.GEHOOR_CLOCK_AHEAD_MS) return 0
  const { GEHOOR_EVALUATION, GEHOOR_CLOCK_AHEAD_MS = 0 } = known ?? readSettings(process.env).settings
  return GEHOOR_EVALUATION ? GEHOOR_CLOCK_AHEAD_MS : 0
}

export function dataDir(): string {
  return settings().DATA_DIR ?? '.data'
}

export function authSecret(): string {
  return need('AUTH_SECRET')
}

/** Web's role. */
export function databaseUrl(): string {
  return need('DATABASE_URL')
}

/** The worker's role, at the server itself. */
export function databaseWorkerUrl(): string {
  return settings().DATABASE_DIRECT_URL ?? need('DATABASE_WORKER_URL')
}

/** Migrations only. */
export function databaseOwnerUrl(): string {
  return need('DATABASE_OWNER_URL')
}

/** Whoever runs this service: who reads that an organisation is not who it says. Else where our mail comes from. */
export function operatorEmail(): string {
  return contactEmail() ?? 'beheer@gehoor.localhost'
}

/** The same address where somebody set one: only then is it shown to strangers. */
export function contactEmail(): string | null {
  const { OPERATOR_EMAIL, MAIL_FROM } = settings()
  return OPERATOR_EMAIL ?? /<([^<>]+)>\s*$/.exec(MAIL_FROM ?? '')?.[1] ?? MAIL_FROM ?? null
}

export type MailSettings = { from: string } & (
  | { via: 'resend'; apiKey: string; baseUrl: string | undefined }
  | { via: 'smtp'; url: string }
  | { via: 'mailbox' }
)

/** How mail leaves: Resend, else SMTP, else the evaluation mailbox. */
export function mailSettings(): MailSettings {
  const { MAIL_FROM, RESEND_API_KEY, RESEND_BASE_URL, SMTP_URL } = settings()
  const from = MAIL_FROM ?? 'Gehoor <gehoor@localhost>'
  if (RESEND_API_KEY !== undefined) return { from, via: 'resend', apiKey: RESEND_API_KEY, baseUrl: RESEND_BASE_URL }
  if (SMTP_URL !== undefined) return { from, via: 'smtp', url: SMTP_URL }
  if (isEvaluation()) return { from, via: 'mailbox' }
  throw new WrongSettings(['RESEND_API_KEY or SMTP_URL is missing: mail has no way out.'])
}

/**
 * Where the framework finds our own pages when, after a form, it puts the next page in with the answer. Without it it would go
 * to the address that people use: out to the proxy and back, or by https to a port that speaks none.
 */
export function askOwnPagesAt(origin: string): void {
  process.env.__NEXT_PRIVATE_ORIGIN = origin
}

/** How many heaps the library of C may keep, for a program that is to weigh little. */
type OfTheSystem = 'MALLOC_ARENA_MAX'

/** The environment of a program that we start: ours, with these settings instead. */
export function environmentWith(changes: Partial<Record<SettingName | OfTheSystem, string>>): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', ...changes }
}

/** The environment of a tool that checks us: none of our settings, and the programs of our packages before all others. */
export function environmentOfTools(bin: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !(name in Settings.shape) && name !== 'NODE_ENV')
  return { ...(Object.fromEntries(inherited) as NodeJS.ProcessEnv), PATH: `${bin}:${process.env.PATH ?? ''}` }
}
