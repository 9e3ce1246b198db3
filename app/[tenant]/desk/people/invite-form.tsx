import { Form } from '@/app/_forms/form'
import { Radios, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { Desk } from '@/app/_ui/desk'
import { Section } from '@/app/_ui/section'
import type { PeopleScreen } from '@/lib/queries/read-people'
import { inviteAction } from './people-actions'
import { peopleWords } from './people-words'

export function InviteForm({ desk, screen }: { desk: Desk; screen: PeopleScreen }) {
  const said = peopleWords[desk.lang]
  const options = screen.mayInvite.map((role) => ({ value: role, label: said.roleOptions[role] }))
  return (
    <Section title={said.inviteTitle} id="invite">
      <Form action={inviteAction} tenant={desk.slug} lang={desk.lang} id="invite-form" hidden={{ lang: desk.lang }}>
        <p className="text-meta text-muted">{said.inviteText}</p>
        <TextInput name="name" label={said.name} />
        <TextInput name="email" label={said.email} type="email" />
        <Radios name="role" label={said.role} options={options} value="handler" />
        <p className="flex flex-wrap items-center gap-2">
          <Submit>{said.invite}</Submit>
        </p>
      </Form>
    </Section>
  )
}
