import type { BrowserContext } from '@playwright/test'
import type postgres from 'postgres'
import { createAccountToken } from '@/db/outside-tenant/account-tokens'
import { aComplaint } from '@/db/testing/a-complaint'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { partsOf } from '@/lib/core/calendar/civil-date'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { OFFICER } from '@/lib/core/procedure/presets/standard-parts'
import { newLinkSecret } from '@/lib/operations/accounts/account-links'
import { appointOutsider } from '@/lib/operations/people/appoint-outsider'
import { inviteMember } from '@/lib/operations/people/invite-member'
import { publishProcedure } from '@/lib/operations/procedure/publish-procedure'
import { saveDraft } from '@/lib/operations/procedure/save-draft'
import { aColleague, aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { aConfirmedAccount, anAccount, GOOD_PASSWORD } from '@/lib/operations/testing/an-account'
import { readDraft } from '@/lib/queries/read-draft'
import type { Place } from '../isolation/typed-forms'
import { aMarkedWorld, type MarkedWorld } from './a-world'
import { casesInEveryState } from './cases-in-every-state'
import { inDays } from './days'
import { done, present } from './expecting'
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

  await oweYearly(organisation)
  const desk = `/${slug}/desk`
  const cases = await casesInEveryState(nobody, world, superuser)
  const theOwner = [
    '/account',
    ...[world.filed.reference, ...cases].map((reference) => `${desk}/cases/${reference}`),
    `${desk}/cases/${world.filed.reference}/answer`,
    `${desk}/cases/${cases[0]}/person`,
    `${desk}/cases/${world.filed.reference}/ending/record-verdict`,
    `${desk}/cases/new`,
    `${desk}/post`,
    `${desk}/settings/keeping`,
    `${desk}/improvements/new?cause=handover`,
    `${desk}/improvements/${world.improvement}`,
    `${desk}/improvements/${world.improvement}/link`,
    `${desk}/messages`,
    `${desk}/people`,
    `${desk}/settings`,
    `${desk}/procedure`,
    ...['definition', 'intake', 'processing', 'contact', 'follow-up'].map((part) => `${desk}/procedure/${part}`),
  ].map((at) => ({ at, within: owner, typed: { currentPassword: GOOD_PASSWORD, ...extended() } }))
  // Whoever fills no function here reads no case of it.
  const apart = await as(await aColleague(organisation, 'manager', 'Mo Meier'))
  const outside = { at: `${desk}/cases/outside`, within: apart, typed: { reference: world.filed.reference } }
  const insights = { at: `${desk}/insights`, within: owner, typed: { link: 'https://verslag.example' } }
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
    // Before anything of the owner: what takes something away is not refused, and functions are taken away.
    places: [outside, insights, ...theOwner, ...ofAccounts],
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

/** From now on something is owed each year, so that it can be ticked off. */
async function oweYearly({ owner }: LiveOrganisation): Promise<void> {
  const { revision } = present(await readDraft(owner))
  const yearly = presetFor('kinderopvang')?.draft.followUp?.yearlyTasks
  const values = { 'followUp.yearlyTasks': yearly?.map((task) => ({ ...task, by: OFFICER, month: 12, day: 31 })) }
  const saved = done(await saveDraft(owner, { revision, values }, atThisMoment()))
  done(await publishProcedure(owner, { revision: saved.revision, despiteLaw: true }, atThisMoment()))
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
