// An organisation as its settings show it: name and colour, trial and limits, what was agreed to, copy and closing.
import { ownTenant } from '@/db/stores/own-tenant'
import { readUsage } from '@/db/stores/settings-desk'
import type { MemberActor } from '@/lib/access/actor'
import { can } from '@/lib/access/can'
import { type CivilDate, daysBetween } from '@/lib/calendar/civil-date'
import { isOutOfDate } from '@/lib/operations/accept-terms'
import { removedOn } from '@/lib/operations/close-account'
import { casesLeftOut } from '@/lib/operations/hand-out'
import type { Acceptance } from '@/lib/operations/terms/agreement'
import { trial } from '@/lib/operations/terms/plans'
import { type Accents, guardAccent } from '@/lib/shared/contrast-guard'
import type { Lang } from '@/lib/shared/language'
import { look } from './look'

export type SettingsScreen = {
  name: string
  lang: Lang
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
  /** How many cases a copy for the reader does not hold, because they are about them. */
  casesLeftOut: number
  /** The day on which the data would be removed if it closed now. */
  removedOn: CivilDate
  mayClose: boolean
}

/** Null for who may not change the settings. `today` and `now` are the reader's. */
export async function readSettings(
  actor: MemberActor,
  { today, now }: { today: CivilDate; now: Date },
): Promise<SettingsScreen | null> {
  if (!can(actor, 'manage-settings')) return null
  const leftOut = await casesLeftOut(actor)
  return look(actor, { screen: 'settings' }, async (tx) => {
    const tenant = await ownTenant(tx)
    if (tenant === null) return null
    const usage = await readUsage(tx)
    const { name, lang, accent, trialEndsOn, terms, processingAgreement } = tenant
    return {
      ...{ name, lang, accent, terms, processing: processingAgreement },
      readable: guardAccent(accent),
      trial: {
        endsOn: trialEndsOn,
        daysLeft: trialEndsOn === null ? null : daysBetween(today, trialEndsOn),
        members: [usage.members, trial.members] as [number, number],
        cases: [usage.cases, trial.cases] as [number, number],
      },
      mustAgreeAgain: isOutOfDate({ terms, processing: processingAgreement }),
      handedOutAt: usage.handedOutAt === null ? null : new Date(usage.handedOutAt),
      casesLeftOut: leftOut,
      removedOn: removedOn(now),
      mayClose: can(actor, 'close-account'),
    }
  })
}
