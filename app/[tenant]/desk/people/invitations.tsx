import { Form } from '@/app/_forms/form'
import { Submit } from '@/app/_forms/submit'
import type { Desk } from '@/app/_ui/desk'
import { Section } from '@/app/_ui/section'
import { Tag } from '@/app/_ui/tag'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { PeopleScreen } from '@/lib/queries/read-people'
import { withdrawAction } from './people-actions'
import { peopleWords } from './people-words'

/** Who was asked to come and has not answered yet. */
export function Invitations({ desk, screen }: { desk: Desk; screen: PeopleScreen }) {
  const said = peopleWords[desk.lang]
  if (screen.invitations.length === 0) return null
  return (
    <Section title={said.invitedTitle}>
      <ul className="divide-y divide-rule">
        {screen.invitations.map(({ id, name, email, role, until, mayWithdraw }) => (
          <li key={id} className="py-3">
            <div className="flex items-baseline justify-between gap-3 max-wide:flex-wrap">
              <span>
                <b dir="auto">{name}</b>
                <br />
                <span className="text-meta text-muted">
                  {email}, {said.until(longDate(civilDateIn(AMSTERDAM, until), desk.lang))}
                </span>
              </span>
              <span className="flex flex-wrap items-center gap-2">
                <Tag>{said.roles[role]}</Tag>
                {mayWithdraw ? (
                  <Form
                    action={withdrawAction}
                    tenant={desk.slug}
                    lang={desk.lang}
                    id={`withdraw-${id}`}
                    hidden={{ invitation: id, lang: desk.lang }}
                  >
                    <Submit tone="plain">{said.withdraw}</Submit>
                  </Form>
                ) : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
