import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { To } from '@/app/_ui/to'
import { can } from '@/lib/core/access/can'
import { keptApart } from '@/lib/core/case/apart'
import type { ButtonType } from '@/lib/core/case/commands'
import type { Refusal } from '@/lib/core/case/refusals'
import { listing } from '@/lib/core/shared/listing'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import { ActForm } from './act-form'
import { give } from './actions'
import { actsOnPage } from './acts-on-page'
import { ActsRow } from './acts-row'
import { type CasePage, may, mayOffer, refusalNames } from './case-page'
import { hasOwnPage } from './left-open-of'
import type { PageAct } from './page-act'
import { StepBackAct } from './step-back-act'

/** Reasons that everybody can see for themselves: the case is open, the clock runs. */
const OBVIOUS: readonly Refusal['kind'][] = [
  'not-suspended',
  'already-suspended',
  'case-not-closed',
  'already-acknowledged',
  'unknown-promise',
  'for-committee-only',
  'judgement-awaited',
  // There is nobody or nothing to choose.
  'unknown-choice',
]

/** Reasons that hold for much at once. */
const EVERYTHING: readonly Refusal['kind'][] = ['case-closed', 'already-answered']

/** What can be done now, and what cannot, with its reason. Asked of the decisions themselves. */
export function Acts({ page }: { page: CasePage }) {
  const { words, desk, complaint, actor } = page
  if (!can(actor, 'work-cases')) return <p className="text-meta text-muted">{readOnly(page)}</p>
  return (
    <>
      <div className="grid grid-cols-2 gap-2 print:hidden [&>form]:h-full [&>form>button]:w-full [&>form>button]:justify-center [&>form>button]:text-center">
        {mayAnswer(page) ? (
          <To
            className={`${button.first} col-span-full w-full justify-center text-center!`}
            href={`/${desk.slug}/desk/cases/${complaint.reference}/answer`}
          >
            {words.act.answer}
          </To>
        ) : null}
        {formsOf(page).map(([act, { Form }]) =>
          hasOwnPage(act, page) ? (
            <To key={act} className={QUIET} href={`/${desk.slug}/desk/cases/${complaint.reference}/ending/${act}`}>
              {words.act[act]}
            </To>
          ) : (
            <Form key={act} page={page} give={give} />
          ),
        )}
        {mayStepBack(page) ? <StepBackAct page={page} /> : null}
      </div>
      <NotNow page={page} />
    </>
  )
}

/** Those of the acts that can be done now. */
function formsOf(page: CasePage): [ButtonType, PageAct][] {
  const all = Object.entries(actsOnPage) as [ButtonType, PageAct | null][]
  return all.flatMap(([button, act]) => (act !== null && may(page, button) ? [[button, act] as const] : []))
}

/** Who came from outside for this case is held to it by nobody. */
function mayStepBack({ complaint, actor }: CasePage): boolean {
  return complaint.outsider?.member === actor.memberId && complaint.phase !== 'closed'
}

/** Whom a reader asks: the handler, or else those who may handle this case. */
function readOnly({ words, complaint, staffing, members, desk }: CasePage): string {
  const free = staffing.members.filter(({ id, canHandle }) => canHandle && !keptApart(complaint).includes(id))
  const handler = complaint.handler ? members[complaint.handler] : undefined
  const names = handler ? [handler] : free.slice(0, MOST_OFFERED).map(({ name }) => name)
  return names.length > 0
    ? `${words.case.readOnly} ${words.case.askThem(listing(names, desk.lang, 'or'))}`
    : words.case.readOnly
}

/** The answer can be worked on while only judgements are lacking. */
function mayAnswer(page: CasePage): boolean {
  const answer = page.allowed.find(({ command }) => command === 'answer')
  return answer?.refusal === null || answer?.refusal.kind === 'point-without-judgement' || mayOffer(page)
}

function NotNow({ page }: { page: CasePage }) {
  const { words, desk } = page
  const reasons = reasonsOf(page)
  if (reasons.length === 0) return null
  return (
    <ul className="divide-y divide-rule mt-2 text-meta text-muted print:hidden">
      {reasons.map(({ why, first: { command, refusal }, acts: [act = '', ...more] }) => (
        <li key={command} className="py-[5px]">
          <b className="text-ink">{listing([act, ...more.map(lowerFirst)], desk.lang, 'or')}</b> {words.case.notNow}{' '}
          {lowerFirst(why)}
          <HandOver page={page} refusal={refusal} command={command} />
        </li>
      ))}
    </ul>
  )
}

type Refused = { command: ButtonType; refusal: Refusal }

/** Each reason once, with all that cannot be done for it. */
function reasonsOf(page: CasePage): { why: string; first: Refused; acts: string[] }[] {
  const names = refusalNames(page)
  const reasons = new Map<string, { first: Refused; acts: string[] }>()
  for (const refused of refusedNow(page)) {
    const why = sayRefusal(refused.refusal, page.desk.lang, names)
    const reason = reasons.get(why) ?? { first: refused, acts: [] }
    reason.acts.push(page.words.act.plain[refused.command])
    reasons.set(why, reason)
  }
  return [...reasons].map(([why, reason]) => ({ why, ...reason }))
}

const QUIET = `${button.quiet} w-full justify-center text-center!`

const MOST_OFFERED = 3

/** To those who may: the case itself, with one press. */
function HandOver({ page, refusal, command }: { page: CasePage; refusal: Refusal; command: string }) {
  if (refusal.kind !== 'not-allowed' || !may(page, 'assign')) return null
  const { words, members, complaint } = page
  const others = (refusal.takers?.members ?? []).filter((id) => id !== complaint.handler && members[id])
  return (
    <ActsRow>
      {others.slice(0, MOST_OFFERED).map((id) => (
        <ActForm
          key={id}
          page={page}
          id={`hand-${command}-${id.slice(-6)}`}
          action={give}
          act="assign"
          hidden={{ handler: id }}
        >
          <Submit tone="quiet">{words.form.handOverTo(members[id] ?? '')}</Submit>
        </ActForm>
      ))}
    </ActsRow>
  )
}

function refusedNow({ allowed }: CasePage): Refused[] {
  const refused = allowed.flatMap(({ command, refusal }) =>
    refusal !== null && !OBVIOUS.includes(refusal.kind) ? [{ command, refusal }] : [],
  )
  // One reason that holds for everything is not said of each: that it is closed, or answered, stands at the top.
  return EVERYTHING.reduce((left, kind) => {
    const others = left.filter(({ refusal }) => refusal.kind !== kind)
    return left.length - others.length > 3 ? others : left
  }, refused)
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
