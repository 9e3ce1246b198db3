import { appUrl } from '@/lib/settings/env'
import { linkMark } from './kept-secrets'

/** The status link as a kept mail holds it: with a mark in place of what opens the page. */
export function linkAddress(messageId: string, generation: number): string {
  return `${appUrl()}/s/${linkMark(messageId, generation)}`
}
