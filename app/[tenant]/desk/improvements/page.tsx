import { notFound } from 'next/navigation'
import { button } from '@/app/_ui/button'
import { Empty } from '@/app/_ui/empty'
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
    <Shell desk={desk} area="improvements" layout="sheet-page">
      <div className="in-head">
        <h1>{words.title}</h1>
        {manages && read.improvements.length > 0 ? (
          <To className={button.first} href={`${here}/improvements/new`}>
            {words.start}
          </To>
        ) : null}
      </div>
      {read.improvements.length === 0 ? (
        <Empty title={words.empty} text={words.emptyText}>
          <p className="line">
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
          <p className="meta prose-wide">{words.intro}</p>
          <ul className="mails hair">
            {read.improvements.map((improvement) => (
              <ImprovementRow key={improvement.id} improvement={improvement} names={read.names} desk={desk} />
            ))}
          </ul>
        </>
      )}
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
