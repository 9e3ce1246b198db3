import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Shell } from '@/app/_ui/shell'

import { can } from '@/lib/core/access/can'
import { formatReference, parseReference } from '@/lib/core/shared/reference'
import { readCase } from '@/lib/queries/read-case'
import { orNotFound } from '../../../or-not-found'
import { sitDown } from '../../../sit-down'
import { deskWords } from '../../../words/desk-words'
import { CaseBar } from '../case-bar'
import { casePageOf } from '../case-page'
import { AnswerPanes } from './answer-panes'
import { SentAnswer } from './sent-answer'

type Props = { params: Promise<{ tenant: string; reference: string }> }

const sit = cache((tenant: string, reference: string) => sitDown(tenant, `/${tenant}/desk/cases/${reference}/answer`))

async function titleOf({ params }: Props): Promise<string> {
  const { tenant, reference } = await params
  const { desk } = await sit(tenant, reference)
  const known = parseReference(reference)
  if (!known) notFound()
  const title = deskWords(desk.lang).act.answer
  return `${title} · ${formatReference(known)} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { tenant, reference } = await params
  const { actor, desk } = await sit(tenant, reference)
  const words = deskWords(desk.lang)
  const read = await readCase(actor, reference, 'answer')
  if (!read) notFound()
  const page = casePageOf(read, { desk, words, actor })
  const answered = read.complaint.answeredOn !== null
  // Whoever only reads finds an answer here that was sent, never one to write.
  if (!answered && !can(actor, 'work-cases')) notFound()
  return (
    <Shell
      desk={desk}
      area="cases"
      layout={{ own: 'grid min-h-0 grid-rows-[auto_minmax(0,1fr)] max-wide:block max-wide:pb-19' }}
    >
      <CaseBar back={`/${desk.slug}/desk/cases/${read.complaint.reference}`} said={<bdi>{page.title}</bdi>}>
        <span className="whitespace-nowrap max-wide:hidden">{formatReference(read.complaint.reference)}</span>
      </CaseBar>
      {answered ? <SentAnswer page={page} /> : <AnswerPanes page={page} />}
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
