import { ConfirmationDocument } from '@/app/_documents/confirmation'
import { type Place, withLang } from '@/app/_documents/place'
import { StatusDocument } from '@/app/_documents/status/status'
import type { SavedKind, StatusForm, StatusProblem, StatusProps } from '@/app/_documents/status/status-form'
import { documentWords } from '@/lib/catalogues/public/document/words'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { PublicLang } from '@/lib/core/shared/language'
import { withoutStuckCharacters } from '@/lib/core/shared/link-token'
import { parseReference } from '@/lib/core/shared/reference'
import { followLink } from '@/lib/operations/cases/follow-link'
import { readPass } from '@/lib/operations/cases/follow-pass'
import type { LinkHolder } from '@/lib/operations/cases/read-link'
import { glanceAtStatus } from '@/lib/queries/glance-at-status'
import { readStatus, type StatusRead } from '@/lib/queries/read-status'
import { isSenderMark, openReceipt } from '@/lib/secrets/receipt'
import { clientAddress } from '@/lib/session/client-address'
import { appUrl } from '@/lib/settings/env'
import { statusLine } from '@/lib/words/status/status-line'
import { statusPageOf } from '@/lib/words/status/status-page'
import { type Document, documentHeaders, respondWith } from './document'
import { respondIfErased } from './erased-link'
import { respondAgain, respondWithKept } from './kept-page'
import { langIn } from './lang-in'
import { respondElsewhere, respondWithLostLink } from './lost-link'
import { respondPlainly } from './plain-page'
import { cookieOf, giveCookie, heldFor } from './status-cookies'

/** `/s/{token}`: the link becomes a cookie and leaves the address bar. Opening it changes nothing, however often. */
export async function linkResponse(request: Request, typed: string): Promise<Response> {
  const lang = langIn(request)
  const token = withoutStuckCharacters(typed)
  const pass = await readPass(token)
  if (pass) return goTo('pass', { reference: pass.reference, token, lang })
  const found = await followLink(token, clientAddress(request.headers.get('x-forwarded-for')), atThisMoment().now)
  if (!found.ok) return respondWithoutLink(found.refusal.kind, request, token)
  return goTo('status', { reference: found.value.reference, token, lang })
}

type Going = { reference: string; token: string; lang: PublicLang | null }

