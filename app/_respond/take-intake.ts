import { addressIn } from '@/app/_documents/place'
import { intakeNoticesWords } from '@/lib/catalogues/public/intake-notices/words'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { SubmissionKey } from '@/lib/core/case/complaint'
import { walkForm } from '@/lib/core/case/intake/walk-form'
import { parseIntake, type ReadPages, readPages } from '@/lib/core/case/parse-intake'
import { type IntakeForm, intakeFormOf } from '@/lib/core/procedure/intake-form'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { type FormEntries, only } from '@/lib/core/shared/form-entries'
import { langOf, type PublicLang } from '@/lib/core/shared/language'
import { wereOthersFirst } from '@/lib/core/shared/others-first'
import { fileFromPage } from '@/lib/operations/cases/file-from-page'
import { readForFiling } from '@/lib/queries/read-published'
import { receiptFor, senderMark } from '@/lib/secrets/receipt'
import { clientAddress } from '@/lib/session/client-address'
import { sayProblems } from '@/lib/words/intake/say-problems'
import { documentHeaders } from './document'
import { type OnItsWay, respondWithForm, takesForms } from './intake'
import { respondInJson } from './intake-json'
import type { IntakeOutcome } from './intake-outcome'
import { langIn } from './lang-in'
import { problemJson, respondPlainly } from './plain-page'
import { type PublicPlace, publicPlace } from './public-place'
import { readForm } from './read-body'
import { cameFromUs } from './same-origin'
import { giveCookie } from './status-cookies'

/** `POST /{tenant}/intake`: a page of the form, or the whole complaint; by a browser or by a program. */
export async function takeIntake(request: Request, slug: string): Promise<Response> {
  const asksJson = request.headers.get('accept')?.includes('application/json') ?? false
  const refuse = (kind: Parameters<typeof problemJson>[0], lang: PublicLang | null = null) =>
    asksJson ? problemJson(kind) : respondPlainly(kind, { lang })
  if (!cameFromUs(request, { lenient: true })) return refuse('other-site')
  const read = await readForm(request)
  const asked = read.ok ? langAsked(read.value) : null
  if (!read.ok) return refuse(read.refusal, langIn(request))
  const here = await publicPlace(request, slug, asked)
  if (!here) return refuse('not-found')
  const way = await wayOf(here, read.value)
  const from = clientAddress(request.headers.get('x-forwarded-for'))
  // Asked of the version that was shown: who was writing when forms were dropped is heard still.
  if (!takesForms(way.procedure)) return refuse('not-found', here.place.lang)
  const form = intakeFormOf(way.procedure, here.place.lang)
  const sent = { ...way, form, read: readPages(form, form.pages, way.entries) }
  return asksJson ? respondInJson(here, await fileOrSay(here, sent, from)) : goOn(here, sent, from)
}

/** A form that was sent, as it was asked and as it was read. */
type Sent = OnItsWay & { form: IntakeForm; read: ReadPages }

async function goOn(here: PublicPlace, { form, read, ...way }: Sent, from: string): Promise<Response> {
  const walk = walkForm(form, way.entries, read)
  if (walk.kind === 'show') return respondWithForm(here, { ...way, ...walk })
  const filing = await fileOrSay(here, { ...way, form, read }, from)
  if (filing.kind === 'wrong') return respondWithForm(here, filing.way)
  const { token, reference } = filing.filed
  const receipt = receiptFor(token, from, atThisMoment())
  const location = addressIn(here.place, `/intake/received/${receipt}`)
  const headers = new Headers({ ...documentHeaders(), location, 'cache-control': 'no-store' })
  headers.append('set-cookie', giveCookie('sent', reference, senderMark('sent', token)))
  // Who cannot get a code is shown what they sent this once, by this browser, to print.
  if (filing.answers.email === null)
    headers.append('set-cookie', giveCookie('copy', reference, senderMark('copy', token)))
  return new Response(null, { status: 303, headers })
}

async function fileOrSay(here: PublicPlace, { form, read, ...way }: Sent, from: string): Promise<IntakeOutcome> {
  const { place, published } = here
  const notice = intakeNoticesWords[place.lang]
  if (way.version !== published.version && way.procedure === published.procedure) {
    return { kind: 'wrong', way: { ...way, version: published.version, page: 'check', notice: notice.renewed } }
  }
  if (!way.keyed) {
    const problems = { submission: 'empty' } as const
    const [said] = sayProblems(form, problems)
    return { kind: 'wrong', way: { ...way, page: 'check', problems, notice: said?.says ?? null } }
  }
  const frame = { version: way.version, submission: way.submission, lang: place.lang }
  const parsed = parseIntake(way.procedure, way.entries, frame, { form, read })
  if (!parsed.ok) return { kind: 'wrong', way: { ...way, page: 'all', problems: parsed.refusal.fields } }
  const actor = { kind: 'visitor', tenantId: published.tenant.id } as const
  const done = await fileFromPage(actor, parsed.value, { from, moment: atThisMoment() }).catch(unlessBusy)
  if (done === 'busy') return { kind: 'wrong', way: { ...way, page: 'check', notice: notice.busy, status: 503 } }
  if (done.ok) return { kind: 'filed', filed: done.value, answers: parsed.value }
  if (done.refusal.kind === 'too-many-complaints')
    return { kind: 'wrong', way: { ...way, page: 'check', notice: notice.tooMany, status: 429 } }
  if (done.refusal.kind === 'submission-reused') {
    return { kind: 'wrong', way: { ...way, submission: atThisMoment().newId(), page: 'check', notice: notice.reused } }
  }
  if (done.refusal.kind === 'version-expired') {
    return { kind: 'wrong', way: { ...way, version: published.version, page: 'check', notice: notice.renewed } }
  }
  if (done.refusal.kind === 'invalid')
    return { kind: 'wrong', way: { ...way, page: 'all', problems: done.refusal.fields } }
  throw new Error(`a complaint was refused: ${done.refusal.kind}`)
}

function unlessBusy(fault: unknown): 'busy' {
  if (wereOthersFirst(fault)) return 'busy'
  throw fault
}

/** The version the form was shown under while it may still be sent, else the one in force. */
async function wayOf({ published, now }: PublicPlace, entries: FormEntries): Promise<OnItsWay> {
  const asked = Number(only(entries, 'version') || published.version)
  const shown = Number.isSafeInteger(asked) && asked > 0 && asked <= published.version ? asked : published.version
  const key = SubmissionKey.safeParse(only(entries, 'submission'))
  const rest = { entries, page: 'all', problems: {}, returns: false, notice: null } as const
  const submission = key.success ? key.data : atThisMoment().newId()
  const form = { version: shown, submission: key.success ? key.data : null }
  const earlier = shown === published.version ? null : await readForFiling(published.tenant.id, form, now)
  const procedure = earlier ? withReachOf(earlier, published.procedure) : published.procedure
  return { procedure, version: shown, submission, keyed: key.success, ...rest }
}

/** An earlier version of the form, with how the organisation is reached today. */
function withReachOf(earlier: Procedure, { contact }: Procedure): Procedure {
  const { phone, email, hours, address } = contact
  return { ...earlier, contact: { ...earlier.contact, phone, email, hours, address } }
}

function langAsked(entries: FormEntries): PublicLang | null {
  const go = only(entries, 'go')
  return langOf(go.startsWith('lang:') ? go.slice(5) : only(entries, 'lang'))
}
