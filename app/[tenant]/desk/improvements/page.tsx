import { notFound } from 'next/navigation'
import { button } from '@/app/_ui/button'
import { Empty } from '@/app/_ui/empty'
import { PageHead } from '@/app/_ui/page-head'
import { Records } from '@/app/_ui/records'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { can } from '@/lib/core/access/can'
import { readImprovements } from '@/lib/queries/read-improvements'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { ImprovementRow } from './improvement-row'
import { improvementsWords } from './improvements-words'

type PageProps = { params: Promise<{ tenant: string }> }

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/improvements`)
  return `${improvementsWords(desk.lang).title} · ${desk.organisation}`
}

async function Page({ params }: PageProps) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/improvements`)
  const read = await readImprovements(actor)
  if (!read) notFound()
  const words = improvementsWords(desk.lang)
  const here = `/${desk.slug}/desk`
  const manages = can(actor, 'manage-improvements')
  return (
    <Shell desk={desk} area="improvements" layout="page">
      <PageHead title={words.title}>
        {manages && read.improvements.length > 0 ? (
          <To className={button.first} href={`${here}/improvements/new`}>
            {words.start}
          </To>
        ) : null}
      </PageHead>
      {read.improvements.length === 0 ? (
        <Empty title={words.empty} text={words.emptyText}>
          <p className="flex flex-wrap items-center gap-2">
            <To className={button.first} href={`${here}/insights#causes`}>
              {words.toCauses}
            </To>
            {manages ? (
              <To className={button.quiet} href={`${here}/improvements/new`}>
                {words.start}
              </To>
            ) : null}
          </p>
        </Empty>
      ) : (
        <>
          <p className="max-w-[72ch] text-meta text-muted">{words.intro}</p>
          <Records>
            {read.improvements.map((improvement) => (
              <ImprovementRow key={improvement.id} improvement={improvement} names={read.names} desk={desk} />
            ))}
          </Records>
        </>
      )}
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
