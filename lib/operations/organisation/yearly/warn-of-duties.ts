// Whoever does what is owed each year is warned in time, and hears when its day is over. Once for each step.
import { inTenant, type Tx } from '@/db/in-tenant'
import type { NamedTenant } from '@/db/outside-tenant/tenants'
import { memberList } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import { procedureWithNames } from '@/db/stores/procedure-names-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import { dutyProofs, dutyWarningsGiven, keepDutyWarning, keepRound } from '@/db/stores/yearly-duties'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import { dutiesToWarnOf } from '@/lib/core/procedure/yearly'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import { say } from '@/lib/core/shared/words'
import { appUrl } from '@/lib/settings/env'
import { putMail } from '../../accounts/put-mail'

type ToSay = ReturnType<typeof dutiesToWarnOf>[number]

/** Today's look at one organisation: all that it says, and that it looked, in one transaction. */
export async function warnOfDuties({ id, slug }: NamedTenant, moment: Moment): Promise<void> {
  const today = civilDateIn(AMSTERDAM, moment.now)
  await inTenant({ kind: 'system', tenantId: id }, async (tx) => {
    const tenant = await ownTenant(tx)
    const { procedure } = await procedureWithNames(tx)
    if (tenant && procedure && procedure.followUp.yearlyTasks.length > 0) {
      const since = civilDateIn(AMSTERDAM, tenant.createdAt)
      const [proofs, warned] = [await dutyProofs(tx), await dutyWarningsGiven(tx)]
      const all = dutiesToWarnOf(procedure, { today, since, proofs, warned })
      const link = `${appUrl()}/${slug}/desk/insights#duties`
      await tell(tx, { all, procedure, moment, mail: { organisation: tenant.name, link }, lang: tenant.lang })
      for (const { duty, step } of all)
        await keepDutyWarning(tx, { task: duty.task, year: duty.year, step, warnedAt: moment.now })
    }
    await keepRound(tx, today)
  })
}

type Telling = {
  all: readonly ToSay[]
  procedure: Procedure
  moment: Moment
  mail: { organisation: string; link: string }
  lang: DeskLang
}

/** One mail to each person, whatever there is. */
async function tell(tx: Tx, { all, procedure, moment, mail, lang }: Telling): Promise<void> {
  if (all.length === 0) return
  const [staffing, people] = [await staffingOf(tx), await memberList(tx)]
  const toWhom = all.map((one) => ({ one, ids: whoHears(one, staffing) }))
  for (const { id, email, state } of people) {
    const theirs = toWhom.filter(({ ids }) => ids.includes(id)).map(({ one }) => one)
    if (theirs.length === 0 || state !== 'active') continue
    const isLate = theirs.some((one) => one.isLate)
    const what = theirs.map((one) => inWords(one, procedure, lang)).join('; ')
    await putMail({ to: email, lang }, { kind: 'duty-due', ...mail, what, isLate }, moment, tx.sql)
  }
}

/** Whoever fills its function; while nobody does, and when it is late, whoever oversees as well. */
function whoHears({ duty, isLate }: ToSay, { members, holders }: Staffing): string[] {
  const fill = holders.filter((holder) => holder.function === duty.by).map(({ member }) => member)
  const oversee = members.filter(({ oversees }) => oversees).map(({ id }) => id)
  return fill.length === 0 || isLate ? [...new Set([...fill, ...oversee])] : fill
}

function inWords({ duty }: ToSay, { followUp }: Procedure, lang: DeskLang): string {
  const title = say(followUp.yearlyTasks.find(({ id }) => id === duty.task)?.title, lang)
  return `${title} (${dated(duty.due, lang)})`
}

function dated(due: CivilDate, lang: DeskLang): string {
  return longDate(due, lang, { weekday: false })
}
