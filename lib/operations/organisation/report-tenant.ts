// Somebody tells us that an organisation on Gehoor is not who it says it is. It is kept where that organisation cannot see
// it, and mailed to whoever runs the service.
import type { Tx } from '@/db/in-tenant'
import { countAttempt } from '@/db/outside-tenant/attempts'
import { ownTenant } from '@/db/stores/own-tenant'
import { insertTenantReport } from '@/db/stores/tenant-reports'
import type { VisitorActor } from '@/lib/core/access/actor'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { sha256hex } from '@/lib/secrets/status-link'
import { operatorEmail } from '@/lib/settings/env'
import { addressOf } from '../accounts/account-links'
import { putMail } from '../accounts/put-mail'
import { change } from '../change'

const MOST_AN_HOUR = 10

type TenantReport = { text: string; email: string | null; lang: PublicLang }

/** Keeps it. `from` is the network address, counted only, so that one person cannot fill the box. */
export async function reportTenant(
  actor: VisitorActor,
  report: TenantReport,
  { from, moment }: { from: string; moment: Moment },
): Promise<Result<null, { kind: 'too-many' }>> {
  const told = await countAttempt(sha256hex(`tenant report|${from}`), 3600, moment.now)
  if (told > MOST_AN_HOUR) return refuse({ kind: 'too-many' })
  const id = moment.newId()
  await change(actor, { kind: 'report-tenant', object: 'tenant-report', objectId: id }, async (tx) => {
    await insertTenantReport(tx, {
      id,
      body: report.text,
      email: report.email,
      lang: report.lang,
      createdAt: moment.now,
    })
    await tellOperator(tx, report, moment)
  })
  return ok(null)
}

async function tellOperator(tx: Tx, { text, email, lang }: TenantReport, moment: Moment): Promise<void> {
  const tenant = await ownTenant(tx)
  if (tenant === null) return
  const mail = { organisation: tenant.name, link: addressOf(`/${tenant.slug}`, lang), report: text, reporter: email }
  await putMail({ to: operatorEmail(), lang: 'nl' }, { kind: 'tenant-reported', ...mail }, moment, tx.sql)
}
