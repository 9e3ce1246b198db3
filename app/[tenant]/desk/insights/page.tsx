import { notFound } from 'next/navigation'
import { withWholeDays } from '@/app/_forms/typed-day'
import { problemLooks } from '@/app/_ui/control'
import { PageHead } from '@/app/_ui/page-head'
import { Shell } from '@/app/_ui/shell'
import { can } from '@/lib/core/access/can'
import type { SearchParams } from '@/lib/core/insights/case-filter'
import { readFigurePeriod } from '@/lib/core/insights/figure-period'
import { readFigures } from '@/lib/queries/read-figures'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { Figures } from './figures'
import { insightsWords } from './insights-words'
import { PeriodChoiceBar } from './period-choice'
import { viewOf } from './view'

type PageProps = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> }

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/insights`)
  return `${insightsWords(desk.lang).title} · ${desk.organisation}`
}

async function Page({ params, searchParams }: PageProps) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/insights`)
  const { slug, lang, today } = desk
  const asked = readFigurePeriod(withWholeDays(await searchParams), today)
  const read = await readFigures(actor, { period: asked.period, today })
  if (!read) notFound()
  const improves = can(actor, 'manage-improvements')
  const words = insightsWords(lang)
  return (
    <Shell desk={desk} area="insights" layout="page">
      <PageHead title={words.title}>
        <PeriodChoiceBar slug={slug} lang={lang} asked={asked} />
      </PageHead>
      {asked.problem ? (
        <p className={problemLooks} role="alert">
          {words[asked.problem]}
        </p>
      ) : null}
      <Figures view={viewOf(read, { slug, lang, today, period: asked.period, improves })} />
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
