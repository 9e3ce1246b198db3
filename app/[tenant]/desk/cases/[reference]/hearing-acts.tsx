// The forms of hearing both sides.
import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { Day, Id, OptionalId, OptionalText, Text } from '@/app/_forms/fields-of-forms'
import { Checkboxes, Radios, Select, TextArea, TextInput, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ownWords } from '@/app/_ui/control'
import type { CaseParty } from '@/lib/core/case/complaint-case'
import { HeardHow, TimeOfDay, ToldHow } from '@/lib/core/case/event-parts'
import { aheadOf, hearingsOf, notYetHeard, sideOf, wantsReport } from '@/lib/core/case/hearing'
import { Slug } from '@/lib/core/procedure/slug'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import { type CasePage, nameOf, optionsOf, short } from './case-page'
import { type ActProps, pageAct } from './page-act'

/** "14.30" and "9:05" as people type a time. */
const Time = z.preprocess(
  (typed) =>
    typeof typed === 'string'
      ? typed.trim().replace(/^(\d{1,2})[.:](\d{2})$/, (_, h, m) => `${h.padStart(2, '0')}:${m}`)
      : typed,
  z.string({ error: 'empty' }).min(1, 'empty').pipe(TimeOfDay),
)
const People = z.array(Id).max(20).default([])
const Invited = z.array(Id, { error: 'empty' }).min(1, 'empty').max(20)
const Heard = z.enum(HeardHow.options, chosen)
const Attended = z.preprocess((ticked) => (ticked === 'yes' ? true : undefined), z.boolean().optional())
const Told = z.enum(ToldHow.options, chosen)

/** Hearing both sides, in its order. */
export const hearingActs = {
  'invite-to-hearing': pageAct(
    'invite-to-hearing',
    { parties: Invited, on: Day, at: Time, how: Heard.exclude(['in-writing']), text: Text, open: Attended },
    InviteAct,
  ),
  'move-hearing': pageAct(
    'move-hearing',
    { invitation: Id, on: Day, at: Time, how: Heard.exclude(['in-writing']), text: Text },
    MoveAct,
  ),
  'call-off-hearing': pageAct('call-off-hearing', { invitation: Id, text: Text }, CallOffAct),
  'hold-hearing': pageAct(
    'hold-hearing',
    { on: Day, how: Heard, there: People, absent: People, report: OptionalText },
    HoldAct,
  ),
  'write-report': pageAct('write-report', { hearing: Id, text: Text }, ReportAct),
  'waive-hearing': pageAct(
    'waive-hearing',
    { party: Id, ground: Slug, by: OptionalId, on: Day, how: Told, text: Text },
    WaiveAct,
  ),
  'object-to-together': pageAct('object-to-together', { party: Id, on: Day, how: Told, text: Text }, ObjectAct),
}

function InviteAct({ page, give }: ActProps) {
  const { words, handling } = page
  return (
    <ActForm page={page} id="invite" action={give} act="invite-to-hearing" summary={words.act['invite-to-hearing']}>
      <Checkboxes
        name="parties[]"
        label={words.form.whom}
        options={whoCanBeHeard(page)}
        values={leftIn(page).map(({ id }) => id)}
      />
      <DateInput name="on" label={words.form.hearingOn} />
      <TextInput name="at" label={words.form.hearingAt} hint={words.form.hearingAtHint} />
      <Ways page={page} written={false} />
      {handling.hearing?.attended === 'unless-decided' ? <TickBox name="open" label={words.form.othersAttend} /> : null}
      <TextArea name="text" label={words.form.invitation} hint={words.form.invitationHint} rows={4} />
      <p>
        <Submit>{words.form.invite}</Submit>
      </p>
    </ActForm>
  )
}

function MoveAct({ page, give }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="move" action={give} act="move-hearing" summary={words.act['move-hearing']}>
      <Invitations page={page} />
      <DateInput name="on" label={words.form.hearingOn} />
      <TextInput name="at" label={words.form.hearingAt} hint={words.form.hearingAtHint} />
      <Ways page={page} written={false} />
      <TextArea name="text" label={words.form.movedText} hint={words.form.movedHint} rows={4} />
      <p>
        <Submit>{words.form.moveHearing}</Submit>
      </p>
    </ActForm>
  )
}

function CallOffAct({ page, give }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="call-off" action={give} act="call-off-hearing" summary={words.act['call-off-hearing']}>
      <Invitations page={page} />
      <TextArea name="text" label={words.form.movedText} hint={words.form.calledOffHint} rows={4} />
      <p>
        <Submit>{words.form.callOffHearing}</Submit>
      </p>
    </ActForm>
  )
}

