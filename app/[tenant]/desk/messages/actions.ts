'use server'
import { z } from 'zod'
import { action } from '@/app/_forms/action'
import { colleague } from '@/app/_forms/senders'
import { retryMessage } from '@/lib/operations/cases/retry-message'
import { sayOnce } from '@/lib/session/said-once'
import { sentByScript } from '@/lib/session/sent-by-script'
import { messagesWords } from './messages-words'

export const retry = action(
  { schema: z.strictObject({ message: z.uuid() }), who: colleague('work-cases') },
  async ({ actor, slug, lang, moment, input }) => {
    const done = await retryMessage(actor, input.message, moment)
    if (done.ok) {
      if (!(await sentByScript())) return { go: `/${slug}/desk/messages?done=retried` }
      await sayOnce('messages', 'retried')
      return { kept: true }
    }
    return done.refusal.kind === 'not-found' ? { said: messagesWords(lang).notRetried } : done
  },
)
