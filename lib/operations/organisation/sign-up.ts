// Signing up: the organisation with its owner and first draft, the agreements, and the mail that asks to confirm the
// address; everything or nothing. Whoever signs up cannot tell whether an address already had an account.

import { isSlugFree } from '@/db/outside-tenant/tenants'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import { presetFor } from '@/lib/core/procedure/presets/all'
import type { Preset } from '@/lib/core/procedure/presets/preset'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { countTry } from '../accounts/count-tries'
import { hashPassword } from '../accounts/password-hash'
import { passwordProblem } from '../accounts/password-rules'
import { makeOrganisation, SLUGS_TO_TRY, SlugTaken } from './make-organisation'
import type { Sender, SignedUp, SignUp } from './sign-up-form'
import { otherSlugs, slugFor, slugProblem } from './terms/tenant-slug'

export async function signUp(input: SignUp, sender: Sender, moment: Moment): Promise<Result<SignedUp, AccountRefusal>> {
  const preset = presetFor(input.sector)
  if (preset === null) return refuse({ kind: 'invalid', fields: { sector: 'not-a-choice' } })
  const wrong = await problemsOf(input)
  if (wrong !== null) return wrong
  const counted = await countTry('sign-up address', sender.address, moment.now)
  if (!counted.ok) return counted
  return make(input, sender, { moment, preset })
}

async function make(input: SignUp, sender: Sender, { moment, preset }: { moment: Moment; preset: Preset }) {
  const hash = await hashPassword(input.password, moment.secret)
  const mayMail = (await countTry('sign-up mail', input.email, moment.now)).ok
  try {
    return ok(await makeOrganisation({ input, sender, moment, preset, hash, mayMail }))
  } catch (fault) {
    if (!(fault instanceof SlugTaken)) throw fault
    return refuse<AccountRefusal>({ kind: 'invalid', fields: { slug: 'taken' } })
  }
}

// The address of the page is checked before the account, so that its answer says nothing about who has one.
async function problemsOf(input: SignUp) {
  const password = passwordProblem(input.password, [input.email, input.name, input.organisation])
  const slug = input.slug ? await chosenSlugProblem(input.slug) : null
  if (password === null && slug === null) return null
  const fields = { ...(slug ? { slug: slug.problem } : {}), ...(password ? { password } : {}) }
  return refuse<AccountRefusal>({ kind: 'invalid', fields, suggestion: slug?.suggestion })
}

async function chosenSlugProblem(slug: string) {
  const problem = slugProblem(slug)
  const candidates = problem === null ? [slug, ...otherSlugs(slug, SLUGS_TO_TRY)] : [slugFor(slug)]
  const suggestion = await firstFree(candidates)
  if (problem === null && suggestion === slug) return null
  return { problem: problem ?? ('taken' as const), suggestion }
}

async function firstFree(slugs: readonly string[]): Promise<string | undefined> {
  for (const slug of slugs) if (await isSlugFree(slug)) return slug
  return undefined
}
