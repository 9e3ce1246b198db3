import type { ReactNode } from 'react'
import { opening, row } from '@/app/_documents/looks'
import { Masthead, sheet } from '@/app/_documents/masthead'
import { respondWith } from '@/app/_respond/document'
import { mailboxStyle } from './mailbox-style'

// The mail in its frame takes these rules over: its own styles count, nothing is loaded, nothing runs.
const POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A page of the evaluation mailbox. */
export function respondMailbox(title: string, children: ReactNode): Promise<Response> {
  const body = (
    <div className={sheet}>
      <style>{mailboxStyle}</style>
      <Masthead href="/dev/mailbox" name="Mailbox" />
      <main id="main">
        <div className={`${row} ${opening}`}>
          <div className="prose">{children}</div>
        </div>
      </main>
    </div>
  )
  return respondWith({ lang: 'en', title, accent: null, body, headers: { 'content-security-policy': POLICY } })
}
