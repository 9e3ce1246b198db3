import { DateInput } from '@/app/_forms/date-input'
import { Radios, Select, TextArea, TextInput, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ownWords } from '@/app/_ui/control'
import { allowedSteps } from '@/lib/core/case/allowed-commands'
import { ActForm } from './act-form'
import { acknowledge, addInformation, addPoint, assign, makePromise, recordCall, takeStep } from './actions'
import { type CasePage, nameOf, optionsOf, personOf, reachable } from './case-page'

type ActProps = { page: CasePage }

export function AcknowledgeAct({ page }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="acknowledge" action={acknowledge} summary={words.act.acknowledge}>
      <Radios
        name="how"
        label={words.form.how}
        value="call"
        options={[
          { value: 'call', label: words.form.howCall },
          { value: 'letter', label: words.form.howLetter },
        ]}
      />
      <TextArea name="text" label={words.form.said} hint={words.form.saidHint} optional />
      <p>
        <Submit>{words.form.confirm}</Submit>
      </p>
    </ActForm>
  )
}

export function CallAct({ page }: ActProps) {
  const { words } = page
  const [first] = reachable(page)
  if (!first) return null
  const email = personOf(page, first)?.email
  return (
    <ActForm page={page} id="call" action={recordCall} summary={words.act['record-call']}>
      <Whom page={page} label={words.form.with} />
      <TextArea name="text" label={words.form.call} rows={4} />
      {email && first.addressConfirmed === null ? (
        <TickBox
          name="confirmsAddress"
          label={words.form.confirmsAddress}
          hint={words.form.confirmsAddressHint(email)}
        />
      ) : null}
      <p>
        <Submit>{words.form.save}</Submit>
      </p>
    </ActForm>
  )
}

/** A letter or mail that came in outside the status page. */
export function InformationAct({ page }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="information" action={addInformation} summary={words.act['add-information']}>
      <Whom page={page} label={words.form.from} />
      <TextArea name="text" label={words.form.received} hint={words.form.receivedHint} rows={4} className={ownWords} />
      <p>
        <Submit>{words.form.addInformation}</Submit>
      </p>
    </ActForm>
  )
}

function Whom({ page, label }: { page: CasePage; label: string }) {
  const parties = reachable(page)
  const [first] = parties
  if (parties.length < 2) return <input type="hidden" name="party" value={first?.id ?? ''} />
  return (
    <Radios
      name="party"
      label={label}
      value={first?.id ?? ''}
      options={parties.map((party) => ({ value: party.id, label: nameOf(page, party) }))}
    />
  )
}

export function AddPointAct({ page }: ActProps) {
  const { words, handling } = page
  return (
    <ActForm page={page} id="add-point" action={addPoint} summary={words.act['add-point']}>
      <TextArea name="text" label={words.form.point} hint={words.form.pointHint} className={ownWords} />
      <Select
        name="subject"
        label={words.form.subject}
        options={optionsOf(handling.subjects)}
        empty={words.form.open}
      />
      <p>
        <Submit>{words.form.addPoint}</Submit>
      </p>
    </ActForm>
  )
}

export function AssignAct({ page }: ActProps) {
  const { words, complaint, staffing, handling } = page
  const free = staffing.members.filter(({ id, canHandle }) => canHandle && !complaint.barred.includes(id))
  const departments = optionsOf(handling.departments)
  return (
    <ActForm page={page} id="assign" action={assign} summary={words.act.assign}>
      <Select
        name="handler"
        label={words.form.handler}
        value={complaint.handler ?? ''}
        options={free.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {departments.length > 0 ? (
        <Select name="department" label={words.form.department} options={departments} empty={words.form.same} />
      ) : null}
      <p>
        <Submit>{words.form.assign}</Submit>
      </p>
    </ActForm>
  )
}

export function PromiseAct({ page }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="promise" action={makePromise} summary={words.act.promise}>
      <TextInput name="text" label={words.form.promise} hint={words.form.promiseHint} />
      <DateInput name="due" label={words.form.due} />
      <p>
        <Submit>{words.form.makePromise}</Submit>
      </p>
    </ActForm>
  )
}

export function StepAct({ page }: ActProps) {
  const { words, complaint, procedure, handling, staffing, actor, desk } = page
  const steps = allowedSteps(complaint, { procedure, staffing, actor, today: desk.today })
  const options = optionsOf(handling.steps.filter(({ id }) => steps.includes(id)))
  if (options.length === 0) return null
  return (
    <ActForm page={page} id="step" action={takeStep} summary={words.act['take-step']}>
      <Radios name="step" label={words.form.step} options={options} value={options[0]?.value ?? ''} />
      <p>
        <Submit>{words.form.takeStep}</Submit>
      </p>
    </ActForm>
  )
}
