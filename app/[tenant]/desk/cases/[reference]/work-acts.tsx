// The forms of the work on a case.

import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { Day, Id, OptionalDay, OptionalId, OptionalSlug, OptionalText, Text, Tick } from '@/app/_forms/fields-of-forms'
import { Radios, Select, TextArea, TextInput, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ownWords } from '@/app/_ui/control'
import { allowedSteps } from '@/lib/core/case/allowed-commands'
import { keptApart } from '@/lib/core/case/apart'
import { isPending } from '@/lib/core/case/consequences/pending'
import { Slug } from '@/lib/core/procedure/slug'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import { type CasePage, nameOf, optionsOf, personOf, reachable } from './case-page'
import { owners } from './left-open-fields'
import { type ActProps, pageAct } from './page-act'

const AsMeasure = z.preprocess((sent) => (sent === '' ? null : sent), z.enum(['you', 'all'], chosen).nullish())

/** The work on a case, in its order. */
export const workActs = {
  acknowledge: pageAct(
    'acknowledge',
    { how: z.enum(['call', 'letter'], chosen), text: OptionalText, on: OptionalDay },
    AcknowledgeAct,
  ),
  'record-call': pageAct('record-call', { party: Id, text: Text, confirmsAddress: Tick }, CallAct),
  // Where colleagues write, what was told outside the status page is written down.
  note: pageAct('add-information', { party: Id, text: Text }, InformationAct),
  'add-point': pageAct('add-point', { text: Text, subject: OptionalSlug }, AddPointAct),
  assign: pageAct('assign', { handler: Id, department: OptionalSlug.default(null) }, AssignAct),
  promise: pageAct(
    'promise',
    { text: Text, due: Day, beside: OptionalId, owner: OptionalId, measure: AsMeasure },
    PromiseAct,
  ),
  'take-step': pageAct('take-step', { step: Slug }, StepAct),
}

function AcknowledgeAct({ page, give }: ActProps) {
  const { words, desk, procedure } = page
  const inWriting = procedure.followUp.acknowledgement.inWriting
  return (
    <ActForm page={page} id="acknowledge" action={give} act="acknowledge" summary={words.act.acknowledge}>
      <Radios
        name="how"
        label={words.form.how}
        value={inWriting ? 'letter' : 'call'}
        options={[
          ...(inWriting ? [] : [{ value: 'call', label: words.form.howCall }]),
          { value: 'letter', label: words.form.howLetter },
        ]}
      />
      <DateInput name="on" label={words.letters.postedOn} value={desk.today} optional />
      <TextArea name="text" label={words.form.said} hint={words.form.saidHint} optional />
      <p>
        <Submit>{words.form.confirm}</Submit>
      </p>
    </ActForm>
  )
}

function CallAct({ page, give }: ActProps) {
  const { words } = page
  const [first] = reachable(page)
  if (!first) return null
  const email = personOf(page, first)?.email
  return (
    <ActForm page={page} id="call" action={give} act="record-call" summary={words.act['record-call']}>
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
function InformationAct({ page, give }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="information" action={give} act="add-information" summary={words.act['add-information']}>
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

function AddPointAct({ page, give }: ActProps) {
  const { words, handling } = page
  return (
    <ActForm page={page} id="add-point" action={give} act="add-point" summary={words.act['add-point']}>
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

function AssignAct({ page, give }: ActProps) {
  const { words, complaint, staffing, handling } = page
  const free = staffing.members.filter(({ id, canHandle }) => canHandle && !keptApart(complaint).includes(id))
  const departments = optionsOf(handling.departments)
  return (
    <ActForm page={page} id="assign" action={give} act="assign" summary={words.act.assign}>
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

function PromiseAct({ page, give }: ActProps) {
  const { words, complaint } = page
  const late = complaint.promises.find((one) => one.kind === 'answer' && one.state === 'broken' && isPending(one))
  return (
    <ActForm page={page} id="promise" action={give} act="promise" summary={words.act.promise}>
      <TextInput name="text" label={words.form.promise} hint={words.form.promiseHint} />
      <DateInput name="due" label={words.form.due} />
      <Select
        name="measure"
        label={words.form.promiseAs}
        empty={words.form.promiseAsOwn}
        options={(['you', 'all'] as const).map((value) => ({ value, label: words.form.promiseAsMeasure[value] }))}
      />
      <Select
        name="owner"
        label={words.form.promiseOwner}
        hint={words.form.promiseOwnerHint}
        options={owners(page)}
        empty="–"
        optional
      />
      {late ? (
        <Select
          name="beside"
          label={words.form.beside}
          hint={words.form.besideHint}
          options={[{ value: late.id, label: words.form.besideAnswer }]}
          empty={words.form.besideNothing}
        />
      ) : null}
      <p>
        <Submit>{words.form.makePromise}</Submit>
      </p>
    </ActForm>
  )
}

function StepAct({ page, give }: ActProps) {
  const { words, complaint, procedure, handling, staffing, actor, desk } = page
  const steps = allowedSteps(complaint, { procedure, staffing, actor, today: desk.today })
  const options = optionsOf(handling.steps.filter(({ id }) => steps.includes(id)))
  if (options.length === 0) return null
  return (
    <ActForm page={page} id="step" action={give} act="take-step" summary={words.act['take-step']}>
      <Radios name="step" label={words.form.step} options={options} value={options[0]?.value ?? ''} />
      <p>
        <Submit>{words.form.takeStep}</Submit>
      </p>
    </ActForm>
  )
}
