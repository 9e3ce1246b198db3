import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Empty } from '@/app/_ui/empty'
import { Shell } from '@/app/_ui/shell'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { can } from '@/lib/core/access/can'
import { readEntry } from '@/lib/queries/read-entry'
import { orNotFound } from '../../or-not-found'
import { sitDown } from '../../sit-down'
import { deskWords } from '../../words/desk-words'
import { EntryForm } from './entry-form'

type Props = { params: Promise<{ tenant: string }> }

const sit = cache((tenant: string) => sitDown(tenant, `/${tenant}/desk/cases/new`))

async function titleOf({ params }: Props): Promise<string> {
  const { desk } = await sit((await params).tenant)
  return `${deskWords(desk.lang).entry.title} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { actor, desk } = await sit((await params).tenant)
  const words = deskWords(desk.lang)
  if (!can(actor, 'enter-complaint')) notFound()
  const read = await readEntry(actor)
  if (!read) {
    return (
      <Shell desk={desk} area="cases" layout="pane">
        <Empty title={words.list.unpublished} text={words.entry.unpublished} />
      </Shell>
    )
  }
  return (
    <Shell desk={desk} area="cases" layout="page">
      <div className="max-w-[1320px]">
        <h1 className="text-title">{words.entry.title}</h1>
        <p className="text-meta text-muted pb-4">{words.entry.intro}</p>
        <EntryForm {...read} desk={desk} words={words} submission={atThisMoment().newId()} />
      </div>
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
