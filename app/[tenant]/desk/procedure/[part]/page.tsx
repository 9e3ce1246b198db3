import { notFound } from 'next/navigation'
import { FocusTarget } from '@/app/_forms/focus-target'
import { Notice } from '@/app/_ui/notice'
import { Shell } from '@/app/_ui/shell'
import { fieldName } from '@/lib/core/procedure/field-names'
import { orNotFound } from '../../or-not-found'
import { openProcedure } from '../open-procedure'
import { PartsRail } from '../parts-rail'
import { People } from '../people'
import { PublishBar } from '../publish-bar'
import { SectionOfPart } from '../section-of-part'
import { partPageAt } from '../sections'

type Props = { params: Promise<{ tenant: string; part: string }> }

async function titleOf({ params }: Props): Promise<string> {
  const { tenant, part } = await params
  const page = partPageAt(part)
  if (!page) notFound()
  const { desk } = await openProcedure(tenant, `/${part}`)
  return `${fieldName(page.part, desk.lang)} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { tenant, part } = await params
  const page = partPageAt(part)
  if (!page) notFound()
  const opened = await openProcedure(tenant, `/${page.slug}`)
  const { desk, words, mayEdit } = opened
  return (
    <Shell desk={desk} area="procedure" layout="studio">
      <div className="panes studio-panes">
        <div>
          <PartsRail opened={opened} here={page.slug} />
        </div>
        <div className="sheet-page editor">
          <FocusTarget />
          <div className="spread">
            <h1>
              {page.number ? (
                <span className="no big" aria-hidden="true">
                  {page.number}
                </span>
              ) : null}{' '}
              {fieldName(page.part, desk.lang)}
            </h1>
            <a className="link" href={`/${desk.slug}/desk/procedure/preview`}>
              {words.preview}
            </a>
          </div>
          <p className="meta ed-sub">{page.about[desk.lang]}</p>
          {mayEdit ? null : <Notice>{words.readOnly}</Notice>}
          {page.slug === 'contact' ? <People opened={opened} /> : null}
          {mayEdit
            ? page.sections.map((section) => (
                <SectionOfPart key={section.id} opened={opened} page={page} section={section} />
              ))
            : null}
        </div>
      </div>
      <PublishBar opened={opened} />
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
