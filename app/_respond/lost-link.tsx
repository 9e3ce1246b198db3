// `/status` without a case of one's own: a link that does not work, or was lost, and the form that sends a new one.

import { LostLinkDocument, type LostLinkForm, titleOf } from '@/app/_documents/lost-link'
import { documentWords } from '@/lib/catalogues/public/document/words'
import { lostLinkWords } from '@/lib/catalogues/public/lost-link/words'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { emailOf } from '@/lib/core/shared/email-address'
import { only } from '@/lib/core/shared/form-entries'
import type { PublicLang } from '@/lib/core/shared/language'
import { formatReference, parseReference } from '@/lib/core/shared/reference'
import { cleanLine } from '@/lib/core/shared/written-text'
import { askForLink } from '@/lib/operations/cases/ask-for-link'
import { clientAddress } from '@/lib/session/client-address'
import { preferredLang } from '@/lib/session/preferred-lang'
import { documentHeaders, respondWith } from './document'
import { langIn } from './lang-in'
import { respondPlainly } from './plain-page'
import { readForm } from './read-body'
import { cameFromUs } from './same-origin'

type Came = Omit<LostLinkForm, 'lang'>

const FRESH: Came = { typed: { number: '', email: '' }, problems: {}, shows: 'form' }

/** Instead of what a link should have opened; `typed`: the number in the address, if it can be one. */
export function respondWithLostLink(request: Request, typed = ''): Promise<Response> {
  const reference = parseReference(typed)
  const number = reference ? formatReference(reference) : ''
  return respond(langOfReader(request), { ...FRESH, typed: { number, email: '' }, shows: 'lost' }, 404)
}

/** Instead of a confirmation that another browser sent: how to come to one's own complaint, without a word about this one. */
export function respondElsewhere(request: Request): Promise<Response> {
  return respond(langOfReader(request), { ...FRESH, shows: 'elsewhere' }, 404)
}

/** `GET /status`: the form, or what happens next. */
export function lostLinkResponse(request: Request): Promise<Response> {
  const sent = new URL(request.url).searchParams.has('sent')
  return respond(langOfReader(request), { ...FRESH, shows: sent ? 'sent' : 'form' }, 200)
}

/** `POST /status`. */
export async function takeLostLink(request: Request): Promise<Response> {
  const lang = langOfReader(request)
  if (!cameFromUs(request, { lenient: true })) return respondPlainly('other-site', { lang })
  const read = await readForm(request)
  if (!read.ok) return respondPlainly(read.refusal, { lang })
  const typed = { number: cleanLine(only(read.value, 'number')), email: cleanLine(only(read.value, 'email')) }
  const [reference, email] = [parseReference(typed.number), emailOf(typed.email)]
  const words = lostLinkWords[lang]
  if (!reference || !email) {
    const problems = {
      ...(reference ? {} : { number: words.numberWrong }),
      ...(email ? {} : { email: words.emailWrong }),
    }
    return respond(lang, { typed, problems, shows: 'form' }, 422)
  }
  const from = clientAddress(request.headers.get('x-forwarded-for'))
  const asked = await askForLink({ reference, email }, { from, moment: atThisMoment() })
  if (!asked.ok) return respondPlainly('too-many', { lang, headers: { 'retry-after': '3600' } })
  const headers = { ...documentHeaders(), location: `/status?sent=1&lang=${lang}`, 'cache-control': 'no-store' }
  return new Response(null, { status: 303, headers })
}

function respond(lang: PublicLang, came: Came, status: number): Promise<Response> {
  const wrong = Object.keys(came.problems).length > 0 ? `${documentWords[lang].error}: ` : ''
  return respondWith({
    lang,
    title: `${wrong}${titleOf({ lang, shows: came.shows })} – Gehoor`,
    accent: null,
    body: <LostLinkDocument lang={lang} {...came} />,
    status,
  })
}

function langOfReader(request: Request): PublicLang {
  return langIn(request) ?? preferredLang(request.headers.get('accept-language'))
}
