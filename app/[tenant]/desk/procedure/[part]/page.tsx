import { notFound } from 'next/navigation'
import { FocusTarget } from '@/app/_forms/focus-target'
import { targetLink } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'

import { fieldName } from '@/lib/words/procedure/field-names'
import { orNotFound } from '../../or-not-found'
import { openProcedure } from '../open-procedure'
import { People } from '../people'
import { SectionOfPart } from '../section-of-part'
import { partPageAt } from '../sections'
import { Studio } from '../studio'

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
    <Studio opened={opened} here={page.slug} className="pb-12!">
      <FocusTarget />
      <div className="flex items-baseline justify-between gap-3">
        <h1 className="text-title">
          {page.number ? (
            <span className="font-people text-[1.5rem]/5 font-normal text-muted" aria-hidden="true">
              {page.number}
            </span>
          ) : null}{' '}
          {fieldName(page.part, desk.lang)}
        </h1>
        <a className={targetLink} href={`/${desk.slug}/desk/procedure/preview`}>
          {words.preview}
        </a>
      </div>
      <p className="text-meta text-muted">{page.about[desk.lang]}</p>
      {mayEdit ? null : <Notice>{words.readOnly}</Notice>}
      {page.slug === 'contact' ? <People opened={opened} /> : null}
      {mayEdit
        ? page.sections.map((section) => (
            <SectionOfPart key={section.id} opened={opened} page={page} section={section} />
          ))
        : null}
    </Studio>
  )
}

export default orNotFound(Page, titleOf)
