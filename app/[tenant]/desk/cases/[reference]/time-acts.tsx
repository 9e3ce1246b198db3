// The forms of the time that a case takes: more of it, none for a while, and its end.

import { DateInput } from '@/app/_forms/date-input'
import { Day, Id, OptionalText, Text, Tick } from '@/app/_forms/fields-of-forms'
import { Radios, TextArea, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Outcome } from '@/lib/core/case/event-parts'
import { latestExtension } from '@/lib/core/procedure/promises'
import { Slug } from '@/lib/core/procedure/slug'
import { caseWords } from '@/lib/words/case/case-words'
import { ActForm } from './act-form'
import { optionsOf, short } from './case-page'
import { type ActProps, pageAct } from './page-act'

/** The time that a case takes, and its end. */
export const timeActs = {
  extend: pageAct('extend', { promise: Id, until: Day, reason: OptionalText, consent: Tick }, ExtendAct),
  suspend: pageAct('suspend', { reason: Slug }, SuspendAct),
  resume: pageAct('resume', {}, ResumeAct),
  close: pageAct('close', { outcome: Outcome.exclude(['unknown']) }, CloseAct),
}

export const reopenAct = pageAct('reopen', { reason: Text }, ReopenAct)

function ExtendAct({ page, give }: ActProps) {
  const { words, complaint, procedure } = page
  const answer = complaint.promises.findLast(({ kind, state }) => kind === 'answer' && state === 'open')
  if (!answer) return null
  const latest = latestExtension(procedure, answer)
  return (
    <ActForm
      page={page}
      id="extend"
      action={give}
      act="extend"
      hidden={{ promise: answer.id }}
      summary={words.act.extend}
    >
      <DateInput
        name="until"
        label={words.form.until}
        value={latest?.due ?? ''}
        {...(latest ? { hint: words.form.untilHint(short(page, latest.due)) } : {})}
      />
      <TextArea name="reason" label={words.form.reason} hint={words.form.reasonHint} />
      <TickBox name="consent" label={words.form.consent} />
      <p>
        <Submit>{words.form.extend}</Submit>
      </p>
    </ActForm>
  )
}

function SuspendAct({ page, give }: ActProps) {
  const { words, handling } = page
  const reasons = handling.suspension?.reasons ?? []
  return (
    <ActForm page={page} id="suspend" action={give} act="suspend" summary={words.act.suspend}>
      <Radios
        name="reason"
        label={words.form.suspendReason}
        value={reasons[0]?.id ?? ''}
        options={optionsOf(reasons)}
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

function CloseAct({ page, give }: ActProps) {
  const { words, complaint, desk } = page
  const outcomes = Outcome.exclude(['unknown']).options.filter(
    (one) => one !== 'answered' || complaint.answeredOn !== null,
  )
  return (
    <ActForm page={page} id="close" action={give} act="close" summary={words.act.close}>
      <Radios
        name="outcome"
        label={words.form.outcome}
        value={complaint.answeredOn ? 'answered' : ''}
        options={outcomes.map((value) => ({ value, label: caseWords(desk.lang).outcome[value] }))}
      />
      <p>
        <Submit>{words.form.close}</Submit>
      </p>
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
