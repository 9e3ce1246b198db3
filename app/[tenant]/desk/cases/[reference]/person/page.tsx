import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Form } from '@/app/_forms/form'
import { Checkboxes, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { column } from '@/app/_ui/column'
import { formLooks } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { longDate } from '@/lib/core/calendar/format-date'
import { formatReference, parseReference } from '@/lib/core/shared/reference'
import { type PersonRead, readPerson } from '@/lib/queries/read-person'
import { orNotFound } from '../../../or-not-found'
import { keepingWords } from '../../../settings/keeping/keeping-words'
import { tickedCase } from '../../../settings/keeping/ticked-case'
import { sitDown } from '../../../sit-down'
import { erasePerson } from './person-action'
import { personWords } from './person-words'

type Props = { params: Promise<{ tenant: string; reference: string }> }

const sit = cache((tenant: string, reference: string) => sitDown(tenant, `/${tenant}/desk/cases/${reference}/person`))

// No name: a title ends up in the history of the browser.
async function titleOf({ params }: Props): Promise<string> {
  const { tenant, reference } = await params
  const { desk } = await sit(tenant, reference)
  if (!parseReference(reference)) notFound()
  return `${personWords[desk.lang].title} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { tenant, reference } = await params
  const { actor, desk } = await sit(tenant, reference)
  const read = await readPerson(actor, reference)
  if (!read) notFound()
  const words = personWords[desk.lang]
  const here = `/${desk.slug}/desk/cases/${reference}`
  return (
    <Shell desk={desk} area="cases" layout="page">
      <div className={column.double}>
        <p>
          <To className={link} href={here}>
            {formatReference(parseReference(reference) ?? reference)}
          </To>
        </p>
        <h1>{words.title}</h1>
        <p className="pb-6">{words.lead}</p>
        <TheirCases read={read} desk={desk} />
        <Section title={words.copy}>
          <p>{words.copyText}</p>
          <p className="pt-2">
            <a className={button.quiet} href={`${here}/person/copy`}>
              {words.makeCopy}
            </a>
          </p>
        </Section>
        <Erasing read={read} desk={desk} />
      </div>
    </Shell>
  )
}

type PartProps = { read: PersonRead; desk: Desk }

function TheirCases({ read: { cases }, desk }: PartProps) {
  const words = personWords[desk.lang]
  return (
    <Section title={words.cases}>
      <ul className="divide-y divide-rule">
        {cases.map(({ id, reference, phase, erasedOn }) => (
          <li key={id} className="py-1.5">
            <To className={`${link} mr-2`} href={`/${desk.slug}/desk/cases/${reference}`}>
              {formatReference(reference)}
            </To>
            <span className="text-muted">
              {erasedOn ? words.erased(longDate(erasedOn, desk.lang, { weekday: false })) : stateOf(phase, words)}
            </span>
          </li>
        ))}
      </ul>
      <p className="pt-1 text-meta text-muted">{words.others}</p>
    </Section>
  )
}

function stateOf(phase: string, words: (typeof personWords)['nl']): string {
  return phase === 'closed' ? words.closed : words.open
}

function Erasing({ read: { cases }, desk }: PartProps) {
  const words = personWords[desk.lang]
  const keeping = keepingWords(desk.lang)
  const closed = cases.filter(({ phase, erasedOn }) => phase === 'closed' && !erasedOn)
  return (
    <Section title={words.erase}>
      {closed.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Form action={erasePerson} tenant={desk.slug} lang={desk.lang} id="erase-person" className={formLooks}>
          <p>{words.eraseText}</p>
          <Checkboxes
            name="cases[]"
            label={words.which}
            options={closed.map((one) => ({ value: tickedCase(one), label: formatReference(one.reference) }))}
          />
          <TickBox name="sure" label={keeping.sure} />
          <p>
            <Submit>{keeping.erase}</Submit>
          </p>
        </Form>
      )}
    </Section>
  )
}

export default orNotFound(Page, titleOf)
