// What is complete on paper but could not be carried out: a way to call without a number, a step that no case can reach.
import type { ProcedureDraft } from '../draft'
import { isKeptShorter } from '../kept-shorter'
import type { Phase } from '../processing'
import { Retention } from '../retention'
import type { TermStart } from '../term'
import { blocking, type Finding, type NeededPhase } from './finding'

/** Everything that the published page would promise and nobody could keep. */
export function unkeepable(draft: ProcedureDraft): Finding[] {
  return [
    ...waysWithoutAddress(draft),
    ...questionsWithoutAnswers(draft),
    ...phasesWithoutStep(draft),
    ...daysThatDoNotExist(draft),
    ...acknowledgementFromItself(draft),
    ...judgementOfNobody(draft),
    ...keptTooShort(draft),
    ...hearingOfNobody(draft),
    ...dayOfNobody(draft),
  ]
}

function waysWithoutAddress({ intake, contact }: ProcedureDraft): Finding[] {
  const offers = (kind: string) => (intake?.ways ?? []).some((way) => way.kind === kind)
  const noPhone = offers('phone') && !contact?.phone?.trim()
  const noAddress = (offers('letter') || offers('visit')) && !contact?.address?.trim()
  return [
    ...(noPhone ? [blocking('contact.phone', { kind: 'no-phone' })] : []),
    ...(noAddress ? [blocking('contact.address', { kind: 'no-address' })] : []),
  ]
}

function questionsWithoutAnswers(draft: ProcedureDraft): Finding[] {
  return (draft.intake?.questions ?? []).flatMap(({ kind, options }, i) => {
    if ((kind !== 'choice' && kind !== 'choices') || (options ?? []).length > 1) return []
    const at = `intake.questions.${i}`
    return [blocking(`${at}.options`, { kind: 'too-few-answers', at })]
  })
}

/** A case is received, is looked into, is answered and is closed: without a step for each it would come to a halt. */
const NEEDED: { phase: NeededPhase; or?: Phase }[] = [
  { phase: 'received' },
  { phase: 'in-treatment', or: 'assessing' },
  { phase: 'answered' },
  { phase: 'closed' },
]

function phasesWithoutStep({ processing }: ProcedureDraft): Finding[] {
  const there = (processing?.steps ?? []).map((step) => step.phase)
  return NEEDED.filter(({ phase, or }) => !there.includes(phase) && !(or && there.includes(or))).map(({ phase }) =>
    blocking('processing.steps', { kind: 'no-step', phase }),
  )
}

/** Only the answer waits for a judgement, and only where a committee gives one. */
function judgementOfNobody({ followUp, processing }: ProcedureDraft): Finding[] {
  const terms = [
    ['followUp.acknowledgement.term', followUp?.acknowledgement?.term],
    ['followUp.firstContact.term', followUp?.firstContact?.term],
    ...(processing?.committee ? [] : [['followUp.answer.term', followUp?.answer?.term] as const]),
    ['processing.committee.term', processing?.committee?.term],
    ...(processing?.tasks ?? []).map((task, i) => [`processing.tasks.${i}.due`, task.due] as const),
  ] as const
  return terms.flatMap(([at, term]) =>
    term?.from === 'judgement-received' ? [blocking(`${at}.from`, { kind: 'no-committee', at })] : [],
  )
}

/** An acknowledgement that is due some time after the acknowledgement was sent is never due. */
function acknowledgementFromItself({ followUp }: ProcedureDraft): Finding[] {
  const at = 'followUp.acknowledgement.term'
  const isFromItself = followUp?.acknowledgement?.term?.from === 'acknowledgement-sent'
  return isFromItself ? [blocking(`${at}.from`, { kind: 'counts-from-itself', at })] : []
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysThatDoNotExist(draft: ProcedureDraft): Finding[] {
  return (draft.followUp?.yearlyTasks ?? []).flatMap(({ month, day, monthsAfterYear }, i) => {
    if (monthsAfterYear || !month || !day || day <= (LONGEST_MONTHS[month - 1] ?? 31)) return []
    const at = `followUp.yearlyTasks.${i}`
    return [blocking(`${at}.day`, { kind: 'no-such-day', at })]
  })
}

/** Whoever promises to keep cases for less time than the law's minimum that they name themselves, keeps them longer all the same. */
function keptTooShort({ followUp }: ProcedureDraft): Finding[] {
  const own = Retention.safeParse(followUp?.retention)
  if (!own.success || !own.data.minimum || !isKeptShorter(own.data, own.data.minimum)) return []
  const { period, from, source } = own.data.minimum
  const article = source?.article ?? null
  return [blocking('followUp.retention.period', { kind: 'kept-shorter-than-law', period, from, article })]
}

/** Only what comes after a hearing can count from it, and only where there is one. */
function hearingOfNobody(draft: ProcedureDraft): Finding[] {
  const never = draft.processing?.hearing ? beforeHearing(draft) : termsIn(draft)
  return never.flatMap(([at, term]) =>
    term?.from === 'hearing-held' ? [blocking(`${at}.from`, { kind: 'no-hearing', at })] : [],
  )
}

/** A term can count from the day that is asked for only where it is. */
function dayOfNobody(draft: ProcedureDraft): Finding[] {
  if (draft.definition?.windowFrom) return []
  return termsIn(draft).flatMap(([at, term]) =>
    term?.from === 'told-day' ? [blocking(`${at}.from`, { kind: 'no-told-day', at })] : [],
  )
}

type PlacedTerm = readonly [at: string, term: { from?: TermStart } | null | undefined]

/** Every term of a draft, with its place. */
function termsIn(draft: ProcedureDraft): PlacedTerm[] {
  const { followUp, processing } = draft
  return [
    ...beforeHearing(draft),
    ['followUp.answer.term', followUp?.answer?.term],
    ['processing.committee.term', processing?.committee?.term],
    ...(processing?.tasks ?? []).map((task, i): PlacedTerm => [`processing.tasks.${i}.due`, task.due]),
  ]
}

/** Those of what is done before anybody is heard. */
function beforeHearing({ followUp, processing }: ProcedureDraft): PlacedTerm[] {
  const { hearing, refusal, subject } = processing ?? {}
  return [
    ['followUp.acknowledgement.term', followUp?.acknowledgement?.term],
    ['followUp.firstContact.term', followUp?.firstContact?.term],
    ['processing.refusal.term', refusal?.term],
    ['processing.subject.copy', subject?.copy],
    ['processing.hearing.due', hearing?.due],
  ]
}
