import { headers } from 'next/headers'
import { clientAddress } from './client-address'

/** The network address of whoever sent this request. */
export async function readerAddress(): Promise<string> {
  return clientAddress((await headers()).get('x-forwarded-for'))
}
