import { notFound } from 'next/navigation'
import { cache } from 'react'
import { layouts } from '@/app/_ui/layouts'
import { Shell } from '@/app/_ui/shell'
import { formatReference, parseReference } from '@/lib/core/shared/reference'
import { readCase } from '@/lib/queries/read-case'
import { saidOnce } from '@/lib/session/said-once'
import { orNotFound } from '../../or-not-found'
import { sitDown } from '../../sit-down'
import { deskWords } from '../../words/desk-words'
import { CaseBar } from './case-bar'
import { CaseHead, Dock, JumpLinks } from './case-head'
import { casePageOf } from './case-page'
import { FactsPane } from './facts-pane'
import { flashOf } from './flash-of'
import { StoryPane } from './story-pane'
import { TalkPane } from './talk-pane'

type Props = {
  params: Promise<{ tenant: string; reference: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const sit = cache((tenant: string, reference: string) => sitDown(tenant, `/${tenant}/desk/cases/${reference}`))

// No name and no word of the case: a title ends up in the history of the browser.
async function titleOf({ params }: Props): Promise<string> {
  const { tenant, reference } = await params
  const { desk } = await sit(tenant, reference)
  const known = parseReference(reference)
  if (!known) notFound()
  return `${formatReference(known)} · ${desk.organisation}`
}

async function Page({ params, searchParams }: Props) {
  const { tenant, reference } = await params
  const { actor, desk } = await sit(tenant, reference)
  const words = deskWords(desk.lang)
  const read = await readCase(actor, reference)
  if (!read) notFound()
  const page = casePageOf(read, { desk, words, actor })
  const { complaint } = page
  return (
    <Shell
      desk={desk}
      area="cases"
      layout={{
        own: 'grid min-h-0 grid-rows-[auto_auto_minmax(0,1fr)] max-wide:block max-wide:pb-19 print:block print:h-auto print:overflow-visible',
      }}
      // What the address says came last: what was said once may still be remembered from the act before.
      flash={flashOf((await searchParams).done ?? (await saidOnce(complaint.reference)) ?? undefined, page)}
    >
      <div>
        <CaseBar back={`/${desk.slug}/desk/cases`} said={words.case.back} />
        <CaseHead page={page} />
      </div>
      <JumpLinks page={page} />
      <div
        className={`${layouts.panes} row-start-3 grid-cols-[minmax(0,1.12fr)_minmax(0,1.06fr)_minmax(0,364px)] bg-paper max-broad:[container-type:size] max-broad:grid-cols-2 max-broad:grid-rows-[max-content_max-content] max-broad:overflow-auto max-wide:block max-wide:[container-type:normal] print:block print:h-auto print:overflow-visible print:bg-transparent`}
      >
        <StoryPane page={page} />
        <TalkPane page={page} />
        <FactsPane page={page} />
      </div>
      <Dock page={page} />
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
