import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Form } from '@/app/_forms/form'
import { Radios, TextArea, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { column } from '@/app/_ui/column'
import { formLooks } from '@/app/_ui/control'
import { Shell } from '@/app/_ui/shell'
import { can } from '@/lib/core/access/can'
import { OpenedBecause } from '@/lib/core/case/opened-because'
import { orNotFound } from '../../or-not-found'
import { sitDown } from '../../sit-down'
import { openAction } from './outside-action'
import { outsideWords } from './outside-words'

type Props = { params: Promise<{ tenant: string }> }

const sit = cache((tenant: string) => sitDown(tenant, `/${tenant}/desk/cases/outside`))

async function titleOf({ params }: Props): Promise<string> {
  const { desk } = await sit((await params).tenant)
  return `${outsideWords[desk.lang].title} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { actor, desk } = await sit((await params).tenant)
  if (!can(actor, 'open-from-outside')) notFound()
  const said = outsideWords[desk.lang]
  const reasons = OpenedBecause.options.map((value) => ({ value, label: said.reasons[value] }))
  return (
    <Shell desk={desk} area="cases" layout="page">
      <div className={column.single}>
        <h1>{said.title}</h1>
        <div className="grid gap-2 pb-4">
          <p>{said.lead}</p>
          <p>{said.seen}</p>
        </div>
        <Form action={openAction} tenant={desk.slug} lang={desk.lang} id="open-from-outside" className={formLooks}>
          <TextInput name="reference" label={said.reference} />
          <Radios name="because" label={said.because} options={reasons} />
          <TextArea name="text" label={said.text} />
          <p>
            <Submit>{said.open}</Submit>
          </p>
        </Form>
      </div>
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
