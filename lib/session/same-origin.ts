import { headers } from 'next/headers'
import { appUrl } from '@/lib/settings/env'
import { isSameOrigin } from './is-same-origin'

/** Whether the request that is now being answered was sent by one of our own pages. Every server action asks this. */
export async function sameOrigin(): Promise<boolean> {
  const sent = await headers()
  const source = { origin: sent.get('origin'), host: sent.get('host'), fetchSite: sent.get('sec-fetch-site') }
  return isSameOrigin(source, appUrl())
}
