import { appUrl } from '@/lib/settings/env'
import { linkMark, passMark } from './kept-secrets'

/** The status link as a kept mail holds it: with a mark in place of what opens the page. */
export function linkAddress(messageId: string, generation: number): string {
  return `${appUrl()}/s/${linkMark(messageId, generation)}`
}

/** The same for the link of a witness, or of whoever is complained about. */
export function passAddress(messageId: string, party: { id: string; role: string; generation: number }): string {
  return `${appUrl()}/s/${passMark(messageId, party)}`
}
