import postgres from 'postgres'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { confirmAddress } from '../accounts/confirm-address'
import { signUp } from '../organisation/sign-up'
import type { SignedUp, SignUp } from '../organisation/sign-up-form'

export const GOOD_PASSWORD = 'een stoel bij het raam'

/** What somebody fills in who signs up; each time another organisation and another address. */
export function aSignUp(changes: Partial<SignUp> = {}): SignUp {
  const own = atThisMoment().secret(5)
  const filled = {
    organisation: `Zonnehof ${own}`,
    sector: 'zorg',
    name: 'Sanne Kuipers',
    email: `sanne.${own}@zonnehof.example`,
  }
  return { ...filled, password: GOOD_PASSWORD, agreed: 'yes', ...changes }
}

export const sender = { lang: 'nl', address: '192.0.2.1' } as const

/** An organisation that signed up through the operation itself. */
export async function anAccount(changes: Partial<SignUp> = {}): Promise<NonNullable<SignedUp> & { input: SignUp }> {
  const input = aSignUp(changes)
  const made = await signUp(input, sender, atThisMoment())
  if (!made.ok || made.value === null) throw new Error('signing up was refused')
  return { ...made.value, input }
}

/** The same, whose address was confirmed: only they sign in. */
export async function aConfirmedAccount(changes: Partial<SignUp> = {}): ReturnType<typeof anAccount> {
  const account = await anAccount(changes)
  const confirmed = await confirmAddress(account.confirmToken, atThisMoment())
  if (!confirmed.ok) throw new Error('confirming was refused')
  return account
}

/** What the database holds, for a proof: read past every wall. */
export async function asSuperuser<T>(url: string, read: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await read(sql)
  } finally {
    await sql.end()
  }
}

type Mail = { to_address: string; kind: string; sealed: { link: string | null } }

/** The mails that wait for this address, the first first. */
export function mailsTo(url: string, address: string): Promise<Mail[]> {
  return asSuperuser(
    url,
    (sql) => sql<Mail[]>`select to_address, kind, sealed from account_mails where to_address = ${address} order by id`,
  )
}

/** The token at the end of the path of a mail's link. */
export function tokenIn(mail: Mail | undefined): string {
  return new URL(mail?.sealed.link ?? 'http://none/').pathname.split('/').at(-1) ?? ''
}
