// The law check holds a draft beside the rules of its sector and says what breaks them, what rubs, and what is in order.
// It is a help and no legal advice: each remark carries its article, the date of the text and how sure we are.
import { OFFICE_WEEK, WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import type { ProcedureDraft } from './draft'
import type { LawRule, LawRules } from './law/law-rules'
import { onAcknowledgement, onAnswer, onUsualAnswer } from './law/on-answer'
import { onExternalBody } from './law/on-bodies'
import { onCommittee } from './law/on-committee'
import { onDemanded, onTaskTerm, onYearlyBefore } from './law/on-demanded'
import { onExtension, onJudgementExtension, onNoExtension, onNoSuspension, onStandstillEnds } from './law/on-extension'
import { onCopyForSubject, onHearing } from './law/on-hearing'
import { onAdvice, onIndependentOfficer, onNotInvolved } from './law/on-people'
import { onReaders } from './law/on-readers'
import { onRefusal } from './law/on-refusal'
import { onFormerPlatform, onFree, onWays } from './law/on-ways'
import { onFilingWindow, onRetention } from './law/on-windows'
import { asFarAsKnown, dated, type Remark, type RemarkLevel, type Said } from './law/remark'
import type { Checked } from './law/rule-of'
import { presetFor } from './presets/all'
import type { Live } from './readiness/live'
import type { Source } from './term'

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
  const ruled = law.rules.map(({ kind }) => kind)
  return [...law.rules, ...EVERYWHERE.filter(({ kind }) => !ruled.includes(kind))]
    .flatMap((rule) => onRule(rule, { draft, calendar, live }))
    .map((said) => dated(asFarAsKnown(said), law.checkedOn))
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
}

function fairness(principle: string): Source {
  return { article: `ISO 10002:2018, beginsel ${principle}`, stateDate: null, confidence: 'secondary' }
}

/** Where no law of the sector says so, fairness does; and what does not exist any more exists in no sector. */
const EVERYWHERE: LawRule[] = [
  { kind: 'not-involved', source: fairness('objectiviteit') },
  { kind: 'ways', needs: 'more-than-form', source: fairness('toegankelijkheid') },
  { kind: 'free-of-charge', source: fairness('kosteloosheid') },
  { kind: 'standstill-ends', source: fairness('reactiesnelheid') },
  // Personal data are open to no more people than the work needs.
  {
    kind: 'readers',
    widest: 'department',
    mandatory: false,
    source: { article: 'AVG artikel 5, lid 1, onder f', stateDate: null, confidence: 'unread' },
  },
  {
    kind: 'former-platform',
    source: { article: 'Verordening (EU) 2024/3228', stateDate: null, confidence: 'secondary' },
  },
]

const ORDER: RemarkLevel[] = ['breach', 'strain', 'stricter', 'fits', 'no-number']

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
    case 'judgement-extension':
      return onJudgementExtension(rule, checked)
    case 'no-extension':
      return onNoExtension(rule, checked)
    case 'no-suspension':
      return onNoSuspension(rule, checked)
    case 'standstill-ends':
      return onStandstillEnds(rule, checked)
    case 'ways':
      return onWays(rule, checked)
    case 'free-of-charge':
      return onFree(rule, checked)
    case 'former-platform':
      return onFormerPlatform(rule, checked)
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
    case 'readers':
      return onReaders(rule, checked)
    case 'refusal':
      return onRefusal(rule, checked)
    case 'hearing':
      return onHearing(rule, checked)
    case 'committee':
      return onCommittee(rule, checked)
    case 'copy-for-subject':
      return onCopyForSubject(rule, checked)
    case 'advice':
      return onAdvice(rule, checked)
  }
}

function calendarOf(draft: ProcedureDraft): WorkingCalendar {
  const parsed = WorkingCalendar.safeParse(draft.followUp?.calendar)
  return parsed.success ? parsed.data : OFFICE_WEEK
}
