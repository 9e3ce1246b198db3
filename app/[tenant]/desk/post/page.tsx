import { notFound } from 'next/navigation'
import { Empty } from '@/app/_ui/empty'
import { PageHead } from '@/app/_ui/page-head'
import { one } from '@/app/_ui/query'
import { Records } from '@/app/_ui/records'
import { Shell } from '@/app/_ui/shell'
import { can } from '@/lib/core/access/can'
import { readLettersToPost } from '@/lib/queries/read-letters-to-post'
import { saidOnce } from '@/lib/session/said-once'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { deskWords } from '../words/desk-words'
import { LetterRow } from './letter-row'

type PageProps = {
  params: Promise<{ tenant: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/post`)
  return `${deskWords(desk.lang).letters.toPost} · ${desk.organisation}`
}

/** Paper as work: every letter that waits, the first by its day at the top. */
async function Page({ params, searchParams }: PageProps) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/post`)
  const read = await readLettersToPost(actor)
  if (!read) notFound()
  const words = deskWords(desk.lang)
  const posted =
    (one((await searchParams).done) || (await saidOnce('post'))) === 'posted' ? words.done['post-letter'] : null
  return (
    <Shell desk={desk} area="messages" layout="page" flash={posted}>
      <PageHead title={words.letters.toPost} />
      <p className="text-meta text-muted">{words.letters.intro}</p>
      {read.letters.length === 0 ? (
        <Empty title={words.letters.none} />
      ) : (
        <Records>
          {read.letters.map((letter) => (
            <LetterRow key={letter.promise.id} letter={letter} desk={desk} works={can(actor, 'work-cases')} />
          ))}
        </Records>
      )}
      {read.more ? <p className="pt-2 text-meta text-muted">{words.letters.more}</p> : null}
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
