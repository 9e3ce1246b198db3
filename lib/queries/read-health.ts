import { type ChainsStanding, chainsStanding } from '@/db/outside-tenant/chain-checks'
import { type WaitingKind, waitingSince } from '@/db/outside-tenant/due-work'
import { beat, heartbeats } from '@/db/outside-tenant/heartbeats'
import { type MailStanding, mailStanding } from '@/db/outside-tenant/mail-standing'
import { countOlderRows } from '@/db/outside-tenant/older-rows'
import { type Restored, restoredLately } from '@/db/outside-tenant/restored'
import { ROW_SHAPE } from '@/db/stores/case-row'
import { canWriteTo } from '@/lib/files/can-write-to'
import { dataDir, mailSettings } from '@/lib/settings/env'
import { version } from '@/package.json'
import { type RowsStanding, rowsStanding } from './rows-standing'

const MINUTE_MS = 60_000
const WORKER_IS_SILENT_AFTER_MS = MINUTE_MS
const DATABASE_ANSWERS_WITHIN_MS = 3000
/** After this long without another sign, trouble with mail counts as over. */
const MAIL_TROUBLE_LASTS_MS = 60 * MINUTE_MS
/** How long the longest waiting thing of each kind may have been due before somebody must look. */
export const MAY_WAIT_MS: Record<WaitingKind, number> = {
  accountMail: MINUTE_MS,
  caseMail: 30 * MINUTE_MS,
  dueSteps: 15 * MINUTE_MS,
  unsealedLines: 10 * MINUTE_MS,
}

type Health = {
  status: 'ok' | 'down'
  /** read-only: it answers, and takes nothing in. */
  database: 'ok' | 'read-only' | 'silent'
  worker: 'ok' | 'silent' | 'unknown'
  /** trouble: the provider refuses us, or does not answer. */
  mail: 'ok' | 'trouble' | 'unknown'
  /** Why no mail leaves, in words for whoever watches; only when nothing does. */
  mailSays?: string
  /** full: what we keep on disk cannot be written. */
  disk: 'ok' | 'full'
  /** late: something waits longer than it may. */
  queue: 'ok' | 'late' | 'unknown'
  /** Since how many seconds the longest waiting of each kind should have been done; 0 when none waits. */
  waitingSeconds: Record<WaitingKind, number> | null
  /** broken: something that was written down is not as it was written; somebody must look. */
  chains: 'ok' | 'broken' | 'unknown'
  /** What the nights found, in words; nothing before the first. */
  chainsSay?: string
  /** That data were put back in the last thirty days, in words; what has to be done about it keeps nothing from being well. */
  restored?: string
  version: string
} & RowsStanding

/** How the house is: this process, its disk, the database, the worker, the way out for mail, and what waits. */
export async function readHealth(now: Date): Promise<Health> {
  const disk = (await canKeepFiles(now)) ? 'ok' : 'full'
  const read = await inTime(async () => ({
    beats: await heartbeats(),
    since: await waitingSince(),
    stuck: await mailStanding(),
    restored: await restoredLately(now),
    chains: await chainsStanding(),
    written: await canWriteRows(now),
    older: await olderRows(now),
  }))
  if (read === null) return downWithoutDatabase(disk)
  const at = (name: string) => (read.beats[name] === undefined ? undefined : Date.parse(read.beats[name]))
  const waiting = waitedFor(read.since, now)
  const stuck = sayStuck(read.stuck, now)
  const health = {
    database: read.written ? 'ok' : 'read-only',
    worker: Math.abs(now.getTime() - (at('worker') ?? 0)) < WORKER_IS_SILENT_AFTER_MS ? 'ok' : 'silent',
    mail: isMailTroubled(at, now) || stuck !== null ? 'trouble' : 'ok',
    disk,
    queue: isLate(read.since, at('worker since') ?? 0, now) ? 'late' : 'ok',
    chains: read.chains.broken > 0 ? 'broken' : 'ok',
  } as const
  const isWell = Object.values(health).every((part) => part === 'ok')
  return {
    status: isWell ? 'ok' : 'down',
    ...health,
    ...(stuck ? { mailSays: stuck } : {}),
    waitingSeconds: waiting,
    ...sayChains(read.chains, now),
    ...rowsStanding(read.older, read.beats, now),
    ...(read.restored ? { restored: sayRestored(read.restored) } : {}),
    version,
  }
}

/** A night or two may be missed; after this long somebody should know. */
const VERIFYING_IS_BEHIND_AFTER_MS = 72 * 60 * MINUTE_MS

