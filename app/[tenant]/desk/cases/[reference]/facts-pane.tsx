import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { Pairs, Section, sectionLooks } from '@/app/_ui/section'
import { When } from '@/app/_ui/when'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { Recorded } from '@/lib/core/case/events'
import { inWindow } from '@/lib/core/case/in-window'
import { keptIfClosedOn, keptUntilOf } from '@/lib/core/case/keeping'
import { caseWords } from '@/lib/words/case/case-words'
import { sayEvent } from '@/lib/words/case/say-event'
import { optionName } from '@/lib/words/procedure/option-names'
import { Acts } from './acts-pane'
import { type CasePage, named, short } from './case-page'
import { Conflicts } from './conflicts'
import { Pane } from './pane'
import { PartiesSection } from './parties-section'
import { PromisesSection } from './promises-section'

/** Said once around the lines of a timeline. */
const LINES =
  'divide-y divide-rule *:grid *:grid-cols-[116px_minmax(0,1fr)] *:gap-x-3 *:py-1 max-wide:*:grid-cols-1 [&_time]:text-meta [&_time]:leading-5 [&_time]:text-muted'

/** What can be done, what was promised, who is in it, and everything that happened. */
export function FactsPane({ page }: { page: CasePage }) {
  const { words } = page
  return (
    <Pane
      id="facts"
      title={words.case.acts}
      className="pb-8 max-broad:col-start-1 max-broad:row-start-2 max-broad:overflow-visible max-broad:border-l-0 [&>section]:mt-6 print:[&>h2]:hidden"
    >
      <Acts page={page} />
      <Conflicts page={page} />
      <PromisesSection page={page} />
      <PartiesSection page={page} />
      <Details page={page} />
      <Timeline page={page} />
    </Pane>
  )
}

function Details({ page }: { page: CasePage }) {
  const { complaint, words, desk } = page
  const said = caseWords(desk.lang)
  const filed = page.timeline[0]?.event
  const fileStatus = filed?.type === 'complaint-filed' ? (filed.imported?.status ?? null) : null
  return (
    <Section title={words.case.details} aside={words.case.version(complaint.version)}>
      <Pairs
        pairs={[
          { term: words.case.channel, value: said.channel[complaint.channel] },
          complaint.externalKey === null ? null : { term: words.case.keyInFile, value: complaint.externalKey },
          fileStatus === null ? null : { term: words.case.statusInFile, value: fileStatus },
          { term: words.case.submitted, value: short(page, complaint.submittedOn) },
          { term: words.case.received, value: short(page, complaint.receivedOn) },
          happenedPair(page),
          complaint.enteredOn === complaint.receivedOn
            ? null
            : { term: words.case.entered, value: short(page, complaint.enteredOn) },
          complaint.outcome ? { term: words.case.closedAs, value: said.outcome[complaint.outcome] } : null,
          { term: words.case.retention, value: <KeptUntil page={page} /> },
        ]}
      />
    </Section>
  )
}

/** The day from which the window counts, and whether it was sent in time: late is for a person to decide. */
function happenedPair(page: CasePage): { term: string; value: string } | null {
  const { complaint, procedure, words } = page
  const window = inWindow(procedure, complaint)
  const { windowFrom } = procedure.definition
  if (!windowFrom || (!window && !complaint.happenedOn)) return null
  const term = words.case.windowFrom[windowFrom.is]
  if (window === 'unknown') return { term, value: words.case.windowUnknown }
  if (!window) return { term, value: complaint.happenedOn ? short(page, complaint.happenedOn) : '' }
  const said = window.late ? words.case.windowLate : words.case.windowInTime
  return { term, value: said(short(page, window.since), short(page, window.until)) }
}

/** With its date: of a case that is open, as it would be if it were closed today. */
function KeptUntil({ page }: { page: CasePage }) {
  const { complaint, words, desk, procedure, timeline } = page
  const { period, from } = procedure.followUp.retention
  const counted = {
    period: periodInWords(period, desk.lang),
    from: optionName('followUp.retention.from', from, desk.lang),
  }
  const said = (date: CivilDate) => longDate(date, desk.lang, { weekday: false })
  if (complaint.erasedOn) {
    const erased = timeline.findLast(({ event }) => event.type === 'case-erased')
    return words.case.erased(said(complaint.erasedOn), whoErased(erased, page))
  }
  if (complaint.hold) return words.case.heldUntil(complaint.hold.until && said(complaint.hold.until))
  const until = keptUntilOf(procedure, complaint)
  if (until) return words.case.retentionUntil(said(until), counted)
  return words.case.retentionAfter(said(keptIfClosedOn(procedure, complaint, desk.today)), counted)
}

/** Whoever decided it, by name. */
function whoErased(erased: Recorded | undefined, { telling }: CasePage): string | null {
  if (erased?.event.type !== 'case-erased') return null
  const { decidedBy } = erased.event
  const by = decidedBy ?? (erased.actor.kind === 'member' ? erased.actor.member : null)
  return by && telling.member(by)
}

function Timeline({ page }: { page: CasePage }) {
  const { timeline, words, desk } = page
  const telling = { ...page.telling, text: (id: string) => named(page.telling.text(id)) }
  return (
    <section className={sectionLooks}>
      <details className="print:[&::details-content]:[content-visibility:visible]">
        <summary className={foldLine}>
          <Icon name="turn" />
          <b>{words.case.timeline}</b>{' '}
          <span className="text-meta text-muted">{words.case.timelineCount(timeline.length)}</span>
        </summary>
        <ol className={LINES}>
          {timeline.toReversed().map((recorded) => (
            <li key={recorded.seq}>
              <When at={recorded.at} today={desk.today} lang={desk.lang} />
              <span>{sayEvent(recorded, telling)}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
