import { isSameOrigin } from '@/lib/session/is-same-origin'
import { appUrl } from '@/lib/settings/env'

/** Whether a form came from our own pages. `lenient`: the public form has no session to abuse, so no word of origin is fine. */
export function cameFromUs(request: Request, { lenient }: { lenient: boolean }): boolean {
  const origin = request.headers.get('origin')
  const fetchSite = request.headers.get('sec-fetch-site')
  if (lenient && origin === null && (fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none'))
    return true
  return isSameOrigin({ origin, host: request.headers.get('host'), fetchSite }, new URL(appUrl()).origin)
}
