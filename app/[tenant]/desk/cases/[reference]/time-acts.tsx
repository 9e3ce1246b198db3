// The forms of the time that a case takes: more of it, and none for a while.

import { DateInput } from '@/app/_forms/date-input'
import { Day, Id, OptionalDay, OptionalText, Text } from '@/app/_forms/fields-of-forms'
import { Radios, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Slug } from '@/lib/core/procedure/slug'
import { runsAgainBy } from '@/lib/core/procedure/standstill-room'
import { ActForm } from './act-form'
import { optionsOf, short } from './case-page'
import { ExtendAct, OptionalConsent } from './extend-act'
import { type ActProps, pageAct } from './page-act'

/** The time that a case takes. */
export const timeActs = {
  extend: pageAct('extend', { promise: Id, until: Day, reason: OptionalText, consent: OptionalConsent }, ExtendAct),
  suspend: pageAct('suspend', { reason: Slug, until: OptionalDay }, SuspendAct),
  resume: pageAct('resume', {}, ResumeAct),
}

export const reopenAct = pageAct('reopen', { reason: Text }, ReopenAct)

function SuspendAct({ page, give }: ActProps) {
  const { words, handling, procedure, complaint, desk } = page
  const reasons = handling.suspension?.reasons ?? []
  const latest = runsAgainBy(procedure, complaint.stoodStill ?? [], desk.today)
  return (
    <ActForm page={page} id="suspend" action={give} act="suspend" summary={words.act.suspend}>
      <Radios
        name="reason"
        label={words.form.suspendReason}
        value={reasons[0]?.id ?? ''}
        options={optionsOf(reasons)}
      />
      <DateInput
        name="until"
        label={words.form.suspendUntil}
        hint={latest ? words.form.suspendLatest(short(page, latest)) : words.form.suspendNoLatest}
      />
      <p>
        <Submit>{words.form.suspend}</Submit>
      </p>
    </ActForm>
  )
}

function ResumeAct({ page, give }: ActProps) {
  return (
    <ActForm page={page} id="resume" action={give} act="resume">
      <Submit tone="quiet">{page.words.form.resume}</Submit>
    </ActForm>
  )
}

function ReopenAct({ page, give }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="reopen" action={give} act="reopen" summary={words.act.reopen}>
      <TextArea name="reason" label={words.form.reopenReason} />
      <p>
        <Submit>{words.form.reopen}</Submit>
      </p>
    </ActForm>
  )
}
