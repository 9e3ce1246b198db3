import type { BrowserContext } from '@playwright/test'
import type postgres from 'postgres'
import { createAccountToken } from '@/db/outside-tenant/account-tokens'
import { aComplaint } from '@/db/testing/a-complaint'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { partsOf } from '@/lib/core/calendar/civil-date'
import { newLinkSecret } from '@/lib/operations/accounts/account-links'
import { perform } from '@/lib/operations/cases/perform'
import { linkImprovement } from '@/lib/operations/improvements/link-improvement'
import { appointOutsider } from '@/lib/operations/people/appoint-outsider'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { aConfirmedAccount, anAccount, GOOD_PASSWORD } from '@/lib/operations/testing/an-account'
import { readCase } from '@/lib/queries/read-case'
import type { Place } from '../isolation/typed-forms'
import { aMarkedWorld, type MarkedWorld } from './a-world'
import { inDays } from './days'
import { fileComplaint } from './file-complaint'
import { sessionOf, signInAs } from './sign-in'

export type WorldOfForms = {
  world: MarkedWorld
  places: Place[]
  /** What this world's people and organisations are known by in the database. */
  tenants: string[]
  users: string[]
  /** Whose password is not changed by what is typed: the others type it. */
  owner: string
}

type Given = {
  superuser: postgres.Sql
  /** A browser in which nobody is signed in. */
  aBrowser: () => Promise<BrowserContext>
  url: string
  /** Stands in what could not be typed later. */
  word: string
}

/** Cases, accounts, links and organisations in every state that shows a form, and where each of these forms stands. */
export async function aWorldOfForms({ superuser, aBrowser, url, word }: Given): Promise<WorldOfForms> {
  const nobody = await aBrowser()
  const world = await aMarkedWorld(nobody.request)
  const { organisation, slug } = world
  const as = async (account: { email: string }) => {
    const browser = await aBrowser()
    await signInAs(browser, account, url)
    return browser
  }
  const [account] = organisation.accounts
  if (!account) throw new Error('an organisation has an owner')
  const owner = await as(account)
  // Somewhere else too, so that there is a session to end.
  await sessionOf(account)

  const own = atThisMoment().secret(4)
  const email = (who: string) => `${word.toLowerCase()}.${who}.${own}@voorbeeld.example`
  const unconfirmed = await anAccount({ name: `Ria ${word}`, email: email('ria'), organisation: `Nieuw ${own}` })
  const forgetful = await aConfirmedAccount({ name: `Jo ${word}`, email: email('jo'), organisation: `Oud ${own}` })
  const reset = await aResetLink(forgetful)
  const invited = await invite(organisation, { name: `Bo ${word}`, email: email('bo') })
  const guest = await invite(organisation, { name: 'Gast', email: world.stranger.email })
  const lonely = await aLonelyOrganisation(nobody, own)
  const closed = await aLiveOrganisation()
  await superuser`update tenants set state = 'closed', closed_at = now() where id = ${closed.tenantId}`

  const desk = `/${slug}/desk`
  const cases = await casesInEveryState(nobody, world, superuser)
  const theOwner = [
    '/account',
    ...[world.filed.reference, ...cases].map((reference) => `${desk}/cases/${reference}`),
    `${desk}/cases/${world.filed.reference}/answer`,
    `${desk}/cases/new`,
    `${desk}/improvements/new?cause=handover`,
    `${desk}/improvements/${world.improvement}`,
    `${desk}/improvements/${world.improvement}/link`,
    `${desk}/messages`,
    `${desk}/people`,
    `${desk}/settings`,
    `${desk}/procedure`,
    ...['definition', 'intake', 'processing', 'contact', 'follow-up'].map((part) => `${desk}/procedure/${part}`),
  ].map((at) => ({ at, within: owner, typed: { currentPassword: GOOD_PASSWORD, ...extended() } }))
  const ofAccounts: Place[] = [
    { at: '/sign-up', within: nobody },
    { at: '/sign-in', within: nobody, typed: { email: forgetful.input.email, password: GOOD_PASSWORD } },
    { at: '/reset', within: nobody, typed: { email: forgetful.input.email } },
    { at: `/reset/${reset}`, within: nobody },
    { at: `/confirm/${unconfirmed.confirmToken}`, within: nobody, typed: { password: GOOD_PASSWORD } },
    { at: `/invitation/${invited}`, within: nobody },
    { at: `/invitation/${guest}`, within: await as(world.stranger) },
    { at: '/account', within: await as(unconfirmed.input) },
    { at: '/account', within: await as(forgetful.input), typed: { currentPassword: GOOD_PASSWORD } },
    { at: '/desks?all=1', within: await as(present(closed.accounts[0])) },
    { at: `/${lonely.slug}/desk/outsider`, within: await as(present(lonely.accounts[0])) },
  ]
  return {
    world,
    places: [...theOwner, ...ofAccounts],
    tenants: [organisation, unconfirmed, forgetful, lonely, closed].map(({ tenantId }) => tenantId),
    users: [unconfirmed, forgetful].map(({ userId }) => userId),
    owner: organisation.owner.userId,
  }
}

