import { Form } from '@/app/_forms/form'
import { Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { formLooks, problemLooks } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { foldLine } from '@/app/_ui/fold-looks'
import { Section } from '@/app/_ui/section'
import { isolated } from '@/lib/core/shared/isolated'
import { say } from '@/lib/core/shared/words'
import type { PeopleScreen } from '@/lib/queries/read-people'
import { fillAction, vacateAction } from './people-actions'
import { peopleWords } from './people-words'

type Props = { desk: Desk; screen: PeopleScreen }

/** Each function of the procedure with who fills it now. */
export function Functions({ desk, screen }: Props) {
  const said = peopleWords[desk.lang]
  if (screen.functions.length === 0) return null
  return (
    <Section title={said.functionsTitle} id="functions">
      <p className="text-meta text-muted">{said.functionsText}</p>
      <ul className="divide-y divide-rule">
        {screen.functions.map((office) => (
          <li key={office.id} className="py-3">
            <h3 className="font-semibold" dir="auto">
              {say(office.name, desk.lang) || office.id}
            </h3>
            <Holders desk={desk} screen={screen} office={office.id} />
            {screen.mayAppoint ? <FillForm desk={desk} screen={screen} office={office.id} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Holders({ desk, screen, office }: Props & { office: string }) {
  const said = peopleWords[desk.lang]
  const holders = screen.people.flatMap(({ id, name, fills }) =>
    fills.filter((one) => one.function === office).map(({ department }) => ({ id, name, department })),
  )
  if (holders.length === 0) return <p className={problemLooks}>{said.nobody}</p>
  return (
    <ul>
      {holders.map(({ id, name, department }) => {
        const where = screen.departments.find((one) => one.id === department)
        return (
          <li key={`${id} ${department}`} className="flex flex-wrap items-center gap-2">
            <span>
              <bdi>{name}</bdi>
              {department === null ? null : `, ${isolated(say(where?.name, desk.lang) || department)}`}
            </span>
            {screen.mayAppoint ? (
              <Form
                action={vacateAction}
                tenant={desk.slug}
                lang={desk.lang}
                id={`vacate-${office}-${id}-${department ?? 'all'}`}
                className="inline"
                hidden={{ member: id, function: office, department: department ?? '', lang: desk.lang }}
              >
                <Submit tone="plain">
                  {said.vacate}
                  <span className="sr-only">: {isolated(name)}</span>
                </Submit>
              </Form>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function FillForm({ desk, screen, office }: Props & { office: string }) {
  const said = peopleWords[desk.lang]
  const isSeat = screen.seats.includes(office)
  const people = screen.people
    .filter(({ role }) => isSeat || role !== 'outsider')
    .map(({ id, name }) => ({ value: id, label: isolated(name) }))
  const departments = screen.departments.map(({ id, name }) => ({ value: id, label: say(name, desk.lang) || id }))
  return (
    <details>
      <summary className={foldLine}>{said.appoint}</summary>
      <Form
        action={fillAction}
        tenant={desk.slug}
        lang={desk.lang}
        id={`fill-${office}`}
        className={`${formLooks} py-2`}
        hidden={{ function: office, lang: desk.lang }}
      >
        <Select name="member" label={said.who} options={people} />
        {departments.length > 0 && !isSeat ? (
          <Select name="department" label={said.department} options={departments} empty={said.allDepartments} />
        ) : null}
        <p className="flex flex-wrap items-center gap-2">
          <Submit tone="quiet">{said.appointDo}</Submit>
        </p>
      </Form>
    </details>
  )
}
