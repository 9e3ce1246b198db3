// Why the clock of a case cannot be stopped, with the article that says so.
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

export type OnStandstill = Extract<
  Refusal,
  {
    kind:
      | 'no-suspension-in-procedure'
      | 'suspension-reason-not-listed'
      | 'suspension-nothing-asked'
      | 'suspension-used-up'
      | 'suspension-too-long'
  }
>

type Said = {
  [Kind in OnStandstill['kind']]: (refusal: Extract<OnStandstill, { kind: Kind }>, article: string) => string
}

const KINDS: readonly Refusal['kind'][] = [
  'no-suspension-in-procedure',
  'suspension-reason-not-listed',
  'suspension-nothing-asked',
  'suspension-used-up',
  'suspension-too-long',
]

const said: AtDesk<Said> = {
  nl: {
    'no-suspension-in-procedure': (_, article) =>
      `De regeling van deze zaak kent geen opschorten${article}. De termijn loopt door.`,
    'suspension-reason-not-listed': (_, article) =>
      `Om deze reden mag de termijn niet stilstaan volgens de regeling van deze zaak${article}.`,
    'suspension-nothing-asked': (_, article) =>
      `U wacht nog niet op de klager${article}. Stel eerst uw vraag. Daarna kan de termijn stilstaan.`,
    'suspension-used-up': ({ days }, article) =>
      `De termijn stond al ${days} ${days === 1 ? 'dag' : 'dagen'} stil. Langer mag niet volgens de regeling${article}.`,
    'suspension-too-long': ({ latest }, article) =>
      `De termijn mag stilstaan tot ${longDate(latest, 'nl')}, niet langer${article}.`,
  },
  en: {
    'no-suspension-in-procedure': (_, article) =>
      `This case's procedure has no suspension${article}. The term goes on.`,
    'suspension-reason-not-listed': (_, article) =>
      `By this case's procedure the clock may not stop for this reason${article}.`,
    'suspension-nothing-asked': (_, article) =>
      `You are not waiting for the complainant yet${article}. Ask your question first. Then the clock can stop.`,
    'suspension-used-up': ({ days }, article) =>
      `The clock stood still for ${days} ${days === 1 ? 'day' : 'days'} already. The procedure allows no more${article}.`,
    'suspension-too-long': ({ latest }, article) =>
      `The clock may stand still until ${longDate(latest, 'en')}, no longer${article}.`,
  },
}

export function isOnStandstill(refusal: Refusal): refusal is OnStandstill {
  return KINDS.includes(refusal.kind)
}

/** The refusal as one or two sentences, with its article where one is known. */
export function sayStandstillRefusal(refusal: OnStandstill, lang: DeskLang): string {
  const say = said[lang][refusal.kind] as (refusal: OnStandstill, article: string) => string
  return say(refusal, refusal.article ? ` (${refusal.article})` : '')
}
