import { Form } from '@/app/_forms/form'
import { type Option, Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Icon } from '@/app/_ui/icon'
import { To } from '@/app/_ui/to'
import { can } from '@/lib/access/can'
import { permissions } from '@/lib/access/permissions'
import { say } from '@/lib/shared/words'
import { appointAction, dismissAction } from './actions'
import type { Opened } from './open-procedure'

/** Who fills each function now, with a button to dismiss and a form to appoint. */
export function People({ opened, changed }: { opened: Opened; changed: boolean }) {
  const { desk, words, screen, actor } = opened
  const functions = (screen.draft.contact?.functions ?? []).flatMap(({ id, name }) =>
    id ? [{ id, name: say(name, desk.lang) || id }] : [],
  )
  const mayAppoint = can(actor, 'manage-people')
  return (
    <section className="sect" id="people" aria-labelledby="head-people">
      <h2 id="head-people">{words.people}</h2>
      <p className="meta">{words.peopleAbout}</p>
      {changed ? (
        <p className="saved" role="status">
          <Icon name="check" /> {words.saved}
        </p>
      ) : null}
      <ul className="hair functions">
        {functions.map((one) => (
          <li key={one.id}>
            <h3>{one.name}</h3>
            <Holders opened={opened} id={one.id} mayAppoint={mayAppoint} />
            {mayAppoint ? <Appoint opened={opened} id={one.id} name={one.name} /> : null}
          </li>
        ))}
      </ul>
      {mayAppoint ? (
        <p>
          <To className="link" href={`/${desk.slug}/desk/people`}>
            {words.invite}
          </To>
        </p>
      ) : null}
    </section>
  )
}

function Holders({ opened, id, mayAppoint }: { opened: Opened; id: string; mayAppoint: boolean }) {
  const { desk, words, screen } = opened
  const holders = screen.holders.filter((holder) => holder.function === id)
  const needed = id === screen.draft.contact?.handler || id === screen.draft.contact?.officer
  if (holders.length === 0) {
    return (
      <p className="line">
        {needed ? <Icon name="cross" className="lacks" /> : null}
        {words.nobodyYet}
      </p>
    )
  }
  return (
    <ul>
      {holders.map(({ member, department }) => {
        const person = screen.members.find((one) => one.id === member)
        const where = departmentName(opened, department)
        const said = [person?.name ?? '', where, person?.away ? words.away : null].filter(Boolean).join(', ')
        return (
          <li key={`${member} ${department}`} className="line">
            <span className="grow">{said}</span>
            {mayAppoint ? (
              <Form
                action={dismissAction}
                tenant={desk.slug}
                lang={desk.lang}
                id={`dismiss-${id}-${member}-${department ?? 'all'}`}
                hidden={{ function: id, member, department: department ?? '' }}
              >
                <Submit tone="plain">
                  {words.dismiss}
                  <span className="sr">: {said}</span>
                </Submit>
              </Form>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function Appoint({ opened, id, name }: { opened: Opened; id: string; name: string }) {
  const { desk, words, screen } = opened
  const members: Option[] = screen.members
    .filter(({ role }) => permissions[role].includes('work-cases'))
    .map((member) => ({ value: member.id, label: member.name }))
  const departments: Option[] = (screen.draft.contact?.departments ?? []).flatMap((one) =>
    one.id ? [{ value: one.id, label: say(one.name, desk.lang) || one.id }] : [],
  )
  return (
    <Form
      action={appointAction}
      tenant={desk.slug}
      lang={desk.lang}
      id={`appoint-${id}`}
      hidden={departments.length > 0 ? { function: id } : { function: id, department: '' }}
      className="form appoint"
    >
      <Select
        name="member"
        label={
          <>
            {words.member}
            <span className="sr">: {name}</span>
          </>
        }
        options={members}
      />
      {departments.length > 0 ? (
        <Select name="department" label={words.department} options={departments} empty={words.noDepartment} />
      ) : null}
      <Submit tone="quiet">{words.appoint}</Submit>
    </Form>
  )
}

function departmentName({ screen, desk, words }: Opened, id: string | null): string {
  if (id === null) return (screen.draft.contact?.departments ?? []).length > 0 ? words.noDepartment.toLowerCase() : ''
  const found = screen.draft.contact?.departments?.find((one) => one.id === id)
  return say(found?.name, desk.lang) || id
}
