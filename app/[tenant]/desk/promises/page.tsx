import { notFound } from 'next/navigation'
import type { Desk } from '@/app/_ui/desk'
import { Empty } from '@/app/_ui/empty'
import { link } from '@/app/_ui/link'
import { PageHead } from '@/app/_ui/page-head'
import { RecordRow, Records } from '@/app/_ui/records'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { addMonths } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { ExternalVerdict } from '@/lib/core/case/event-parts'
import { formatReference } from '@/lib/core/shared/reference'
import {
  type LivingFigures,
  type LivingPromise,
  readLivingFigures,
  readLivingPromises,
} from '@/lib/queries/read-living-promises'
import { sayVerdict } from '@/lib/words/case/say-verdict'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { promisesWords } from '../words/promises-words'

type PageProps = { params: Promise<{ tenant: string }> }

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/promises`)
  return `${promisesWords(desk.lang).title} · ${desk.organisation}`
}

/** What lives on when a case is closed: every promise with an owner and a day, the first by its day at the top. */
async function Page({ params }: PageProps) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/promises`)
  const [read, figures] = await Promise.all([
    readLivingPromises(actor),
    readLivingFigures(actor, addMonths(desk.today, -12)),
  ])
  if (!read) notFound()
  const words = promisesWords(desk.lang)
  return (
    <Shell desk={desk} area="cases" layout="page">
      <PageHead title={words.title} />
      <p className="text-meta text-muted">{words.intro}</p>
      {read.promises.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <Records>
          {read.promises.map((living) => (
            <Row key={living.promise.id} living={living} desk={desk} />
          ))}
        </Records>
      )}
      {read.more ? <p className="pt-2 text-meta text-muted">{words.more}</p> : null}
      {figures ? <Figures figures={figures} desk={desk} /> : null}
    </Shell>
  )
}

function Row({ living, desk }: { living: LivingPromise; desk: Desk }) {
  const { promise, reference, closed, owner, text } = living
  const words = promisesWords(desk.lang)
  const day = longDate(promise.due, desk.lang, { inYear: Number(desk.today.slice(0, 4)) })
  const isLate = promise.due < desk.today
  return (
    <RecordRow>
      <div>
        <b dir="auto">{text ?? '–'}</b>
        {promise.forAll ? <p className="text-meta text-muted">{words.forAll}</p> : null}
      </div>
      <div>
        <p>{owner ? words.by(owner) : null}</p>
        <p className="text-meta text-muted">
          <To className={link} href={`/${desk.slug}/desk/cases/${reference}`}>
            {formatReference(reference)}
          </To>{' '}
          {closed ? words.closed : words.open}
        </p>
      </div>
      <p className={isLate ? 'font-semibold text-danger' : 'text-muted'}>{isLate ? words.late(day) : words.due(day)}</p>
    </RecordRow>
  )
}

function Figures({ figures, desk }: { figures: LivingFigures; desk: Desk }) {
  const words = promisesWords(desk.lang)
  const kinds = ['inTime', 'late', 'missed', 'ahead'] as const
  return (
    <section className="pt-6">
      <h2 className="text-[0.9375rem]">{words.counted}</h2>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 max-w-[480px]">
        {kinds.map((kind) => (
          <Figure key={kind} term={words.figures[kind]} count={figures[kind]} />
        ))}
      </dl>
      {figures.verdicts.length > 0 ? (
        <>
          <h3 className="pt-3 text-meta">{words.verdicts}</h3>
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 max-w-[480px]">
            {figures.verdicts.map(({ body, verdict, count }) => {
              const known = ExternalVerdict.safeParse(verdict)
              const found = known.success ? sayVerdict(known.data, desk.lang) : verdict
              return <Figure key={`${body} ${verdict}`} term={`${body}: ${found}`} count={count} />
            })}
          </dl>
        </>
      ) : null}
    </section>
  )
}

function Figure({ term, count }: { term: string; count: number }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className="text-right tabular-nums">{count}</dd>
    </>
  )
}

export default orNotFound(Page, titleOf)
