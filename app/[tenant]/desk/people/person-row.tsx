import { Form } from '@/app/_forms/form'
import { Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { Desk } from '@/app/_ui/desk'
import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { Tag } from '@/app/_ui/tag'
import { isolated } from '@/lib/core/shared/isolated'
import { say } from '@/lib/core/shared/words'
import type { PeopleScreen, Person } from '@/lib/queries/read-people'
import { awayAction, changeRoleAction, leaveAction } from './people-actions'
import { peopleWords } from './people-words'

type RowProps = { desk: Desk; person: Person; screen: PeopleScreen }

/** Somebody, with what they do here; what may be changed about them folds out. */
export function PersonRow({ desk, person, screen }: RowProps) {
  const said = peopleWords[desk.lang]
  const mayAway = person.isMe || screen.mayAppoint
  return (
    <li className="py-3">
      <div className="flex items-baseline justify-between gap-3 max-wide:flex-wrap">
        <span className="min-w-0 wrap-anywhere">
          <b dir="auto">{person.name}</b>{' '}
          {person.isMe ? <span className="text-meta text-muted">{said.you}</span> : null}
          <br />
          <span className="text-meta text-muted">{person.email}</span>
        </span>
        <span className="flex flex-wrap items-center gap-2">
          {person.away ? <Tag kind="warning">{said.away}</Tag> : null}
          <Tag>{said.roles[person.role]}</Tag>
        </span>
      </div>
      <Fills desk={desk} person={person} screen={screen} />
      <Reads desk={desk} person={person} screen={screen} />
      {mayAway || person.mayLeave || person.mayBecome.length > 0 ? (
        <details>
          <summary className={foldLine}>
            <Icon name="turn" />
            {said.change}
            <span className="sr-only">: {isolated(person.name)}</span>
          </summary>
          <div className="grid gap-4 border-rule border-l pt-2 pb-3 pl-6 [&_form]:py-2">
            {person.mayBecome.length > 0 ? <RoleForm desk={desk} person={person} /> : null}
            {mayAway ? <AwayForm desk={desk} person={person} /> : null}
            {person.mayLeave ? <LeaveForm desk={desk} person={person} /> : null}
          </div>
        </details>
      ) : null}
    </li>
  )
}

function Fills({ desk, person, screen }: RowProps) {
  const said = peopleWords[desk.lang]
  if (person.fills.length === 0) return null
  const nameIn = (list: PeopleScreen['functions'], id: string) => {
    return say(list.find((one) => one.id === id)?.name, desk.lang) || id
  }
  const fills = person.fills.map(({ function: office, department }) => {
    const name = nameIn(screen.functions, office)
    return department === null ? name : `${name} (${nameIn(screen.departments, department)})`
  })
  return (
    <p className="text-meta text-muted">
      {said.fills}: <bdi>{fills.join(', ')}</bdi>
    </p>
  )
}

/** Which complaints they can read, by what they fill. */
function Reads({ desk, person: { reads }, screen }: RowProps) {
  const said = peopleWords[desk.lang]
  if (reads === null) return null
  const names = (ids: readonly string[]) =>
    ids.map((id) => say(screen.departments.find((one) => one.id === id)?.name, desk.lang) || id).join(', ')
  const what = typeof reads === 'string' ? said.reads[reads] : said.readsOf(isolated(names(reads.departments)))
  return <p className="text-meta text-muted">{what}</p>
}

type FormProps = { desk: Desk; person: Person }

function RoleForm({ desk, person }: FormProps) {
  const said = peopleWords[desk.lang]
  const options = person.mayBecome.map((role) => ({ value: role, label: said.roleOptions[role] }))
  return (
    <Form
      action={changeRoleAction}
      tenant={desk.slug}
      lang={desk.lang}
      id={`role-${person.id}`}
      hidden={{ member: person.id, lang: desk.lang }}
    >
      <Select name="role" label={said.otherRole} options={options} />
      <p className="flex flex-wrap items-center gap-2">
        <Submit tone="quiet">{said.giveRole}</Submit>
      </p>
    </Form>
  )
}

function AwayForm({ desk, person }: FormProps) {
  const said = peopleWords[desk.lang]
  return (
    <Form
      action={awayAction}
      tenant={desk.slug}
      lang={desk.lang}
      id={`away-${person.id}`}
      hidden={{ member: person.id, lang: desk.lang, away: person.away ? 'no' : 'yes' }}
    >
      <p className="text-meta text-muted">{person.away ? said.backText : said.awayText}</p>
      <p className="flex flex-wrap items-center gap-2">
        <Submit tone="quiet">{person.away ? said.setBack : said.setAway}</Submit>
      </p>
    </Form>
  )
}

function LeaveForm({ desk, person }: FormProps) {
  const said = peopleWords[desk.lang]
  return (
    <Form
      action={leaveAction}
      tenant={desk.slug}
      lang={desk.lang}
      id={`leave-${person.id}`}
      hidden={{ member: person.id, lang: desk.lang }}
    >
      <p className="text-meta text-muted">{person.isMe ? said.leaveText : said.removeText(isolated(person.name))}</p>
      <p className="flex flex-wrap items-center gap-2">
        <Submit tone="quiet">{person.isMe ? said.leave : said.remove}</Submit>
      </p>
    </Form>
  )
}
