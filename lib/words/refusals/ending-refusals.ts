// Why a case cannot end like this yet: what is open in it, and what somebody decided of that.
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'

const KINDS = [
  'left-open',
  'left-open-lacks',
  'law-asks-still',
  'cannot-live-on',
  'promised-before',
  'owner-not-here',
  'measure-without-date',
  'measure-day-over',
  'nothing-left-open',
] as const
export type OnEnding = Extract<Refusal, { kind: (typeof KINDS)[number] }>

export function isOnEnding(refusal: Refusal): refusal is OnEnding {
  return KINDS.some((kind) => kind === refusal.kind)
}

type Told = {
  leftOpen: (what: string) => string
  lacks: Record<Extract<Refusal, { kind: 'left-open-lacks' }>['lacks'], (what: string) => string>
  lawAsks: (what: string) => string
  cannotLiveOn: (what: string) => string
  promisedBefore: (due: string) => string
  ownerNotHere: string
  withoutDate: string
  dayOver: (due: string) => string
  nothingOpen: string
  aThing: string
}

const told: AtDesk<Told> = {
  nl: {
    leftOpen: (what) => `Er staat nog iets open: ${what}. Kies bij elk wat ermee gebeurt. Dan kan de zaak dicht.`,
    lacks: {
      day: (what) => `Vul de dag in bij: ${what}.`,
      owner: (what) => `Kies wie dit doet: ${what}.`,
      reason: (what) => `Leg uit waarom dit vervalt: ${what}.`,
    },
    lawAsks: (what) => `Dit kan niet vervallen: ${what}. De wet vraagt het ook als de zaak dicht is.`,
    cannotLiveOn: (what) =>
      `Na het afsluiten kan dit niet meer: ${what}. Doe het eerst, of leg uit waarom het vervalt.`,
    promisedBefore: (due) => `Dit is de klager beloofd voor ${due}. Kies die dag of eerder.`,
    ownerNotHere: 'Deze collega werkt hier niet meer, of mag deze zaak niet lezen. Kies iemand anders.',
    withoutDate: 'Een maatregel heeft nog geen datum. Zeg wanneer het klaar is.',
    dayOver: (due) => `Een maatregel zou klaar zijn op ${due}. Die dag is geweest. Kies een dag die nog komt.`,
    nothingOpen: 'Er staat in deze zaak niets meer open.',
    aThing: 'iets wat nog openstaat',
  },
  en: {
    leftOpen: (what) =>
      `Something is still open: ${what}. Choose for each what becomes of it. Then the case can close.`,
    lacks: {
      day: (what) => `Fill in the day of: ${what}.`,
      owner: (what) => `Choose who does this: ${what}.`,
      reason: (what) => `Explain why this is dropped: ${what}.`,
    },
    lawAsks: (what) => `This cannot be dropped: ${what}. The law asks it of a closed case as well.`,
    cannotLiveOn: (what) =>
      `This cannot be done once the case is closed: ${what}. Do it first, or explain why it is dropped.`,
    promisedBefore: (due) => `The complainant was promised this by ${due}. Choose that day or an earlier one.`,
    ownerNotHere: 'This colleague no longer works here, or may not read this case. Choose somebody else.',
    withoutDate: 'A measure has no date yet. Say when it will be done.',
    dayOver: (due) => `A measure was to be done on ${due}. That day has passed. Choose a day to come.`,
    nothingOpen: 'Nothing is open in this case any more.',
    aThing: 'something that is still open',
  },
}

/** The refusal as a sentence; `names` says what each open thing is called. */
export function sayEndingRefusal(
  refusal: OnEnding,
  lang: DeskLang,
  names: { thing?: (id: string) => string | null },
): string {
  const words = told[lang]
  const thing = (id: string) => names.thing?.(id) ?? words.aThing
  switch (refusal.kind) {
    case 'left-open':
      return words.leftOpen(listing([...new Set(refusal.things.map(thing))], lang))
    case 'left-open-lacks':
      return words.lacks[refusal.lacks](thing(refusal.thing))
    case 'law-asks-still':
      return words.lawAsks(thing(refusal.thing))
    case 'cannot-live-on':
      return words.cannotLiveOn(thing(refusal.thing))
    case 'promised-before':
      return words.promisedBefore(longDate(refusal.due, lang))
    case 'owner-not-here':
      return words.ownerNotHere
    case 'measure-without-date':
      return words.withoutDate
    case 'measure-day-over':
      return words.dayOver(longDate(refusal.due, lang))
    case 'nothing-left-open':
      return words.nothingOpen
  }
}
