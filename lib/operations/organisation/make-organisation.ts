import { createAccountToken } from '@/db/outside-tenant/account-tokens'
import { createTenant, holdSlug } from '@/db/outside-tenant/tenants'
import { together } from '@/db/outside-tenant/together'
import { createUser, setPassword, userByEmail } from '@/db/outside-tenant/users'
import { CONFIRM_LINK_HOURS } from '@/lib/core/access/link-times'
import { trialEndsOn } from '@/lib/core/access/plans'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Preset } from '@/lib/core/procedure/presets/preset'
import type { Moment } from '@/lib/core/shared/moment'
import { addressOf, newLinkSecret } from '../accounts/account-links'
import { putMail } from '../accounts/put-mail'
import type { Sender, SignedUp, SignUp } from './sign-up-form'
import { processingAgreement } from './terms/processing-agreement'
import { otherSlugs, slugFor } from './terms/tenant-slug'
import { termsOfUse } from './terms/terms-of-use'

type Making = {
  input: SignUp
  sender: Sender
  moment: Moment
  preset: Preset
  hash: string
  /** False when this address had enough mail for now: a form must not become a way to fill somebody's mailbox. */
  mayMail: boolean
}
type Through = Parameters<Parameters<typeof together>[0]>[0]

/** The house's own petrol, until the organisation chooses its colour. */
const FIRST_ACCENT = '#0B5D6B'
export const SLUGS_TO_TRY = 50

/** Somebody else was just before; everything that was made with it is undone. */
export class SlugTaken extends Error {}

/** All of it in one transaction; null when the address already has an account, which then gets a mail. */
export function makeOrganisation(making: Making): Promise<SignedUp> {
  const { input, sender, moment, hash } = making
  return together(async (through) => {
    const userId = moment.newId()
    const user = { id: userId, email: input.email, name: input.name, lang: sender.lang, at: moment.now }
    if (!(await createUser(user, through))) {
      if (making.mayMail) await tellTheyHaveOne(input.email, moment, through)
      // The address of the page is gone all the same: trying it again tells nobody whether there was an account.
      await takeSlug(input, (slug) => holdSlug(slug, moment.now, through))
      return null
    }
    await setPassword(userId, hash, moment.now, through)
    const tenant = await makeTenant(making, userId, through)
    const confirmToken = await askToConfirm({ userId, ...input, ...sender }, moment, through)
    return { userId, ...tenant, confirmToken }
  })
}

async function makeTenant({ input, sender, moment, preset }: Making, userId: string, through: Through) {
  const { newId, now } = moment
  const agreed = { at: now.toISOString(), by: userId }
  const tenant = {
    name: input.organisation,
    sector: preset.id,
    accent: FIRST_ACCENT,
    lang: sender.lang,
    languages: preset.draft.languages ?? [sender.lang],
    trialEndsOn: trialEndsOn(civilDateIn(AMSTERDAM, now)),
    terms: { version: termsOfUse.version, ...agreed },
    processingAgreement: { version: processingAgreement.version, ...agreed },
  }
  return takeSlug(input, async (slug) => {
    const member = { id: newId(), userId, name: input.name, email: input.email }
    const founding = { tenant: { ...tenant, id: newId(), slug }, member, draft: preset.draft, at: now }
    const made = await createTenant(founding, through)
    return made && { ...made, slug }
  })
}

/** The chosen address, or the first that is free of those that the name gives. */
async function takeSlug<T>(input: SignUp, take: (slug: string) => Promise<T | null | false>): Promise<T> {
  const own = slugFor(input.organisation)
  for (const slug of input.slug ? [input.slug] : [own, ...otherSlugs(own, SLUGS_TO_TRY)]) {
    const taken = await take(slug)
    if (taken) return taken
  }
  throw new SlugTaken()
}

type Founder = { userId: string; email: string; lang: Sender['lang']; silent?: boolean }

/** The mail with the link that confirms an address; gives back the link's token. */
export async function askToConfirm(asked: Founder, moment: Moment, through: Through): Promise<string> {
  const { userId, email, lang } = asked
  const { token, sha256 } = newLinkSecret(moment)
  const expiresAt = new Date(moment.now.getTime() + CONFIRM_LINK_HOURS * 3_600_000)
  const link = { id: moment.newId(), userId, tenantId: null, email, purpose: 'confirm' as const, tokenSha256: sha256 }
  await createAccountToken({ ...link, expiresAt, at: moment.now }, through)
  const mail = { link: addressOf(`/confirm/${token}`, lang), hours: CONFIRM_LINK_HOURS }
  if (!asked.silent) await putMail({ to: email, lang }, { kind: 'confirm-address', ...mail }, moment, through)
  return token
}

/** Who never confirmed gets that mail once more: signing in is closed to them until they do. */
async function tellTheyHaveOne(email: string, moment: Moment, through: Through): Promise<void> {
  const known = await userByEmail(email, through)
  if (known === null) return
  const { lang, id: userId } = known
  if (known.emailConfirmedAt === null) {
    await askToConfirm({ userId, email, lang }, moment, through)
    return
  }
  const link = addressOf('/sign-in', lang)
  await putMail({ to: email, lang }, { kind: 'already-registered', link }, moment, through)
}
