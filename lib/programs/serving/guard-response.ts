import type { ServerResponse } from 'node:http'
import { isSecure } from '@/lib/settings/env'

/** What every answer carries unless its maker said otherwise: also errors, redirects, and what nobody thought of. */
const GUARDS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
}

/** Two years, and everything below this host: what is said once over https is kept to. */
const HTTPS_ONLY = 'max-age=63072000; includeSubDomains'

/** Gives this response, at the moment it begins, the guards that it lacks. */
export function guardResponse(response: ServerResponse): void {
  const guards = isSecure() ? { ...GUARDS, 'strict-transport-security': HTTPS_ONLY } : GUARDS
  response.writeHead = new Proxy(response.writeHead, {
    apply(begin, self, given) {
      for (const [name, value] of Object.entries(guards)) if (!response.hasHeader(name)) response.setHeader(name, value)
      return Reflect.apply(begin, self, given)
    },
  })
}
