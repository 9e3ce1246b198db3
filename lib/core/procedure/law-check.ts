// The law check holds a draft beside the rules of its sector and says what breaks them, what rubs, and what is in order.
// It is a help and no legal advice: each remark carries its article, the date of the text and how sure we are.
import { OFFICE_WEEK, WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import type { ProcedureDraft } from './draft'
import type { LawRule, LawRules } from './law/law-rules'
import { onAcknowledgement, onAnswer, onUsualAnswer } from './law/on-answer'
import { onDemanded, onTaskTerm, onYearlyBefore } from './law/on-demanded'
import { onExtension, onNoExtension, onNoSuspension } from './law/on-extension'
import { onAdvice, onExternalBody, onIndependentOfficer, onNotInvolved } from './law/on-people'
import { onFilingWindow, onRetention } from './law/on-windows'
import { asFarAsKnown, dated, type Remark, type RemarkLevel, type Said } from './law/remark'
import type { Checked } from './law/rule-of'
import { presetFor } from './presets/all'
import type { Live } from './readiness/live'

export type { Remark, RemarkLevel } from './law/remark'

/**
 * Every remark on this draft by the rules of the sector; a sector without rules gives none. Worst first. `live`: who fills
 * the functions now, where that is known.
 */
export function lawCheck(draft: ProcedureDraft, sector: string, live: Live | null = null): Remark[] {
  const preset = presetFor(sector)
  return preset ? checkAgainst(draft, preset.rules, live) : []
}

/** The same against rules that are handed over. */
function checkAgainst(draft: ProcedureDraft, law: LawRules, live: Live | null = null): Remark[] {
  const calendar = calendarOf(draft)
  const asksForAnother = law.rules.some(({ kind }) => kind === 'not-involved')
  return [...law.rules, ...(asksForAnother ? [] : [FAIRNESS])]
    .flatMap((rule) => onRule(rule, { draft, calendar, live }))
    .map((said) => dated(asFarAsKnown(said), law.checkedOn))
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
}

/** Where no law of the sector says so, fairness does: complaints are handled in an objective and unbiased manner. */
const FAIRNESS: LawRule = {
  kind: 'not-involved',
  source: { article: 'ISO 10002:2018, beginsel objectiviteit', stateDate: null, confidence: 'secondary' },
}

const ORDER: RemarkLevel[] = ['breach', 'strain', 'stricter', 'fits']

function onRule(rule: LawRule, checked: Checked): Said[] {
  switch (rule.kind) {
    case 'answer':
      return onAnswer(rule, checked)
    case 'usual-answer':
      return onUsualAnswer(rule, checked)
    case 'acknowledgement':
      return onAcknowledgement(rule, checked)
    case 'extension':
      return onExtension(rule, checked)
    case 'no-extension':
      return onNoExtension(rule, checked)
    case 'no-suspension':
      return onNoSuspension(rule, checked)
    case 'external-body':
      return onExternalBody(rule, checked)
    case 'demanded':
      return onDemanded(rule, checked)
    case 'task-term':
      return onTaskTerm(rule, checked)
    case 'yearly-before':
      return onYearlyBefore(rule, checked)
    case 'retention':
      return onRetention(rule, checked)
    case 'filing-window':
      return onFilingWindow(rule, checked)
    case 'independent-officer':
      return onIndependentOfficer(rule, checked)
    case 'not-involved':
      return onNotInvolved(rule, checked)
    case 'advice':
      return onAdvice(rule, checked)
  }
}

function calendarOf(draft: ProcedureDraft): WorkingCalendar {
  const parsed = WorkingCalendar.safeParse(draft.followUp?.calendar)
  return parsed.success ? parsed.data : OFFICE_WEEK
}