/** To the page that the link opens: of the complaint, or of somebody's own share in it. */
function goTo(page: 'status' | 'pass', { reference, token, lang }: Going): Response {
  const location = `/${page}/${reference}${lang ? `?lang=${lang}` : ''}`
  const headers = { ...documentHeaders(), location, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
  return new Response(null, { status: 303, headers: { ...headers, 'set-cookie': giveCookie(page, reference, token) } })
}

/** Who is looking at which case from this browser. */
export type Follower = { holder: LinkHolder; token: string; visit: string | null; reference: string }

/** The holder of a link for this very case, by the cookie; null without one. */
export async function followerOf(request: Request, typed: string): Promise<Follower | null> {
  const reference = parseReference(typed)
  const token = reference && cookieOf(request, 'status', reference)
  if (!reference || !token) return null
  const found = await followLink(token, clientAddress(request.headers.get('x-forwarded-for')), atThisMoment().now)
  if (!found.ok || found.value.reference !== reference) return null
  return { holder: found.value, token, visit: cookieOf(request, 'code', reference), reference }
}

/** `GET /status/{reference}`. */
export async function statusResponse(request: Request, typed: string): Promise<Response> {
  const saved = savedKind(new URL(request.url).searchParams.get('said'))
  const came: Came = { saved, problem: null, typed: {} }
  const asked = askedIn(request)
  const glanced = await glance(request, typed, asked)
  if (glanced) {
    const { follower, live } = glanced
    const kept = live === null ? null : respondAgain(shownOf(follower, asked, { live, saved }))
    return kept
      ? withCookies(kept, follower)
      : respondWithStatus(request, follower, came, { asked, lined: live !== null })
  }
  const follower = await followerOf(request, typed)
  if (follower) return respondWithStatus(request, follower, came)
  return (await respondIfErased(request, heldFor(request, 'status', typed))) ?? respondWithLostLink(request, typed)
}

/** When it was asked, and in which language. */
type Asked = { now: Date; today: CivilDate; lang: PublicLang | null }

function askedIn(request: Request): Asked {
  const { now } = atThisMoment()
  return { now, today: civilDateIn(AMSTERDAM, now), lang: langIn(request) }
}

type Glanced = { follower: Follower; live: string | null }

/** Who is looking, with all that the page without its code shows; null where no link of this case is held, whyever that is. */
async function glance(request: Request, typed: string, { now }: Asked): Promise<Glanced | null> {
  const reference = parseReference(typed)
  const token = reference && cookieOf(request, 'status', reference)
  if (!reference || !token) return null
  const visit = cookieOf(request, 'code', reference)
  const seen = await glanceAtStatus(token, { reference, visit, now })
  return seen && { follower: { holder: seen.holder, token, visit, reference }, live: seen.live }
}

type Came = Pick<StatusForm, 'saved' | 'problem' | 'typed'>

/** Everything that a page without its code is drawn from. What a version says is for ever as it was published. */
function shownOf(
  { holder, reference }: Follower,
  { today, lang }: Asked,
  { live, saved }: { live: string; saved: SavedKind | null },
): readonly unknown[] {
  const { tenantId, caseId, partyId } = holder.actor
  return ['status', tenantId, caseId, partyId, reference, live, today, lang, saved]
}

/**
 * The page of this case for this browser, with what came of the form that was sent last. `lined`: that its page without the
 * code was looked at is written already.
 */
export async function respondWithStatus(
  request: Request,
  follower: Follower,
  came: Came,
  { asked = askedIn(request), lined = false } = {},
): Promise<Response> {
  const { lang } = asked
  const read = await readStatus(follower.holder, { visit: follower.visit, ...asked, lined })
  if (!read) return respondWithLostLink(request, follower.reference)
  const place = placeOf(read, lang)
  const page = statusPageOf(read.reading)
  const path = `/status/${follower.reference}`
  const form: StatusForm = {
    ...came,
    path,
    action: withLang(path, place),
    reference: follower.reference,
    address: read.address,
    phone: read.reading.procedure.contact.phone,
    codeAsked: read.codeAsked,
  }
  const document = () => documentOf({ place, page, form })
  // The words of a case, and what somebody typed, are not kept.
  const plain = page.opened === null && came.problem === null
  const shown = shownOf(follower, asked, { live: read.live, saved: came.saved })
  return withCookies(await (plain ? respondWithKept(shown, document) : respondWith(document())), follower)
}

/** Asked for and given once more: whoever looks now and then keeps the page. */
function withCookies(response: Response, { reference, token, visit }: Follower): Response {
  response.headers.append('set-cookie', giveCookie('status', reference, token))
  if (visit) response.headers.append('set-cookie', giveCookie('code', reference, visit))
  return response
}

/** From what it is given alone. */
function documentOf({ place, page, form }: StatusProps): Document {
  const error = form.problem ? `${documentWords[place.lang].error}: ` : ''
  return {
    lang: place.lang,
    title: `${error}${page.heading.replace(/\.$/, '')} (${page.reference}) – ${place.name}`,
    accent: place.accent,
    body: <StatusDocument place={place} page={page} form={form} />,
    status: form.problem ? statusOf(form.problem) : 200,
  }
}

/**
 * `/{tenant}/intake/received/{receipt}`: what was filed and its link, for a day, in the browser that sent it. Without cookies: a
 * quarter of an hour, on the network it was sent from. An address travels further than the page was meant to.
 */
export async function receivedResponse(request: Request, slug: string, receipt: string): Promise<Response> {
  const { now } = atThisMoment()
  const lang = langIn(request)
  const network = clientAddress(request.headers.get('x-forwarded-for'))
  const opened = openReceipt(receipt.replace(/[^\w-].*$/, ''), { now, network })
  if (opened === null) return respondWithLostLink(request)
  const { token, nearby } = opened
  const found = await followLink(token, network, now)
  if (!found.ok) return respondWithoutLink(found.refusal.kind, request)
  const kept = (of: 'sent' | 'copy') => ({ mark: cookieOf(request, of, found.value.reference), token })
  const inItsBrowser = isSenderMark('sent', kept('sent'))
  if (!inItsBrowser && !nearby) return respondElsewhere(request)
  const today = civilDateIn(AMSTERDAM, now)
  const copy = isSenderMark('copy', kept('copy'))
  const read = found.value.slug === slug ? await readStatus(found.value, { visit: null, lang, today, now, copy }) : null
  if (!read) return respondWithLostLink(request)
  const place = placeOf(read, lang)
  return respondWith({
    lang: place.lang,
    title: `${statusDocumentWords[place.lang].received} – ${place.name}`,
    accent: place.accent,
    body: (
      <ConfirmationDocument
        place={place}
        receipt={receipt}
        link={{ path: withLang(`/s/${token}`, place), whole: `${appUrl()}/s/${token}` }}
        page={statusPageOf(read.reading)}
        promises={statusLine(read.reading, { fresh: true })}
        mail={read.address === null ? 'none' : read.heldBack ? 'held' : 'goes'}
        told={read.told}
        inItsBrowser={inItsBrowser}
      />
    ),
  })
}

/** Whoever tries many links learns nothing more than whoever tries one, but is told that it was too many. */
async function respondWithoutLink(
  kind: 'no-link' | 'too-many',
  request: Request,
  token: string | null = null,
): Promise<Response> {
  if (kind === 'no-link') return (await respondIfErased(request, token)) ?? respondWithLostLink(request)
  return respondPlainly('too-many', { lang: langIn(request), headers: { 'retry-after': '3600' } })
}

function placeOf({ tenant, reading }: StatusRead, asked: PublicLang | null): Place {
  const { lang } = reading
  return {
    ...tenant,
    lang,
    languages: reading.procedure.languages,
    chosen: asked === lang && lang !== reading.complaint.lang,
  }
}

function savedKind(said: string | null): SavedKind | null {
  const kinds = Object.keys(statusDocumentWords.nl.saved)
  return kinds.find((kind): kind is SavedKind => kind === said) ?? null
}

function statusOf({ kind }: StatusProblem): number {
  return kind === 'too-many-codes' || kind === 'too-many-messages' ? 429 : 422
}