// No organisation and no case: anybody may ask how the house is.
function sayChains({ broken, oldest }: ChainsStanding, now: Date): { chainsSay?: string } {
  const found =
    broken > 0
      ? `${broken} not as written: "npm run verify" says which and where`
      : oldest && 'all as they were written'
  if (!found) return {}
  if (oldest === null) return { chainsSay: found }
  const isBehind = now.getTime() - Date.parse(oldest) > VERIFYING_IS_BEHIND_AFTER_MS
  return { chainsSay: `${found}; ${isBehind ? 'verifying is behind, ' : ''}verified on ${oldest} or later` }
}

function sayRestored({ at, from }: Restored): string {
  const gone = from === null ? '' : `what happened after ${new Date(from).toISOString()} is gone; `
  return `the data were put back on ${new Date(at).toISOString()}: ${gone}mail of before waits under Messages until somebody has it sent`
}

const WHY_STUCK: Record<MailStanding['problem'], string> = {
  'provider-refuses-us': 'the mail server or provider refuses us: check its settings',
  'no-connection': 'there is no connection with the mail server',
}
/** Long enough that a relay which is being restarted wakes nobody. */
const MAIL_IS_STUCK_AFTER_MS = 5 * MINUTE_MS

function sayStuck(stuck: MailStanding | null, now: Date): string | null {
  const waitedMs = stuck ? now.getTime() - new Date(stuck.since).getTime() : 0
  if (!stuck || waitedMs < MAIL_IS_STUCK_AFTER_MS) return null
  return `${WHY_STUCK[stuck.problem]}; the oldest mail has waited ${Math.floor(waitedMs / MINUTE_MS)} minutes`
}

function downWithoutDatabase(disk: Health['disk']): Health {
  const unknown = {
    worker: 'unknown',
    mail: 'unknown',
    queue: 'unknown',
    waitingSeconds: null,
    chains: 'unknown',
    rows: 'unknown',
  } as const
  return { status: 'down', database: 'silent', ...unknown, disk, version }
}

/** Whether this process can serve: it runs, and its database answers. */
export async function isReady(): Promise<boolean> {
  return (await inTime(heartbeats)) !== null
}

type Signs = (name: string) => number | undefined

function isMailTroubled(at: Signs, now: Date): boolean {
  if (isMailbox()) return false
  const trouble = at('mail trouble') ?? 0
  const isRecent = now.getTime() - trouble < MAIL_TROUBLE_LASTS_MS
  return (isRecent && trouble > (at('mail sent') ?? 0)) || (at('mail unreachable') ?? 0) > (at('mail reachable') ?? 0)
}

// Web need not know how mail goes; then it believes the signs.
function isMailbox(): boolean {
  try {
    return mailSettings().via === 'mailbox'
  } catch {
    return false
  }
}

type Since = Record<WaitingKind, string | null>

// What piled up while no worker was there is not late before a worker has had its time.
function isLate(since: Since, workerSince: number, now: Date): boolean {
  return kindsOf(since).some((kind) => {
    const from = since[kind] === null ? Number.POSITIVE_INFINITY : Math.max(Date.parse(since[kind]), workerSince)
    return now.getTime() - from > MAY_WAIT_MS[kind]
  })
}

function waitedFor(since: Since, now: Date): Record<WaitingKind, number> {
  const seconds = (from: string | null) =>
    from === null ? 0 : Math.max(0, Math.round((now.getTime() - Date.parse(from)) / 1000))
  return Object.fromEntries(kindsOf(since).map((kind) => [kind, seconds(since[kind])])) as Record<WaitingKind, number>
}

function kindsOf(since: Since): WaitingKind[] {
  return Object.keys(since) as WaitingKind[]
}

const TRY_EVERY_MS = 5000

/** Tried once in a while, however often somebody asks; in between the last outcome counts. */
function onceInAWhile<T>(attempt: (now: Date) => Promise<T>): (now: Date) => Promise<T> {
  let last: { at: number; outcome: Promise<T> } | undefined
  return (now) => {
    if (last === undefined || Math.abs(now.getTime() - last.at) >= TRY_EVERY_MS) {
      last = { at: now.getTime(), outcome: attempt(now) }
    }
    return last.outcome
  }
}

const canKeepFiles = onceInAWhile(() => canWriteTo(dataDir()))
const canWriteRows = onceInAWhile((now) =>
  beat('web', now).then(
    () => true,
    () => false,
  ),
)

const olderRows = onceInAWhile(() => countOlderRows(ROW_SHAPE).catch(() => null))

/** The answer, or null when the database gives none in time. */
async function inTime<T>(ask: () => Promise<T>): Promise<T | null> {
  const asked = ask().catch(() => null)
  const { promise: tooLate, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), DATABASE_ANSWERS_WITHIN_MS)
  try {
    return await Promise.race([asked, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
