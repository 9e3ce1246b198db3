import { expect, test, vi } from 'vitest'
import { connect } from '@/db/client'
import { aComplaint } from '@/db/testing/a-complaint'
import { aTenant } from '@/db/testing/a-tenant'
import { dispatchMail } from './dispatch-mail'
import { sendCode } from './tasks/send-code'
import { aMailHouse } from './testing/a-mail-house'
import { withDatabase } from './testing/with-database'

const world = aMailHouse()
const PATIENCE = { timeout: 20_000, interval: 20 }

test('while the provider takes its time with one organisation, the mail of another leaves, and what somebody waits for', async () => {
  const { house, clock, outbox, asWeb } = world
  const [slow, other] = [world.tenant, await asWeb(() => aTenant())]
  const file = (of: typeof slow, name: string) =>
    asWeb(() => aComplaint(of, { answers: { email: `${name}@example.org` }, now: clock.now() }))
  for (let n = 0; n < 8; n += 1) await file(slow, `slow-${n}`)
  const { caseId } = await file(slow, 'waits')
  await file(other, 'other')
  const superuser = connect(house.superuserUrl, { max: 1 })
  const [link] = await superuser.sql<{ id: string }[]>`
    update messages set kind = 'new-link' where case_id = ${caseId} and kind = 'acknowledgement' returning id`
  const { promise: over, resolve: letGo } = Promise.withResolvers<void>()
  const isSlow = (to: string) => to.startsWith('slow-') || to.startsWith(slow.slug)
  outbox.resend.takeLong({ to: isSlow, until: over })
  const reached = () => outbox.resend.taken().flatMap(({ to }) => to)
  const via = {
    via: 'resend',
    from: 'Gehoor <post@gehoor.example>',
    apiKey: 're_for_tests',
    baseUrl: outbox.resend.url,
  }
  const faults: unknown[] = []
  const onFault = (fault: unknown) => void faults.push(fault)
  const around = { moment: clock.moment, onFault, via: via as typeof via & { via: 'resend' }, patienceMs: 60_000 }
  await withDatabase(house.workerUrl, async () => {
    const dispatcher = dispatchMail(around)
    try {
      await vi.waitFor(() => expect(outbox.resend.kept()).toBeGreaterThan(0), PATIENCE)
      await sendCode({ messageId: link?.id }, around)
      expect(reached()).toContain('waits@example.org')
      await vi.waitFor(
        () => expect(reached()).toEqual(expect.arrayContaining(['other@example.org', `${other.slug}@example.org`])),
        PATIENCE,
      )
      expect(reached().filter(isSlow)).toEqual([])
      letGo()
      const unsent = () => superuser.sql`select 1 from messages where tenant_id = ${slow.tenantId} and state <> 'sent'`
      await vi.waitFor(async () => expect(await unsent()).toHaveLength(0), PATIENCE)
      expect(reached().filter((to) => to.startsWith('slow-'))).toHaveLength(8)
    } finally {
      letGo()
      await dispatcher.stop()
      await superuser.close()
    }
  })
  expect(faults).toEqual([])
})
