// Before the desk and the account pages: a nonce for their scripts, and the headers every answer of theirs carries. It
// decides nothing: who may see what is asked where it is read or done, and holds without this file.
import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { langOf } from '@/lib/core/shared/language'
import { bodyProblemIn } from '@/lib/receiving/body-rules'
import { isSameOrigin } from '@/lib/session/is-same-origin'
import { appUrl } from '@/lib/settings/env'

/** A document among the pages of the desk: the procedure as the public will see it, with the public's own policy. */
const PREVIEW = /^\/[^/]+\/desk\/procedure\/preview\/?$/

export function proxy(request: NextRequest): NextResponse {
  if (isForeign(request)) return foreign()
  // The door read the body, and took away what is too large or damaged: the framework would fail on it.
  const problem = bodyProblemIn(request.headers)
  if (problem !== null) return problem === 'too-large' ? tooLarge() : garbled()
  if (PREVIEW.test(request.nextUrl.pathname)) return NextResponse.next()
  const policy = contentPolicy(randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  // The framework takes the nonce from here; what a sender put in it is gone.
  headers.set('content-security-policy', policy)
  headers.delete('content-security-policy-report-only')
  headers.set('x-asked-lang', langOf(request.nextUrl.searchParams.get('lang')) ?? '')
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries({ ...GUARDS, 'content-security-policy': policy })) {
    response.headers.set(name, value)
  }
  return response
}

/** The pages that are an app; everything the public sees is a document with a policy of its own, without any script. */
export const config = {
  matcher: [
    '/',
    '/:tenant/desk/:path*',
    '/sign-in',
    '/sign-up',
    '/desks',
    '/account/:path*',
    '/confirm/:path*',
    '/invitation/:path*',
    '/reset/:path*',
    '/terms',
    '/processing-agreement',
  ],
}

const GUARDS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

// Every action asks this itself as well; here it is a plain answer instead of the framework's fault.
function isForeign({ method, headers }: NextRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const source = { origin: headers.get('origin'), host: headers.get('host'), fetchSite: headers.get('sec-fetch-site') }
  return !isSameOrigin(source, appUrl())
}

function foreign(): NextResponse {
  const text =
    'Dit formulier kwam niet van deze site. Open de pagina opnieuw.\nThis form did not come from this site. Open the page again.\n'
  return new NextResponse(text, { status: 403, headers: { ...GUARDS, 'content-type': 'text/plain; charset=utf-8' } })
}

function garbled(): NextResponse {
  const text =
    'Dit formulier kwam beschadigd aan. Ga terug en verstuur het opnieuw.\nThis form arrived damaged. Go back and send it again.\n'
  return new NextResponse(text, { status: 400, headers: { ...GUARDS, 'content-type': 'text/plain; charset=utf-8' } })
}

function tooLarge(): NextResponse {
  const text =
    'Dit is te groot om te versturen. Ga terug en maak de tekst korter.\nThis is too large to send. Go back and make the text shorter.\n'
  return new NextResponse(text, { status: 413, headers: { ...GUARDS, 'content-type': 'text/plain; charset=utf-8' } })
}
