// The law on answering and on confirming that a complaint arrived.
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, spelled, wholePeriod } from './rule-of'

const ANSWER = 'followUp.answer.term'

/** A statutory term for the answer: its length, the day from which it is counted, and the day on which it ends. */
export function onAnswer(rule: RuleOf<'answer'>, { draft, calendar }: Checked): Said[] {
  const term = draft.followUp?.answer?.term
  const own = wholePeriod(term?.period)
  if (!term || !own) return []
  const length = comparePeriods(own, rule.period, calendar)
  const most = { nl: spelled(rule.period, 'nl'), en: spelled(rule.period, 'en') }
  const about = (level: 'breach' | 'stricter' | 'fits') =>
    ({
      breach: { nl: `Ten hoogste ${most.nl}.`, en: `At most ${most.en}.` },
      stricter: {
        nl: `De wet geeft u ${most.nl}. U belooft sneller.`,
        en: `The law gives you ${most.en}. You promise sooner.`,
      },
      fits: {
        nl: `${capital(most.nl)}: dat is wat de wet vraagt.`,
        en: `${capital(most.en)}: that is what the law asks.`,
      },
    })[level]
  const level = length === 'longer' ? 'breach' : length === 'shorter' ? 'stricter' : 'fits'
  return [
    remark(level, `${ANSWER}.period`, rule.source, about(level)),
    ...onStart(rule, term.from),
    ...(level === 'breach' ? [] : onEnd(rule, term.endRule)),
  ]
}

function onStart(rule: RuleOf<'answer'>, from: string | undefined): Said[] {
  if (rule.from === 'submitted' && from === 'received') {
    return [
      remark('breach', `${ANSWER}.from`, rule.source, {
        nl: 'De wet telt vanaf de dag waarop iemand de klacht indient, niet vanaf de ontvangst.',
        en: 'The law counts from the day on which someone sends the complaint, not from its receipt.',
      }),
    ]
  }
  return []
}

/** A term that may end later than the law's own, because of the day on which it ends. */
function onEnd(rule: RuleOf<'answer'>, endRule: string | undefined): Said[] {
  const moves = endRule === 'next-working-day' || (endRule === 'termijnenwet' && rule.endRule === 'none')
  if (!moves || endRule === rule.endRule) return []
  return [
    remark('strain', `${ANSWER}.endRule`, rule.source, {
      nl: 'Zo kan uw antwoord later komen dan de wet toestaat. Kies de regel die bij de wet hoort.',
      en: 'Your answer may then come later than the law allows. Choose the rule that belongs to the law.',
    }),
  ]
}

/** Where the law leaves the term to the organisation, or there is no law: what is usual. */
export function onUsualAnswer(rule: RuleOf<'usual-answer'>, { draft, calendar }: Checked): Said[] {
  const own = wholePeriod(draft.followUp?.answer?.term?.period)
  if (!own) return []
  const longer = comparePeriods(own, rule.period, calendar) === 'longer'
  const law = rule.source
    ? { nl: 'De wet laat u zelf een termijn kiezen.', en: 'The law lets you choose a term yourself.' }
    : { nl: 'Geen wet noemt een termijn.', en: 'No law names a term.' }
  const usual = { nl: `Gebruikelijk is ${spelled(rule.period, 'nl')}`, en: `Usual is ${spelled(rule.period, 'en')}` }
  return [
    remark(longer ? 'strain' : 'fits', `${ANSWER}.period`, rule.source, {
      nl: `${law.nl} ${usual.nl}${longer ? '; u neemt langer' : ''}.`,
      en: `${law.en} ${usual.en}${longer ? '; you take longer' : ''}.`,
    }),
  ]
}

/** Confirming the receipt: asked by law or not, and within what is asked or usual. */
export function onAcknowledgement(rule: RuleOf<'acknowledgement'>, { draft, calendar }: Checked): Said[] {
  const own = wholePeriod(draft.followUp?.acknowledgement?.term?.period)
  if (!own) return []
  const field = 'followUp.acknowledgement.term.period'
  const statutory = rule.period
  if (statutory && comparePeriods(own, statutory, calendar) === 'longer') {
    const words = { nl: `Ten hoogste ${spelled(statutory, 'nl')}.`, en: `At most ${spelled(statutory, 'en')}.` }
    return [remark('breach', field, rule.source, words)]
  }
  const compared = comparePeriods(own, rule.usual, calendar)
  const level = compared === 'longer' ? 'strain' : compared === 'shorter' ? 'stricter' : 'fits'
  const law = lawOnAcknowledgement(rule)
  return [
    remark(level, field, rule.source, {
      nl: `${law.nl} Gebruikelijk is ${spelled(rule.usual, 'nl')}.`,
      en: `${law.en} Usual is ${spelled(rule.usual, 'en')}.`,
    }),
  ]
}

function lawOnAcknowledgement({ mandatory, period, source }: RuleOf<'acknowledgement'>): { nl: string; en: string } {
  if (period) return { nl: `De wet geeft ${spelled(period, 'nl')}.`, en: `The law gives ${spelled(period, 'en')}.` }
  if (mandatory) {
    return {
      nl: 'Een bevestiging is verplicht. De wet noemt geen aantal dagen.',
      en: 'An acknowledgement is mandatory. The law names no number of days.',
    }
  }
  return source
    ? { nl: 'De wet noemt geen termijn.', en: 'The law names no term.' }
    : { nl: 'Geen wet noemt een termijn.', en: 'No law names a term.' }
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
