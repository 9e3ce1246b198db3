// `/pass/{reference}`: the page of whoever is complained about, or of a witness.
import { PassDocument, type PassForm, PassOverDocument } from '@/app/_documents/pass/pass'
import { type Place, withLang } from '@/app/_documents/place'
import { documentWords } from '@/lib/catalogues/public/document/words'
import { passWords } from '@/lib/catalogues/public/pass/words'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { parseReference } from '@/lib/core/shared/reference'
import { calendarFileOf } from '@/lib/mail/calendar-file'
import { type PassRead, readPassPage } from '@/lib/queries/read-pass'
import { invitationsOf, passPageOf } from '@/lib/words/pass/pass-page'
import { documentHeaders, respondWith } from './document'
import { respondIfErased } from './erased-link'
import { langIn } from './lang-in'
import { respondPlainly } from './plain-page'
import { cookieOf, giveCookie, heldFor } from './status-cookies'

type PassHolder = { read: PassRead; token: string; reference: string }

/** The holder of a pass for this very case, by the cookie; null without one. It is written down that they looked. */
export async function passHolderOf(request: Request, typed: string): Promise<PassHolder | null> {
  const reference = parseReference(typed)
  const token = reference && cookieOf(request, 'pass', reference)
  if (!reference || !token) return null
  const today = civilDateIn(AMSTERDAM, atThisMoment().now)
  const read = await readPassPage(token, { reference, lang: langIn(request), today })
  return read && { read, token, reference }
}

/** `GET /pass/{reference}`. */
export async function passResponse(request: Request, typed: string): Promise<Response> {
  const holder = await passHolderOf(request, typed)
  if (!holder) return (await respondIfErased(request, heldFor(request, 'pass', typed))) ?? respondWithLostPass(request)
  const saved = new URL(request.url).searchParams.has('said')
  return respondWithPass(request, holder, { saved, problem: null, typed: '' })
}

/** Nothing is said of any case: not there and not yours look the same. */
export function respondWithLostPass(request: Request): Promise<Response> {
  return respondPlainly('pass-lost', { lang: langIn(request) })
}

/** The page for this browser, with what came of the form that was sent last. */
export async function respondWithPass(
  request: Request,
  { read, token, reference }: PassHolder,
  came: Pick<PassForm, 'saved' | 'problem' | 'typed'>,
): Promise<Response> {
  const place = placeOf(read, request)
  const words = passWords[place.lang]
  const { reading } = read
  if (!reading) {
    const says = words.over.says({ name: place.name })
    return respondWith({
      lang: place.lang,
      title: `${words.over.title} – ${place.name}`,
      accent: place.accent,
      body: <PassOverDocument place={place} title={words.over.title} says={says} />,
      status: 410,
    })
  }
  const page = passPageOf(reading)
  const path = `/pass/${reference}`
  const form: PassForm = { ...came, path, action: withLang(path, place), reference }
  const error = came.problem ? `${documentWords[place.lang].error}: ` : ''
  const response = await respondWith({
    lang: place.lang,
    title: `${error}${page.heading.replace(/\.$/, '')} (${page.reference}) – ${place.name}`,
    accent: place.accent,
    body: <PassDocument place={place} page={page} form={form} />,
    status: came.problem ? (came.problem === 'too-many-messages' ? 429 : 422) : 200,
  })
  response.headers.append('set-cookie', giveCookie('pass', reference, token))
  return response
}

/** `GET /pass/{reference}/invitation.ics`: the hearing that lies ahead, as a file for a calendar. */
export async function passCalendarResponse(request: Request, typed: string): Promise<Response> {
  const holder = await passHolderOf(request, typed)
  const reading = holder?.read.reading
  if (!holder || !reading) return respondWithLostPass(request)
  const { pass, tenant, lang } = holder.read
  const ahead = invitationsOf(reading).filter(({ event }) => event.on >= reading.today)
  const [next] = ahead.filter(({ event }) => event.type !== 'hearing-called-off').reverse()
  if (!next) return respondWithLostPass(request)
  const file = calendarFileOf({
    messageId: `${pass.partyId}-${next.event.on}`,
    event: next.event,
    since: new Date(next.at),
    fromName: tenant.name,
    lang,
  })
  const headers = { ...documentHeaders(), 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
  return new Response(file, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="invitation.ics"',
    },
  })
}

function placeOf({ tenant, lang, languages }: PassRead, request: Request): Place {
  return { ...tenant, lang, languages, chosen: langIn(request) === lang }
}
