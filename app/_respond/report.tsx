import { addressIn } from '@/app/_documents/place'
import { ReportDocument, type ReportProblems } from '@/app/_documents/report'
import { documentWords } from '@/lib/catalogues/public/document/words'
import { reportWords } from '@/lib/catalogues/public/report/words'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { LONGEST_TEXT } from '@/lib/core/case/case-text'
import { helpOf } from '@/lib/core/procedure/public-page'
import { emailOf } from '@/lib/core/shared/email-address'
import { only } from '@/lib/core/shared/form-entries'
import { cleanLine, cleanText } from '@/lib/core/shared/written-text'
import { reportTenant } from '@/lib/operations/organisation/report-tenant'
import { clientAddress } from '@/lib/session/client-address'
import { documentHeaders, respondWith } from './document'
import { respondPlainly } from './plain-page'
import { type PublicPlace, publicPlace } from './public-place'
import { readForm } from './read-body'
import { cameFromUs } from './same-origin'

type Came = { typed: { text: string; email: string }; problems: ReportProblems; done: boolean }

const EMPTY: Came = { typed: { text: '', email: '' }, problems: {}, done: false }

/** `GET /{tenant}/report`: the form, or the thanks. */
export async function reportResponse(request: Request, slug: string): Promise<Response> {
  const here = await publicPlace(request, slug)
  if (!here) return respondPlainly('not-found', { lang: null })
  return respondWithReport(here, { ...EMPTY, done: new URL(request.url).searchParams.has('sent') })
}

/** `POST /{tenant}/report`. */
export async function takeReport(request: Request, slug: string): Promise<Response> {
  if (!cameFromUs(request, { lenient: true })) return respondPlainly('other-site', { lang: null })
  const here = await publicPlace(request, slug)
  if (!here) return respondPlainly('not-found', { lang: null })
  const { lang } = here.place
  const read = await readForm(request)
  if (!read.ok) return respondPlainly(read.refusal, { lang })
  const text = cleanText(only(read.value, 'text'))
  const email = cleanLine(only(read.value, 'email'))
  const problems = problemsOf(here, text, email)
  const typed = { text, email }
  if (problems.text || problems.email) return respondWithReport(here, { typed, problems, done: false })
  const from = clientAddress(request.headers.get('x-forwarded-for'))
  const actor = { kind: 'visitor', tenantId: here.published.tenant.id } as const
  const report = { text, email: emailOf(email), lang }
  const kept = await reportTenant(actor, report, { from, moment: atThisMoment() })
  if (!kept.ok) return respondPlainly('too-many', { lang })
  const address = addressIn(here.place, '/report')
  const location = `${address}${address.includes('?') ? '&' : '?'}sent=1`
  return new Response(null, { status: 303, headers: { ...documentHeaders(), location, 'cache-control': 'no-store' } })
}

function problemsOf({ place }: PublicPlace, text: string, email: string): ReportProblems {
  const words = reportWords[place.lang]
  const problems: ReportProblems = {}
  if (text === '') problems.text = words.textEmpty
  else if (text.length > LONGEST_TEXT) problems.text = words.textTooLong
  if (email !== '' && emailOf(email) === null) problems.email = words.emailWrong
  return problems
}

async function respondWithReport({ place, published }: PublicPlace, came: Came): Promise<Response> {
  const wrong = came.problems.text || came.problems.email
  const title = came.done ? reportWords[place.lang].thanks : reportWords[place.lang].title
  return respondWith({
    lang: place.lang,
    title: `${wrong ? `${documentWords[place.lang].error}: ` : ''}${title} – ${place.name}`,
    accent: place.accent,
    body: <ReportDocument place={place} help={helpOf(published.procedure, place.lang, published.people)} {...came} />,
    status: wrong ? 422 : 200,
  })
}
