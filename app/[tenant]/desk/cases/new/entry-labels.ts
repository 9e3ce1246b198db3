import type { DeskLang } from '@/lib/core/shared/language'
import { deskWords } from '../../words/desk-words'
import type { EntryLabels } from './say-entry-problems'

/** What the fields beside the intake are called on the desk. */
export function entryLabels(lang: DeskLang): EntryLabels {
  const { entry } = deskWords(lang)
  return { receivedOn: entry.received, submittedOn: entry.submitted, channel: entry.channel }
}
