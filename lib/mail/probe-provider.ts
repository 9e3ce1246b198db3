import { type MailSettings, mailSettings } from '@/lib/settings/env'
import { isServerThere } from './smtp'

const PATIENCE_MS = 10_000

/** Whether the mail server lets us in, without sending anything. Resend is asked by sending only: its keys may do no more. */
export async function isProviderThere(via: MailSettings = mailSettings(), patienceMs = PATIENCE_MS): Promise<boolean> {
  return via.via === 'smtp' ? isServerThere({ url: via.url, patienceMs }) : true
}