// As in the mail, which the worker has sent and sealed off by the time one could read it.
async function aResetLink({ userId, input: { email } }: Awaited<ReturnType<typeof anAccount>>): Promise<string> {
  const moment = atThisMoment()
  const { token, sha256: tokenSha256 } = newLinkSecret(moment)
  const link = { id: moment.newId(), userId, tenantId: null, email, purpose: 'reset' as const, tokenSha256 }
  await createAccountToken({ ...link, at: moment.now, expiresAt: new Date(moment.now.getTime() + 3_600_000) })
  return token
}

// As far as the sector lets an answer be put off.
function extended(): Record<string, string> {
  const parts = Object.entries(partsOf(inDays(56)))
  return Object.fromEntries(parts.map(([part, value]) => [`until.${part}`, `${value}`]))
}

async function invite({ owner }: LiveOrganisation, who: { name: string; email: string }): Promise<string> {
  const email = who.email.toLowerCase()
  return done(await inviteMember(owner, { ...who, email, role: 'reader' }, atThisMoment())).token
}

/** Where the only member is who it is about: one complaint for which nobody was asked, and one for which somebody was. */
async function aLonelyOrganisation(nobody: BrowserContext, own: string): Promise<LiveOrganisation> {
  const lonely = await aLiveOrganisation()
  const { accounts, owner, slug, tenantId } = lonely
  const about = present(accounts[0]).name
  await fileComplaint(nobody.request, slug, { about })
  const { caseId } = await aComplaint({ tenantId }, { answers: { about } })
  const asked = { case: caseId, name: 'Wil Wijnberg', email: `wil.${own}@voorbeeld.example` }
  done(await appointOutsider(owner, asked, atThisMoment()))
  return lonely
}

/** Their numbers: closed, about somebody unsettled, for somebody who was not asked yet, by letter; and mail that did not go. */
async function casesInEveryState(
  nobody: BrowserContext,
  { organisation: { owner, slug, tenantId }, improvement }: MarkedWorld,
  superuser: postgres.Sql,
): Promise<string[]> {
  const closed = await fileComplaint(nobody.request, slug)
  const about = await fileComplaint(nobody.request, slug, { about: 'Lotte Vos' })
  const asked = await aComplaint({ tenantId }, { answers: { represented: { name: 'Klaas', consent: 'asked' } } })
  const byPost = { email: null, address: 'Dorpsstraat 1, 1234 AB Wit', reachBy: 'post' as const }
  const letter = await aComplaint({ tenantId }, { actor: owner, complaint: { channel: 'letter' }, answers: byPost })
  const read = present(await readCase(owner, closed.reference))
  done(await perform(owner, read.complaint.id, null, { type: 'close', outcome: 'lapsed' }, atThisMoment()))
  await linkImprovement(owner, { improvement, cases: [read.complaint.id] }, atThisMoment())
  await superuser`
    update messages set state = 'failed', last_problem = 'refused'
    where tenant_id = ${tenantId} and case_id = ${asked.caseId} and kind = 'acknowledgement'`
  return [closed, about, asked, letter].map(({ reference }) => reference)
}

function present<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('it is not there')
  return thing
}

function done<T>(result: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
