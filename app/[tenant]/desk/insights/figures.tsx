import { Empty } from '@/app/_ui/empty'
import { Front } from '@/app/_ui/front'
import { link } from '@/app/_ui/link'
import { Pairs, Section } from '@/app/_ui/section'
import { To } from '@/app/_ui/to'
import { ANSWERED, IN_TIME, NOT_ANSWERED } from '@/lib/core/insights/answer-standing'
import { sumOf } from '@/lib/core/insights/counted-figures'
import {
  answered,
  answeredIn,
  byDepartment,
  bySubject,
  judgedIn,
  received,
  upheldOf,
} from '@/lib/core/insights/definitions'
import { sayDays, sayDepartments, saySubjects } from '@/lib/words/insights/say-findings'
import { Causes } from './causes'
import { Duties } from './duties'
import { GroupTable } from './group-table'
import { Ledger } from './ledger'
import { OnTime } from './on-time'
import type { View } from './view'

/** Everything under the choice of a period. */
export function Figures({ view }: { view: View }) {
  const { figures, words, lang, period } = view
  const received = figures.ledger.new
  if (received === 0)
    return (
      <>
        <Ledger view={view} />
        <Empty title={words.empty} text={words.emptyText}>
          <Given view={view} />
        </Empty>
        <Duties view={view} />
      </>
    )
  const subject = (id: string | null) => (id === null ? words.noSubject : view.named('subjects', id))
  const department = (id: string | null) => (id === null ? words.noDepartment : view.named('departments', id))
  return (
    <>
      <Ledger view={view} />
      <Front>
        <OnTime view={view} />
        <Causes view={view} />
        <GroupTable
          view={view}
          id="subjects"
          title={saySubjects({ groups: figures.subjects, received, name: subject }, lang)}
          meta={words.subjectsMeta}
          head={words.subject}
          groups={figures.subjects}
          name={subject}
          filterOf={(id) => bySubject(period, id)}
        />
        <GroupTable
          view={view}
          id="departments"
          title={sayDepartments({ groups: figures.departments, received, name: department }, lang)}
          meta={words.departmentsMeta}
          head={words.department}
          groups={figures.departments}
          name={department}
          filterOf={(id) => byDepartment(period, id)}
        />
        <Answers view={view} />
        <Duties view={view} />
      </Front>
    </>
  )
}

/** How long it took, and how often complainants were right. */
function Answers({ view }: { view: View }) {
  const { figures, words, lang, period } = view
  const { judged, upheld, upheldCases, judgedCases } = figures.points
  const days = sayDays(figures, lang)
  const given = sumOf(figures.standings, ANSWERED)
  const all = given + sumOf(figures.standings, NOT_ANSWERED)
  return (
    <Section title={words.answers}>
      <Pairs
        pairs={[
          {
            term: words.daysTerm,
            value:
              days === null ? (
                words.few
              ) : (
                <>
                  {days}{' '}
                  <To className={link} href={view.list(answered(period, ANSWERED))}>
                    {words.inCases(view.count(given), given === 1)}
                  </To>
                  {given < all ? (
                    <span className="text-meta text-muted block">
                      {words.knownOf(view.digits(given), view.digits(all))}
                    </span>
                  ) : null}
                </>
              ),
          },
          {
            term: words.pointsTerm,
            value:
              judged === 0 ? (
                words.notJudged
              ) : (
                <>
                  {words.points(view.count(upheld), view.count(judged))}{' '}
                  <To className={link} href={view.list(upheldOf(received(period)))}>
                    {words.inCases(view.count(upheldCases), upheldCases === 1)}
                  </To>
                  <span className="text-meta text-muted block">
                    <To className={link} href={view.list(judgedIn(period))}>
                      {words.judgedOf(view.digits(judgedCases), view.digits(figures.ledger.new))}
                    </To>
                  </span>
                </>
              ),
          },
          { term: words.givenTerm, value: <Given view={view} /> },
        ]}
      />
    </Section>
  )
}

/** Answers given in this period, to whatever complaint: the other figures go by the day of receipt. */
function Given({ view }: { view: View }) {
  const { figures, words, period } = view
  const { answers, inTime } = figures.given
  if (answers === 0) return <p className="text-meta text-muted">{words.givenNone}</p>
  return (
    <>
      <To className={link} href={view.list(answeredIn(period))}>
        {words.givenN(view.digits(answers), answers === 1)}
      </To>
      {', '}
      <To className={link} href={view.list(answeredIn(period, IN_TIME))}>
        {words.givenInTime(view.count(inTime))}
      </To>
    </>
  )
}
