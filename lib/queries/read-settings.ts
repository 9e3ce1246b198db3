// An organisation as its settings show it: name and colour, trial and limits, what was agreed to, copy and closing.
import { ownTenant } from '@/db/stores/own-tenant'
import { type OwnCopy, readUsage } from '@/db/stores/settings-desk-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { trial } from '@/lib/core/access/plans'
import { type CivilDate, daysBetween } from '@/lib/core/calendar/civil-date'
import { type Accents, guardAccent } from '@/lib/core/shared/contrast-guard'
import type { DeskLang, PublicLang } from '@/lib/core/shared/language'
import { isOutOfDate } from '@/lib/operations/organisation/accept-terms'
import { removedOn } from '@/lib/operations/organisation/close-account'
import type { Acceptance } from '@/lib/operations/organisation/terms/agreement'
import { look } from './look'

export type SettingsScreen = {
  name: string
  lang: DeskLang
  /** Those of the version in force. */
  languages: PublicLang[]
  /** As it was given, and as it can be read. */
  accent: string
  readable: { light: Accents; dark: Accents }
  trial: {
    endsOn: CivilDate | null
    daysLeft: number | null
    members: [now: number, most: number]
    cases: [now: number, most: number]
  }
  terms: Acceptance
  processing: Acceptance
  mustAgreeAgain: boolean
  handedOutAt: Date | null
  /** What the reader asked for last and can still be fetched, or is being made; `far` of 100. */
  copy: OwnCopyShown | null
  /** The day on which the data would be removed if it closed now. */
  removedOn: CivilDate
  mayClose: boolean
}

export type OwnCopyShown = {
  id: string
  state: OwnCopy['state']
  far: number
  bytes: number
  madeAt: Date | null
  until: Date | null
  isFull: boolean
}

/** Null for who may not change the settings. `today` and `now` are the reader's. */
export async function readSettings(
  actor: MemberActor,
  { today, now }: { today: CivilDate; now: Date },
): Promise<SettingsScreen | null> {
  if (!can(actor, 'manage-settings')) return null
  return look(actor, { screen: 'settings' }, async (tx) => {
    const tenant = await ownTenant(tx)
    if (tenant === null) return null
    const usage = await readUsage(tx)
    const { name, lang, languages, accent, trialEndsOn, terms, processingAgreement } = tenant
    return {
      ...{ name, lang, languages, accent, terms, processing: processingAgreement },
      readable: guardAccent(accent),
      trial: {
        endsOn: trialEndsOn,
        daysLeft: trialEndsOn === null ? null : daysBetween(today, trialEndsOn),
        members: [usage.members, trial.members] as [number, number],
        cases: [usage.cases, trial.cases] as [number, number],
      },
      mustAgreeAgain: isOutOfDate({ terms, processing: processingAgreement }),
      handedOutAt: usage.handedOutAt === null ? null : new Date(usage.handedOutAt),
      copy: shownCopy(usage.copy, now),
      removedOn: removedOn(now),
      mayClose: can(actor, 'close-account'),
    }
  })
}

function shownCopy(copy: OwnCopy | null, now: Date): OwnCopyShown | null {
  if (copy === null) return null
  const { id, state, done, steps, bytes, problem } = copy
  const [madeAt, until] = [copy.madeAt, copy.expiresAt].map((at) => (at === null ? null : new Date(at)))
  if (state === 'ready' && until && until <= now) return null
  const far = steps === 0 ? 0 : Math.floor((100 * done) / steps)
  return { id, state, far, bytes, madeAt: madeAt ?? null, until: until ?? null, isFull: problem === 'disk-full' }
}
