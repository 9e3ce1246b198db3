// The law on taking more time, and on stopping the clock.
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, spelled, wholePeriod } from './rule-of'

const FIELD = 'followUp.extension'

/** More time where the law allows it: how long, how often, with which reason, told to whom, and further only if agreed. */
export function onExtension(rule: RuleOf<'extension'>, checked: Checked): Said[] {
  const own = checked.draft.followUp?.extension
  if (own === null) {
    return [
      remark('stricter', FIELD, rule.source, {
        nl: 'Meer tijd nemen mag, met bericht vooraf. U doet het niet.',
        en: 'Taking more time is allowed, with notice beforehand. You do not.',
      }),
    ]
  }
  if (!own) return []
  const wrong = [...onLength(rule, checked), ...onConditions(rule, checked)]
  return wrong.length > 0 ? wrong : [remark('fits', FIELD, rule.source, inOrder(rule, own.reasonRequired === true))]
}

function onLength(rule: RuleOf<'extension'>, { draft, calendar }: Checked): Said[] {
  const own = draft.followUp?.extension
  const period = wholePeriod(own?.period)
  const found: Said[] = []
  if (rule.period && period && comparePeriods(period, rule.period, calendar) === 'longer') {
    found.push(
      remark('breach', `${FIELD}.period`, rule.source, {
        nl: `Ten hoogste ${spelled(rule.period, 'nl')} extra.`,
        en: `At most ${spelled(rule.period, 'en')} more.`,
      }),
    )
  }
  if (rule.maxTimes && own?.maxTimes && own.maxTimes > rule.maxTimes) {
    found.push(
      remark('breach', `${FIELD}.maxTimes`, rule.source, {
        nl: 'Zo vaak mag het niet. Nog meer tijd kan alleen als de klager dat goedvindt.',
        en: 'That often is not allowed. Still more time is possible only if the complainant agrees.',
      }),
    )
  }
  return found
}

function onConditions(rule: RuleOf<'extension'>, { draft }: Checked): Said[] {
  const own = draft.followUp?.extension
  const told: readonly string[] = own?.notify ?? []
  const untold = rule.notify.filter((who) => !told.includes(who))
  const found: Said[] = untold.map((who) => remark('breach', `${FIELD}.notify`, rule.source, mustBeTold[who]))
  if (rule.reasonRequired && own?.reasonRequired === false) {
    found.push(
      remark('breach', `${FIELD}.reasonRequired`, rule.source, {
        nl: 'Bij meer tijd hoort een reden.',
        en: 'More time comes with a reason.',
      }),
    )
  }
  if (rule.furtherNeedsConsent && own?.furtherNeedsConsent === false) {
    found.push(
      remark('breach', `${FIELD}.furtherNeedsConsent`, rule.source, {
        nl: 'Nog meer tijd kan alleen als de klager dat goedvindt.',
        en: 'Still more time is possible only if the complainant agrees.',
      }),
    )
  }
  return found
}

const mustBeTold = {
  complainant: { nl: 'De klager krijgt hier bericht van.', en: 'The complainant is told of this.' },
  subject: {
    nl: 'De persoon over wie de klacht gaat, krijgt hier ook bericht van.',
    en: 'The person complained about is told of this too.',
  },
}

function inOrder(rule: RuleOf<'extension'>, withReason: boolean): { nl: string; en: string } {
  if (!rule.source) return { nl: 'Geen wet zegt hier iets over.', en: 'No law says anything about this.' }
  if (withReason && !rule.reasonRequired) {
    return { nl: 'Een reden vraagt de wet niet; u wel.', en: 'The law does not ask for a reason; you do.' }
  }
  return { nl: 'Dit is wat de wet vraagt.', en: 'This is what the law asks.' }
}

/** A law that gives one term and no way to stretch it. */
export function onNoExtension({ source }: RuleOf<'no-extension'>, { draft }: Checked): Said[] {
  const own = draft.followUp?.extension
  if (own === undefined) return []
  if (own === null) {
    return [remark('fits', FIELD, source, { nl: 'De wet kent geen extra tijd.', en: 'The law knows no extra time.' })]
  }
  return [
    remark('breach', FIELD, source, {
      nl: 'De wet kent geen extra tijd: het antwoord komt binnen de termijn.',
      en: 'The law knows no extra time: the answer comes within the term.',
    }),
  ]
}

/** A law whose term never stands still. */
export function onNoSuspension({ source }: RuleOf<'no-suspension'>, { draft }: Checked): Said[] {
  const own = draft.processing?.suspension
  const field = 'processing.suspension'
  if (own === undefined) return []
  if (own === null) {
    return [remark('fits', field, source, { nl: 'De termijn staat nooit stil.', en: 'The term never stands still.' })]
  }
  return [
    remark('breach', field, source, {
      nl: 'De klok stilzetten mag hier niet. Alleen meer tijd nemen kan, met bericht.',
      en: 'Stopping the clock is not allowed here. Only taking more time is, with notice.',
    }),
  ]
}
