import { Form } from '@/app/_forms/form'
import { type Option, Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Ask } from '@/app/_ui/ask'
import { formLooks } from '@/app/_ui/control'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { sectionLooks } from '@/app/_ui/section'
import { To } from '@/app/_ui/to'
import { can } from '@/lib/core/access/can'
import { permissions } from '@/lib/core/access/permissions'
import { isolated } from '@/lib/core/shared/isolated'
import { say } from '@/lib/core/shared/words'
import { staffAction } from './actions'
import type { Opened } from './open-procedure'

/** Who fills each function now, with a button to dismiss and a form to appoint. */
export function People({ opened }: { opened: Opened }) {
  const { desk, words, screen, actor } = opened
  const functions = (screen.draft.contact?.functions ?? []).flatMap(({ id, name }) =>
    id ? [{ id, name: say(name, desk.lang) || id }] : [],
  )
  const mayAppoint = can(actor, 'manage-people')
  return (
    <section className={`${sectionLooks} mt-6 max-w-[980px]`} id="people" aria-labelledby="head-people">
      <h2 id="head-people">{words.people}</h2>
      <p className="text-meta text-muted">{words.peopleAbout}</p>
      <ul className="divide-y divide-rule">
        {functions.map((one) => (
          <li key={one.id} className="grid gap-1 pt-2 pb-3">
            <h3 dir="auto">{one.name}</h3>
            {mayAppoint ? (
              <Appoint opened={opened} id={one.id} name={one.name} />
            ) : (
              <Holders opened={opened} id={one.id} mayAppoint={false} />
            )}
          </li>
        ))}
      </ul>
      {mayAppoint ? (
        <p>
          <To className={link} href={`/${desk.slug}/desk/people`}>
            {words.invite}
          </To>
        </p>
      ) : null}
    </section>
  )
}

function Holders({ opened, id, mayAppoint }: { opened: Opened; id: string; mayAppoint: boolean }) {
  const { words, screen } = opened
  const holders = screen.holders.filter((holder) => holder.function === id)
  const needed = id === screen.draft.contact?.handler || id === screen.draft.contact?.officer
  if (holders.length === 0) {
    return (
      <p className="flex items-center gap-2">
        {needed ? <Icon name="cross" className="text-danger" /> : null}
        {words.nobodyYet}
      </p>
    )
  }
  return (
    <ul>
      {holders.map(({ member, department }) => {
        const person = screen.members.find((one) => one.id === member)
        const where = departmentName(opened, department)
        const said = [isolated(person?.name ?? ''), where && isolated(where), person?.away ? words.away : null]
          .filter(Boolean)
          .join(', ')
        return (
          <li key={`${member} ${department}`} className="flex items-center gap-2">
            <span className="min-w-0 flex-1">{said}</span>
            {mayAppoint ? (
              <Ask summary={words.dismiss} label={`: ${said}`}>
                <Submit tone="quiet" name="dismiss" value={`${member} ${department ?? ''}`.trim()}>
                  {words.removeNow}
                </Submit>
              </Ask>
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
    .map((member) => ({ value: member.id, label: isolated(member.name) }))
  const departments: Option[] = (screen.draft.contact?.departments ?? []).flatMap((one) =>
    one.id ? [{ value: one.id, label: say(one.name, desk.lang) || one.id }] : [],
  )
  return (
    <Form
      action={staffAction}
      tenant={desk.slug}
      lang={desk.lang}
      id={`appoint-${id}`}
      hidden={departments.length > 0 ? { function: id } : { function: id, department: '' }}
      className={formLooks}
    >
      <Holders opened={opened} id={id} mayAppoint />
      <div className="grid grid-cols-[minmax(0,260px)_minmax(0,220px)_auto] items-end gap-3 max-wide:grid-cols-1">
        <Select
          name="member"
          label={
            <>
              {words.member}
              <span className="sr-only">: {name}</span>
            </>
          }
          options={members}
        />
        {departments.length > 0 ? (
          <Select name="department" label={words.department} options={departments} empty={words.noDepartment} />
        ) : null}
        <div>
          <Submit tone="quiet">{words.appoint}</Submit>
        </div>
      </div>
    </Form>
  )
}

function departmentName({ screen, desk, words }: Opened, id: string | null): string {
  if (id === null) return (screen.draft.contact?.departments ?? []).length > 0 ? words.noDepartment.toLowerCase() : ''
  const found = screen.draft.contact?.departments?.find((one) => one.id === id)
  return say(found?.name, desk.lang) || id
}
