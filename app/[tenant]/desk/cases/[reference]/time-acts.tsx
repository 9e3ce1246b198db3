import { DateInput } from '@/app/_forms/date-input'
import { Radios, TextArea, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Outcome } from '@/lib/core/case/event-parts'
import { latestExtension } from '@/lib/core/procedure/promises'
import { caseWords } from '@/lib/words/case/case-words'
import { ActForm } from './act-form'
import { close, extend, reopen, resume, suspend } from './actions'
import { type CasePage, optionsOf, short } from './case-page'

type ActProps = { page: CasePage }

export function ExtendAct({ page }: ActProps) {
  const { words, complaint, procedure } = page
  const answer = complaint.promises.findLast(({ kind, state }) => kind === 'answer' && state === 'open')
  if (!answer) return null
  const latest = latestExtension(procedure, answer)
  return (
    <ActForm page={page} id="extend" action={extend} hidden={{ promise: answer.id }} summary={words.act.extend}>
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

export function SuspendAct({ page }: ActProps) {
  const { words, handling } = page
  const reasons = handling.suspension?.reasons ?? []
  return (
    <ActForm page={page} id="suspend" action={suspend} summary={words.act.suspend}>
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

export function ResumeAct({ page }: ActProps) {
  return (
    <ActForm page={page} id="resume" action={resume}>
      <Submit tone="quiet">{page.words.form.resume}</Submit>
    </ActForm>
  )
}

export function CloseAct({ page }: ActProps) {
  const { words, complaint, desk } = page
  const outcomes = Outcome.exclude(['unknown']).options.filter(
    (one) => one !== 'answered' || complaint.answeredOn !== null,
  )
  return (
    <ActForm page={page} id="close" action={close} summary={words.act.close}>
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

export function ReopenAct({ page }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="reopen" action={reopen} summary={words.act.reopen}>
      <TextArea name="reason" label={words.form.reopenReason} />
      <p>
        <Submit>{words.form.reopen}</Submit>
      </p>
    </ActForm>
  )
}
