import { withLang } from '@/app/_documents/place'
import { intakeFormOf } from '@/lib/core/procedure/intake-form'
import { formatReference } from '@/lib/core/shared/reference'
import { readFiled } from '@/lib/queries/read-filed'
import { appUrl } from '@/lib/settings/env'
import { sayProblems } from '@/lib/words/intake/say-problems'
import { COME_BACK } from './busy'
import type { IntakeOutcome } from './intake-outcome'
import type { PublicPlace } from './public-place'

const KEPT_BY_NOBODY = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** The same answer for a program: 201 with number, link and dates, or 422 with a sentence per field; 429 when it were too many, 503 when it is too busy. */
export async function respondInJson(here: PublicPlace, filing: IntakeOutcome): Promise<Response> {
  const { place, published } = here
  if (filing.kind === 'wrong') {
    const { procedure, problems, notice, status } = filing.way
    const said = sayProblems(intakeFormOf(procedure, place.lang), problems)
    const errors = said.map(({ name, says }) => ({ field: name, problem: problems[name], message: says }))
    const error = status === undefined ? 'invalid' : ({ 429: 'too-many', 503: 'busy' } as const)[status]
    const headers = { ...KEPT_BY_NOBODY, ...(status === 503 ? COME_BACK : {}) }
    return Response.json({ error, message: notice, errors }, { status: status ?? 422, headers })
  }
  const { caseId, reference, token, repeated } = filing.filed
  const body = {
    reference,
    shown: formatReference(reference),
    repeated,
    status: `${appUrl()}${withLang(`/s/${token}`, place)}`,
    ...(await readFiled(published.tenant.id, caseId)),
  }
  return Response.json(body, { status: 201, headers: { ...KEPT_BY_NOBODY, location: body.status } })
}
