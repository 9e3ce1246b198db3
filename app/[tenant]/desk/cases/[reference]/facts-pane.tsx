import { Icon } from '@/app/_ui/icon'
import { Pairs, Section } from '@/app/_ui/section'
import { When } from '@/app/_ui/when'
import { periodInWords } from '@/lib/calendar/period-in-words'
import { caseWords } from '@/lib/case/case-words'
import { sayEvent } from '@/lib/case/say-event'
import { Acts } from './acts-pane'
import { type CasePage, short } from './case-page'
import { Conflicts, PartiesSection } from './parties-section'
import { PromisesSection } from './promises-section'

/** What can be done, what was promised, who is in it, and everything that happened. */
export function FactsPane({ page }: { page: CasePage }) {
  const { words } = page
  return (
    <section className="facts-pane" aria-labelledby="facts">
      <h2 className="head" id="facts">
        {words.case.acts}
      </h2>
      <Acts page={page} />
      <Conflicts page={page} />
      <PromisesSection page={page} />
      <PartiesSection page={page} />
      <Details page={page} />
      <Timeline page={page} />
    </section>
  )
}

function Details({ page }: { page: CasePage }) {
  const { complaint, words, desk, procedure } = page
  const said = caseWords(desk.lang)
  return (
    <Section title={words.case.details} aside={words.case.version(complaint.version)}>
      <Pairs
        pairs={[
          { term: words.case.channel, value: said.channel[complaint.channel] },
          { term: words.case.submitted, value: short(page, complaint.submittedOn) },
          { term: words.case.received, value: short(page, complaint.receivedOn) },
          complaint.enteredOn === complaint.receivedOn
            ? null
            : { term: words.case.entered, value: short(page, complaint.enteredOn) },
          complaint.outcome ? { term: words.case.closedAs, value: said.outcome[complaint.outcome] } : null,
          {
            term: words.case.retention,
            value: words.case.retentionAfter(periodInWords(procedure.followUp.retention, desk.lang)),
          },
        ]}
      />
    </Section>
  )
}

function Timeline({ page }: { page: CasePage }) {
  const { timeline, words, desk, telling } = page
  return (
    <section className="sect">
      <details className="fold">
        <summary>
          <Icon name="turn" className="turn" />
          <b>{words.case.timeline}</b> <span className="meta">{words.case.timelineCount(timeline.length)}</span>
        </summary>
        <ol className="timeline hair">
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
