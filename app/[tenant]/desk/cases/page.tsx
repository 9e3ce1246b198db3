import { notFound } from 'next/navigation'
import { withWholeDays } from '@/app/_forms/typed-day'
import { button } from '@/app/_ui/button'
import { Empty, emptyLooks } from '@/app/_ui/empty'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { isolated } from '@/lib/core/shared/isolated'
import { readCases } from '@/lib/queries/read-cases'
import { readSought } from '@/lib/queries/read-sought'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { SoughtNotice } from '../sought-notice'
import { deskWords } from '../words/desk-words'
import { hrefOf, readCasesAsked } from './asked'
import { CaseList } from './case-list'
import { Coming } from './coming'
import { comingOf } from './coming-of'
import { EraseNotice } from './erase-notice'
import type { ListPage } from './list-page'
import { SignNotice } from './sign-notice'
import { viewsOf } from './views-of'
import { ViewsRail } from './views-rail'

type Props = {
  params: Promise<{ tenant: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function titleOf({ params, searchParams }: Props): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/cases`)
  const { view, search } = readCasesAsked(await searchParams)
  const { list } = deskWords(desk.lang)
  return `${search === '' ? list.views[view] : list.search(isolated(search))} · ${desk.organisation}`
}

async function Page({ params, searchParams }: Props) {
  const { tenant } = await params
  const asked = readCasesAsked(withWholeDays(await searchParams))
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/cases${hrefOf(asked)}`)
  const words = deskWords(desk.lang)
  // An owner who may not read a complaint is told here that it waits; in turn, for each takes a connection.
  const read = await readCases(actor, { ...asked, today: desk.today })
  const sought = actor.role === 'owner' ? await readSought(actor) : []
  if (!read) notFound()
  const page: ListPage = { ...read, desk, words, asked }
  if (!read.procedure) {
    return (
      <Shell desk={desk} area="cases" layout="pane">
        <Empty title={words.list.unpublished} text={words.list.unpublishedText}>
          <p className={emptyLooks.ways}>
            <To className={button.first} href={`/${desk.slug}/desk/procedure`}>
              {words.list.toProcedure}
            </To>
          </p>
        </Empty>
      </Shell>
    )
  }
  return (
    <Shell desk={desk} area="cases" layout="threePanes" seeking={asked.search} skipTo="list-title">
      <ViewsRail {...viewsOf(page, actor)} />
      <CaseList
        page={page}
        notice={
          <>
            <SignNotice desk={desk} toSign={read.counts.toSign} />
            <EraseNotice desk={desk} toErase={read.counts.toErase} />
            <SoughtNotice desk={desk} sought={sought} />
          </>
        }
      />
      <Coming {...comingOf(page)} />
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
