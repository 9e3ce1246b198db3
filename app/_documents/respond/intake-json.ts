import { sayProblems } from '@/lib/case/intake/say-problems'
import { intakeFormOf } from '@/lib/procedure/intake-form'
import { promisesFor } from '@/lib/procedure/promises'
import { appUrl } from '@/lib/settings/env'
import { formatReference } from '@/lib/shared/reference'
import { withLang } from '../place'
import type { PublicPlace } from '../public-place'
import type { Filing } from './take-intake'

const KEPT_BY_NOBODY = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** The same answer for a program: 201 with number, link and dates, or 422 with a sentence per field. */
export function respondInJson(here: PublicPlace, filing: Filing): Response {
  const { place, today } = here
  if (filing.kind === 'wrong') {
    const { procedure, problems, notice } = filing.way
    const said = sayProblems(intakeFormOf(procedure, place.lang), problems)
    const errors = said.map(({ name, says }) => ({ field: name, problem: problems[name], message: says }))
    return Response.json({ error: 'invalid', message: notice, errors }, { status: 422, headers: KEPT_BY_NOBODY })
  }
  const { reference, token, repeated } = filing.filed
  const promises = promisesFor(here.published.procedure, { submittedOn: today, receivedOn: today })
  const body = {
    reference,
    shown: formatReference(reference),
    repeated,
    status: `${appUrl()}${withLang(`/s/${token}`, place)}`,
    promises: promises.filter(({ kind }) => kind !== 'task').map(({ kind, due }) => ({ kind, due })),
  }
  return Response.json(body, { status: 201, headers: { ...KEPT_BY_NOBODY, location: body.status } })
}
