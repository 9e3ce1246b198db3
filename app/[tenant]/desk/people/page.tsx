import { notFound } from 'next/navigation'
import { column } from '@/app/_ui/column'
import { Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { readPeople } from '@/lib/queries/read-people'
import { readRestored } from '@/lib/queries/read-restored'
import { orNotFound } from '../or-not-found'
import { RestoredNotice } from '../restored-notice'
import { sitDown } from '../sit-down'
import { Functions } from './functions'
import { Invitations } from './invitations'
import { InviteForm } from './invite-form'
import { peopleWords } from './people-words'
import { PersonRow } from './person-row'

type Props = { params: Promise<{ tenant: string }> }

async function titleOf({ params }: Props): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/people`)
  return `${peopleWords[desk.lang].title} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/people`)
  const screen = await readPeople(actor)
  if (screen === null) notFound()
  const said = peopleWords[desk.lang]
  return (
    <Shell desk={desk} area="people" layout="page">
      <div className={column.double}>
        <h1>{said.title}</h1>
        <RestoredNotice restored={await readRestored(atThisMoment().now)} lang={desk.lang} today={desk.today} />
        <Section
          title={said.whoTitle}
          aside={said.count(screen.people.filter(({ role }) => role !== 'outsider').length, screen.most)}
        >
          <ul className="divide-y divide-rule">
            {screen.people.map((person) => (
              <PersonRow key={person.id} desk={desk} person={person} screen={screen} />
            ))}
          </ul>
        </Section>
        <Invitations desk={desk} screen={screen} />
        {screen.mayInvite.length === 0 ? null : (
          <InviteForm desk={{ slug: desk.slug, lang: desk.lang }} roles={screen.mayInvite} />
        )}
        <Functions desk={desk} screen={screen} />
      </div>
    </Shell>
  )
}

export default orNotFound(Page, titleOf)
