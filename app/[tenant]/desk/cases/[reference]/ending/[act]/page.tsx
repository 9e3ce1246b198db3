import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { link } from '@/app/_ui/link'
import { PageHead } from '@/app/_ui/page-head'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { can } from '@/lib/core/access/can'
import type { ButtonType } from '@/lib/core/case/commands'
import { endsAs } from '@/lib/core/case/ends-as'
import { formatReference, parseReference } from '@/lib/core/shared/reference'
import { readCase } from '@/lib/queries/read-case'
import { orNotFound } from '../../../../or-not-found'
import { sitDown } from '../../../../sit-down'
import { deskWords } from '../../../../words/desk-words'
import { giveAndLeave } from '../../actions'
import { actsOnPage } from '../../acts-on-page'
import { casePageOf, may } from '../../case-page'
import { hasOwnPage } from '../../left-open-of'

type Props = { params: Promise<{ tenant: string; reference: string; act: string }> }

const sit = cache((tenant: string, reference: string) => sitDown(tenant, `/${tenant}/desk/cases/${reference}`))

async function titleOf({ params }: Props): Promise<string> {
  const { tenant, reference } = await params
  const { desk } = await sit(tenant, reference)
  const known = parseReference(reference)
  if (!known) notFound()
  return `${formatReference(known)} · ${desk.organisation}`
}

// A case ends here with everything that is open in it; what cannot be done any more leads back to the case.
async function Page({ params }: Props) {
  const { tenant, reference, act } = await params
  const { actor, desk } = await sit(tenant, reference)
  const words = deskWords(desk.lang)
  const read = await readCase(actor, reference)
  if (!read || !can(actor, 'work-cases') || !isAct(act)) notFound()
  const page = casePageOf(read, { desk, words, actor })
  const back = `/${desk.slug}/desk/cases/${read.complaint.reference}`
  const Form = actsOnPage[act]?.Form
  if (!Form || !(hasOwnPage(act, page) || endsAs(act, read.complaint))) notFound()
  if (!may(page, act)) redirect(back)
  return (
    <Shell desk={desk} area="cases" layout="page">
      <PageHead title={words.act.plain[act]} />
      <p className="pb-2">
        <To className={link} href={back}>
          {formatReference(read.complaint.reference)} · <bdi>{page.title}</bdi>
        </To>
      </p>
      <div className="max-w-[480px]">
        <Form page={page} give={giveAndLeave} open />
      </div>
    </Shell>
  )
}

function isAct(act: string): act is ButtonType {
  return act in actsOnPage
}

export default orNotFound(Page, titleOf)
