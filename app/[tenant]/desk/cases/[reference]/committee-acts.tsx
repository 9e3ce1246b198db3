// The forms of a committee: putting a case before it, going on without its judgement, and taking somebody off it.
import { z } from 'zod'
import { Id, Text } from '@/app/_forms/fields-of-forms'
import { Checkboxes, Radios, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { whoCanSit } from '@/lib/core/case/acts/ask-committee'
import { LeavesBecause, type Seat } from '@/lib/core/case/committee-seat'
import { seatBy, seatOf, seatsOf } from '@/lib/core/case/committee-seats'
import { isolated } from '@/lib/core/shared/isolated'
import { committeeWords } from '../../words/committee-words'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import type { CasePage } from './case-page'
import { type ActProps, pageAct } from './page-act'

const Leaves = LeavesBecause.exclude(['gone'])
const Sitting = z.array(Id, { error: 'empty' }).min(1, 'empty').max(20)

export const committeeActs = {
  'ask-committee': pageAct('ask-committee', { members: Sitting }, AskAct),
  'go-without-judgement': pageAct('go-without-judgement', { text: Text }, ForgoAct),
  'leave-committee': pageAct('leave-committee', { member: Id, because: z.enum(Leaves.options, chosen) }, LeaveAct),
}

function AskAct({ page, give }: ActProps) {
  const { words, desk, complaint, procedure, staffing } = page
  const { committee } = procedure.processing
  if (!committee) return null
  const said = committeeWords[desk.lang]
  const can = whoCanSit(complaint, committee, staffing)
  const seats = can.flatMap((member) => seatBy(committee, staffing, member) ?? [])
  const now = seatsOf(complaint).map(({ member }) => member)
  return (
    <ActForm page={page} id="ask-committee" action={give} act="ask-committee" summary={words.act['ask-committee']}>
      <Checkboxes
        name="members[]"
        label={said.who}
        hint={said.whoHint}
        options={optionsOfSeats(page, seats)}
        values={now.length > 0 ? now : can}
      />
      <p>
        <Submit>{said.ask}</Submit>
      </p>
    </ActForm>
  )
}

function ForgoAct({ page, give }: ActProps) {
  const { words, desk } = page
  const said = committeeWords[desk.lang]
  const act = 'go-without-judgement'
  return (
    <ActForm page={page} id={act} action={give} act={act} summary={words.act[act]}>
      <TextArea name="text" label={said.whyForgone} hint={said.whyForgoneHint} rows={4} />
      <p>
        <Submit>{said.forgo}</Submit>
      </p>
    </ActForm>
  )
}

function LeaveAct({ page, give }: ActProps) {
  const { words, desk, complaint, actor } = page
  const said = committeeWords[desk.lang]
  const own = seatOf(complaint, actor.memberId)
  const seats = own ? [own] : seatsOf(complaint)
  const because = Leaves.options.map((value) => ({ value, label: said.because[value] }))
  const act = 'leave-committee'
  return (
    <ActForm page={page} id={act} action={give} act={act} summary={words.act[act]}>
      <Radios name="member" label={said.leaves} options={optionsOfSeats(page, seats)} value={own?.member ?? ''} />
      <Radios name="because" label={said.why} options={because} />
      <p>
        <Submit tone="quiet">{said.leave}</Submit>
      </p>
    </ActForm>
  )
}

function optionsOfSeats({ desk, staffing, members }: CasePage, seats: readonly Seat[]) {
  const said = committeeWords[desk.lang]
  const named = (id: string) => members[id] ?? staffing.members.find((one) => one.id === id)?.name ?? said.as.member
  return seats.map(({ member, as }) => ({ value: member, label: `${isolated(named(member))}, ${said.as[as]}` }))
}
