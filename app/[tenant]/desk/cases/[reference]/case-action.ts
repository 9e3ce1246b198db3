// A server action about one case: through the one door, and back to its page; or what happened meanwhile, in sentences.
import type { z } from 'zod'
import { action } from '@/app/_forms/action'
import type { FormAction } from '@/app/_forms/form-state'
import type { Done, NotDone } from '@/app/_forms/outcome'
import { colleague } from '@/app/_forms/senders'
import type { MemberActor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import type { Refusal } from '@/lib/core/case/refusals'
import type { DeskLang } from '@/lib/core/shared/language'
import { perform } from '@/lib/operations/cases/perform'
import { readCase } from '@/lib/queries/read-case'
import { sayOnce } from '@/lib/session/said-once'
import { sentByScript } from '@/lib/session/sent-by-script'
import { sayEvent } from '@/lib/words/case/say-event'
import { handlingOf } from '@/lib/words/procedure/handling'
import { isOnEnding } from '@/lib/words/refusals/ending-refusals'
import type { DeskWords } from '../../words/nl'
import { refusalNames, tellingOf } from './case-page'

type AboutCase = { case: string; reference: string; seen: number }
export type DoneWith = keyof DeskWords['done']

/** Makes a server action of a form and the command it stands for. `done` is what the page says afterwards; `leaves`: it goes to the page of the case. */
export function caseAction<S extends z.ZodType<AboutCase>>(
  schema: S,
  done: DoneWith | ((input: z.output<S>) => DoneWith),
  commandOf: (input: z.output<S>) => Command,
  leaves = false,
): FormAction {
  return action(
    { schema, who: colleague('work-cases') },
    async ({ actor, slug, lang, moment, input }): Promise<Done | NotDone> => {
      const command = commandOf(input)
      const result = await perform(actor, input.case, input.seen, command, moment)
      if (!result.ok) return notDone(result.refusal, { actor, about: input, lang })
      // Whoever says that it is about themselves has left the case with that.
      if ('member' in command && command.member === actor.memberId) return { go: `/${slug}/desk/cases` }
      const said = typeof done === 'function' ? done(input) : done
      if (leaves || !(await sentByScript())) return { go: `/${slug}/desk/cases/${input.reference}?done=${said}` }
      // Going anywhere, also to where one is, makes the page anew: what was typed in another form of the case would be gone.
      await sayOnce(input.reference, said)
      return { kept: true }
    },
  )
}

type Refused = { actor: MemberActor; about: AboutCase; lang: DeskLang }

/** A refusal with what points are called, and with what happened since when that is why. */
export async function notDone(refusal: Refusal, { actor, about, lang }: Refused): Promise<NotDone> {
  const named = ['changed-meanwhile', 'point-without-judgement', 'letter-lacks', 'not-allowed', 'hearing-first']
  const isNamed = named.includes(refusal.kind) || isOnEnding(refusal)
  if (!isNamed) return { refusal }
  const read = await readCase(actor, about.reference, 'news')
  if (!read) return { refusal: { kind: 'not-found' } }
  const telling = tellingOf(read, lang)
  const since = read.timeline.filter(({ seq, actor: by }) => seq > about.seen && by.kind !== 'system')
  return {
    refusal,
    news: since.map((recorded) => sayEvent(recorded, telling)),
    names: refusalNames({ ...read, telling, handling: handlingOf(read.procedure, lang) }),
  }
}
