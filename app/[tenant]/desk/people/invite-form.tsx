'use client'
import { CheckedForm } from '@/app/_forms/checked-form'
import { Radios, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { Desk } from '@/app/_ui/desk'
import { Section } from '@/app/_ui/section'
import type { Role } from '@/lib/core/access/actor'
import { Invitation } from '@/lib/core/access/invitation'
import { inviteAction } from './people-actions'
import { peopleWords } from './people-words'

export function InviteForm({ desk, roles }: { desk: Pick<Desk, 'slug' | 'lang'>; roles: readonly Role[] }) {
  const { slug, lang } = desk
  const said = peopleWords[lang]
  const options = roles.map((role) => ({ value: role, label: said.roleOptions[role] }))
  return (
    <Section title={said.inviteTitle} id="invite">
      <CheckedForm
        action={inviteAction}
        schema={Invitation}
        voice="account"
        aside={ASIDE}
        tenant={slug}
        lang={lang}
        id="invite-form"
        hidden={{ lang }}
      >
        <p className="text-meta text-muted">{said.inviteText}</p>
        <TextInput name="name" label={said.name} />
        <TextInput name="email" label={said.email} type="email" />
        <Radios name="role" label={said.role} options={options} value="handler" />
        <p className="flex flex-wrap items-center gap-2">
          <Submit>{said.invite}</Submit>
        </p>
      </CheckedForm>
    </Section>
  )
}

const ASIDE = ['tenant', 'lang']
