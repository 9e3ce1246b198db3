import { GET as getReceived } from '@/app/[tenant]/intake/received/[token]/route'
import { POST as postIntake } from '@/app/[tenant]/intake/route'
import { GET as getLink } from '@/app/s/[token]/route'
import { GET as getStatus, POST as postStatus } from '@/app/status/[reference]/route'
import { inTenant } from '@/db/in-tenant'
import type { TestTenant } from '@/db/testing/a-tenant'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { statusCode } from '@/lib/secrets/status-code'
import { cookiesOf, get, post } from './browser'

type Fields = Record<string, string | string[]>
type Headers = Record<string, string>

/** What somebody fills in who leaves an e-mail address. */
export const answers = {
  story: 'De zorg kwam drie keer te laat.\n\nNiemand belde.',
  wish: ['apology', 'talk'],
  subject: 'planning',
  'q-told-us': 'no',
  capacity: 'client',
  named: 'yes',
  name: 'Ria Hendriks',
  email: 'ria@voorbeeld.nl',
  reach: 'email',
}

/** Somebody who complains to this organisation and follows it, by the public pages only. */
export function complainantOf(house: () => TestTenant) {
  const at = () => ({ params: Promise.resolve({ tenant: house().slug }) })
  const key = () => atThisMoment().newId()
  /** Somebody else each time: what goes to one mailbox is counted. */
  const someone = () => ({ email: `ria.${atThisMoment().secret(4)}@voorbeeld.nl` })

  const intake = (fields: Fields, headers: Headers = {}, query = '') =>
    postIntake(post(`/${house().slug}/intake${query}`, fields, headers), at())

  /** Files a complaint in one go and gives the token of its link. */
  async function filed(different: Fields = {}): Promise<{ token: string; reference: string }> {
    const fields = { submission: key(), ...answers, ...someone(), ...different }
    const response = await intake(fields, { accept: 'application/json' })
    const body = await response.json()
    if (response.status !== 201) throw new Error(`not filed: ${JSON.stringify(body)}`)
    return { token: String(body.status).split('/s/')[1] ?? '', reference: body.reference }
  }

  /** Files it as a browser does; where it is sent on to. */
  async function sent(different: Fields = {}, headers: Headers = {}): Promise<string> {
    const response = await intake({ submission: key(), ...answers, ...someone(), ...different }, headers)
    if (response.status !== 303) throw new Error(`not filed: ${response.status}`)
    return response.headers.get('location') ?? ''
  }

  const received = (location: string, headers: Headers = {}) => {
    const token = location.split('?')[0]?.split('/').at(-1) ?? ''
    return getReceived(get(location, headers), { params: Promise.resolve({ tenant: house().slug, token }) })
  }

  async function follow(token: string): Promise<{ cookie: string; path: string }> {
    const response = await getLink(get(`/s/${token}`), { params: Promise.resolve({ token }) })
    return { cookie: cookiesOf(response), path: response.headers.get('location') ?? '' }
  }

  const status = (reference: string, cookie: string, query = '') =>
    getStatus(get(`/status/${reference}${query}`, { cookie }), { params: Promise.resolve({ reference }) })

  const act = (reference: string, cookie: string, fields: Record<string, string>, headers: Headers = {}) =>
    postStatus(post(`/status/${reference}`, { case: reference, ...fields }, { cookie, ...headers }), {
      params: Promise.resolve({ reference }),
    })

  /** Asks for a code, reads it as the mail would say it, enters it. */
  async function opened(reference: string, cookie: string): Promise<string> {
    const asked = await act(reference, cookie, { act: 'request-code' })
    const both = `${cookie}; ${cookiesOf(asked)}`
    const entered = await act(reference, both, { act: 'enter-code', code: await codeFor(reference) })
    if (entered.status !== 303) throw new Error(`not opened: ${entered.status}`)
    return both
  }

  async function codeFor(reference: string): Promise<string> {
    const [row] = await inTenant(
      house().owner,
      ({ sql, tenantId }) => sql<{ caseId: string; partyId: string; seq: number }[]>`
        select c.id as "caseId", e.body::jsonb #>> '{event,party}' as "partyId", e.seq::int as seq
        from cases c join events e on e.tenant_id = c.tenant_id and e.case_id = c.id and e.type = 'code-requested'
        where c.tenant_id = ${tenantId} and c.reference = ${reference} order by e.seq desc limit 1`,
    )
    if (!row) throw new Error('no code was asked for')
    return statusCode({ tenantId: house().tenantId, ...row })
  }

  /** The case and the party that complains, as the database knows them. */
  async function caseOf(reference: string): Promise<{ caseId: string; party: string }> {
    const [row] = await inTenant(
      house().owner,
      ({ sql, tenantId }) => sql<{ caseId: string; party: string }[]>`
        select c.id as "caseId", p.id as party
        from cases c join parties p on p.tenant_id = c.tenant_id and p.case_id = c.id
        where c.tenant_id = ${tenantId} and c.reference = ${reference} order by p.role limit 1`,
    )
    if (!row) throw new Error('no such case')
    return row
  }

  return { at, intake, filed, sent, received, follow, status, act, opened, codeFor, caseOf }
}
