// What somebody fills in to sign up, from where they do, and what it leads to.
import { z } from 'zod'
import { Agreed, Email, line, Password } from '@/lib/core/access/account-fields'
import type { DeskLang } from '@/lib/core/shared/language'

/** What is asked. `slug`: the address of the page; empty is made from the name. */
export const SignUp = z.strictObject({
  organisation: line(120),
  slug: z.string().trim().toLowerCase().max(200, 'too-long').optional(),
  sector: z.string('empty').min(1, 'empty').max(60, 'not-a-choice'),
  name: line(120),
  email: Email,
  password: Password,
  agreed: Agreed,
})

export type SignUp = z.infer<typeof SignUp>

/** In which language, and from which network address. `silent`: without a mail, for the demo, which mails nobody. */
export type Sender = { lang: DeskLang; address: string; silent?: boolean }

/** What was made; null when the address had an account already. Never shown to whoever signed up. */
export type SignedUp = { userId: string; tenantId: string; memberId: string; slug: string; confirmToken: string } | null
