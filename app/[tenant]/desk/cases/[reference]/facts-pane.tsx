import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { Pairs, Section, sectionLooks } from '@/app/_ui/section'
import { When } from '@/app/_ui/when'
import { addPeriod } from '@/lib/core/calendar/add-period'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import { caseWords } from '@/lib/words/case/case-words'
import { sayEvent } from '@/lib/words/case/say-event'
import { Acts } from './acts-pane'
import { type CasePage, named, short } from './case-page'
import { Pane } from './pane'
import { Conflicts, PartiesSection } from './parties-section'
import { PromisesSection } from './promises-section'

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

/** With its date: of a case that is open, as it would be if it were closed today. */
function KeptUntil({ page: { complaint, words, desk, procedure } }: { page: CasePage }) {
  const { retention, calendar } = procedure.followUp
  const period = periodInWords(retention, desk.lang)
  const said = (closed: CivilDate) => longDate(addPeriod(calendar, closed, retention), desk.lang, { weekday: false })
  if (complaint.closedOn) return words.case.retentionUntil(said(complaint.closedOn), period)
  return words.case.retentionAfter(period, said(desk.today))
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
        <ol className="divide-y divide-rule">
          {timeline.toReversed().map((recorded) => (
            <li
              key={recorded.seq}
              className="grid grid-cols-[116px_minmax(0,1fr)] gap-x-3 py-1 max-wide:grid-cols-1 [&>time]:text-meta [&>time]:leading-5 [&>time]:text-muted"
            >
              <When at={recorded.at} today={desk.today} lang={desk.lang} />
              <span>{sayEvent(recorded, telling)}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
