'use server'
// Entering a complaint for someone who called, wrote or came by.
import { action } from '@/app/_forms/action'
import { colleague } from '@/app/_forms/senders'
import { fileComplaint } from '@/lib/operations/cases/file-complaint'
import { readEntry } from '@/lib/queries/read-entry'
import { entryLabels } from './entry-labels'
import { EntryFields, readEntryForm } from './read-entry-form'
import { sayEntryProblems } from './say-entry-problems'

export const enterComplaint = action(
  { schema: EntryFields, who: colleague('enter-complaint') },
  async ({ actor, slug, lang, moment, input }) => {
    const read = await readEntry(actor)
    if (!read) return { refusal: { kind: 'version-expired' } }
    const entry = readEntryForm(read.procedure, input)
    if (!entry.ok) {
      const { fields } = entry.refusal
      return {
        refusal: { kind: 'invalid', fields },
        sentences: sayEntryProblems(read.procedure, fields, { lang, labels: entryLabels(lang) }),
      }
    }
    const { receivedOn, submittedOn } = entry.value
    const complaint = { ...entry.value, submittedOn: submittedOn ?? receivedOn }
    const filed = await fileComplaint(actor, complaint, moment)
    if (filed.ok) return { go: `/${slug}/desk/cases/${filed.value.reference}?done=entered` }
    if (filed.refusal.kind === 'date-in-future') {
      const field = submittedOn && submittedOn > receivedOn ? 'submittedOn' : 'receivedOn'
      return { refusal: { kind: 'invalid', fields: { [field]: 'date-in-future' } } }
    }
    return { refusal: filed.refusal }
  },
)
