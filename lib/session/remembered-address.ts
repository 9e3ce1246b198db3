import { cookies } from 'next/headers'
import { addressCookieName, addressCookieOptions } from './session-cookie'

/** Carries an address from signing up, or choosing a new password, to signing in. */
export async function rememberAddress(email: string): Promise<void> {
  ;(await cookies()).set(addressCookieName(), email, addressCookieOptions())
}

export async function rememberedAddress(): Promise<string> {
  return (await cookies()).get(addressCookieName())?.value ?? ''
}
