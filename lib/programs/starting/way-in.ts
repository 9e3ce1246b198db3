import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const Demo = z.object({ tenants: z.array(z.object({ slug: z.string() })) })

/** `restored`: the data were put back, so that no password of before opens anything. */
type Place = { url: string; dataDir: string | undefined; root: string; restored?: boolean }

/** Where somebody who looks around for the first time goes: an example, the desk and its accounts, the mail. */
export function wayIn({ url, dataDir, root, restored = false }: Place): string[] {
  if (dataDir === undefined) return []
  const accounts = path.join(dataDir, 'demo.json')
  const mail = `  mail it would send  ${url}/dev/mailbox`
  const slug = exampleIn(accounts)
  if (slug === undefined) return [mail]
  return [
    `  an example page     ${url}/${slug}`,
    `  its form            ${url}/${slug}/intake`,
    `  the desk            ${url}/sign-in`,
    `  accounts for it     ${path.relative(root, accounts)}`,
    ...(restored ? [`  a new password      ${url}/reset (the data were put back: those of before are over)`] : []),
    mail,
  ]
}

function exampleIn(accounts: string): string | undefined {
  if (!existsSync(accounts)) return undefined
  try {
    return Demo.parse(JSON.parse(readFileSync(accounts, 'utf8'))).tenants[0]?.slug
  } catch {
    return undefined
  }
}