/** Each by its day and who was invited. */
function Invitations({ page }: { page: CasePage }) {
  const ahead = aheadOf(page.complaint, page.desk.today)
  const ids = [...new Set(ahead.flatMap(({ invitation }) => invitation ?? []))]
  const offered = ids.map((value) => {
    const together = ahead.filter(({ invitation }) => invitation === value)
    const who = page.complaint.parties.filter(({ id }) => together.some(({ party }) => party === id))
    const names = who.map((party) => nameOf(page, party)).join(', ')
    const [first] = together
    return { value, label: first ? `${short(page, first.on)}, ${first.at}: ${names}` : names }
  })
  return <Radios name="invitation" label={page.words.form.whichHearing} options={offered} value={ids[0] ?? ''} />
}

function HoldAct({ page, give }: ActProps) {
  const { words, desk, handling } = page
  const who = whoCanBeHeard(page)
  return (
    <ActForm page={page} id="hold" action={give} act="hold-hearing" summary={words.act['hold-hearing']}>
      <DateInput name="on" label={words.form.hearingOn} value={desk.today} />
      <Ways page={page} written={handling.hearing?.form === 'oral-or-written'} />
      <Checkboxes name="there[]" label={words.form.there} options={who} />
      <Checkboxes name="absent[]" label={words.form.absent} options={who} optional />
      <TextArea name="report" label={words.form.report} hint={words.form.reportHint} rows={6} optional />
      <p>
        <Submit>{words.form.saveHearing}</Submit>
      </p>
    </ActForm>
  )
}

function ReportAct({ page, give }: ActProps) {
  const { words, complaint } = page
  const held = hearingsOf(complaint).held.find(wantsReport)
  if (!held) return null
  return (
    <ActForm
      page={page}
      id="report"
      action={give}
      act="write-report"
      hidden={{ hearing: held.id }}
      summary={words.act['write-report']}
    >
      <TextArea name="text" label={`${words.form.report}, ${short(page, held.on)}`} rows={6} />
      <p>
        <Submit>{words.form.saveReport}</Submit>
      </p>
    </ActForm>
  )
}

function WaiveAct({ page, give }: ActProps) {
  const { words, desk, handling } = page
  const grounds = handling.hearing?.grounds ?? []
  const parties = leftIn(page).filter((party) => grounds.some(({ of }) => of === sideOf(party)))
  const sides = page.complaint.parties.filter((party) => sideOf(party) !== null)
  return (
    <ActForm page={page} id="waive" action={give} act="waive-hearing" summary={words.act['waive-hearing']}>
      <Radios name="party" label={words.form.whom} options={options(page, parties)} value={parties[0]?.id ?? ''} />
      <Radios name="ground" label={words.form.ground} hint={words.form.groundHint} options={optionsOf(grounds)} />
      <Select name="by" label={words.form.saidBy} options={options(page, sides)} empty={words.form.saidByUs} />
      <DateInput name="on" label={words.form.cameOn} value={desk.today} />
      <ToldWays page={page} />
      <TextArea name="text" label={words.form.proof} className={ownWords} />
      <p>
        <Submit>{words.form.waive}</Submit>
      </p>
    </ActForm>
  )
}

function ObjectAct({ page, give }: ActProps) {
  const { words, desk } = page
  const parties = page.complaint.parties.filter((party) => !party.removed && sideOf(party) !== null)
  return (
    <ActForm page={page} id="object" action={give} act="object-to-together" summary={words.act['object-to-together']}>
      <Radios
        name="party"
        label={words.form.whoObjects}
        options={options(page, parties)}
        value={parties[0]?.id ?? ''}
      />
      <DateInput name="on" label={words.form.cameOn} value={desk.today} />
      <ToldWays page={page} />
      <TextArea name="text" label={words.form.objected} className={ownWords} />
      <p>
        <Submit>{words.form.recordObjection}</Submit>
      </p>
    </ActForm>
  )
}

function Ways({ page, written }: { page: CasePage; written: boolean }) {
  const { hearingWays, hearingHow } = page.words.form
  const ways = HeardHow.options.filter((way) => written || way !== 'in-writing')
  return (
    <Radios
      name="how"
      label={hearingHow}
      options={ways.map((value) => ({ value, label: hearingWays[value] }))}
      value="in-person"
      row
    />
  )
}

/** By which way it came. */
export function ToldWays({ page }: { page: CasePage }) {
  const { toldWays, cameBy } = page.words.form
  return (
    <Radios
      name="how"
      label={cameBy}
      options={ToldHow.options.map((value) => ({ value, label: toldWays[value] }))}
      value="phone"
      row
    />
  )
}

function leftIn({ complaint, procedure }: CasePage): CaseParty[] {
  const { hearing } = procedure.processing
  return hearing ? notYetHeard(complaint, hearing) : []
}

/** Those whom the procedure hears, and witnesses. */
function whoCanBeHeard(page: CasePage) {
  const whom = page.procedure.processing.hearing?.whom ?? []
  return options(
    page,
    page.complaint.parties.filter(
      (party) => !party.removed && (party.role === 'witness' || whom.some((side) => side === sideOf(party))),
    ),
  )
}

/** People of the case as a form offers them. */
export function options(page: CasePage, parties: readonly CaseParty[]) {
  return parties.map((party) => ({ value: party.id, label: nameOf(page, party) }))
}
