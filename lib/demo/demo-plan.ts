// What the demo keeps on disk: while it is being made, a plan with its passwords; once it is there, demo.json.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const Plan = z.object({ passwords: z.record(z.string(), z.string()) })

/** Accounts by address, each with its password. */
export type Passwords = { of: (email: string) => string }

/** Whether the making of a demo was broken off in this folder. */
export function isDemoUnfinished(dataDir: string): boolean {
  return existsSync(planFile(dataDir))
}

/** Random passwords, the same ones again when an earlier making was broken off. */
export function passwordsIn(dataDir: string, emails: readonly string[], secret: (bytes: number) => string): Passwords {
  const known = isDemoUnfinished(dataDir) ? Plan.parse(JSON.parse(readFileSync(planFile(dataDir), 'utf8'))) : null
  const passwords: Record<string, string> = {}
  for (const email of emails) {
    passwords[email] = known?.passwords[email] ?? Buffer.from(secret(12), 'hex').toString('base64url')
  }
  write(planFile(dataDir), { passwords })
  return {
    of: (email) => {
      const password = passwords[email]
      if (password === undefined) throw new Error(`the demo has no account ${email}`)
      return password
    },
  }
}

type DemoFile = {
  url: string
  tenants: {
    slug: string
    name: string
    accounts: { name: string; email: string; password: string; role: string }[]
  }[]
}

/** The demo is complete: how to sign in to it, for whoever owns this folder only. */
export function finishDemo(dataDir: string, demo: DemoFile): void {
  write(path.join(dataDir, 'demo.json'), demo)
  rmSync(planFile(dataDir), { force: true })
}

function planFile(dataDir: string): string {
  return path.join(dataDir, 'demo-unfinished.json')
}

// Under another name first: a reader never finds half of it.
function write(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
