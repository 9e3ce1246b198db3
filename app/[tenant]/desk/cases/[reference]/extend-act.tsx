// More time for the answer: the date that the procedure still allows, why, and what the complainant agreed to in writing.
import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { Day, Id, Text } from '@/app/_forms/fields-of-forms'
import { Radios, Select, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { fieldLooks } from '@/app/_ui/control'
import { ConsentWay } from '@/lib/core/case/event-parts'
import { roomToExtend } from '@/lib/core/case/room-to-extend'
import { speakersOf } from '@/lib/core/case/speaks'
import type { ExtensionRoom } from '@/lib/core/procedure/extension-room'
import { isRecord } from '@/lib/core/procedure/schema-walk'
import { caseWords } from '@/lib/words/case/case-words'
import { partyName } from '@/lib/words/case/who-did'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import { type CasePage, short } from './case-page'
import type { ActProps } from './page-act'

const Way = z.enum(ConsentWay.options, chosen)

/** Consent as it was filled in; nothing when all of it was left empty. */
export const OptionalConsent = z.preprocess(
  (sent) => (isLeftOut(sent) ? null : sent),
  z.strictObject({ party: Id, until: Day, on: Day, way: Way, text: Text }).nullable(),
)

function isLeftOut(sent: unknown): boolean {
  if (!isRecord(sent)) return sent === undefined
  return Object.entries(sent).every(([key, value]) => key === 'party' || (typeof value === 'string' && !value.trim()))
}

export function ExtendAct({ page, give }: ActProps) {
  const { words, complaint, procedure } = page
  const answer = complaint.promises.findLast(({ kind, state }) => kind === 'answer' && state === 'open')
  const room = answer && roomToExtend(complaint, answer, procedure)
  if (!answer || !room) return null
  const offered = offeredBy(room, answer.due)
  const needsMore = room.byConsent && room.own !== 'open'
  return (
    <ActForm
      page={page}
      id="extend"
      action={give}
      act="extend"
      hidden={{ promise: answer.id }}
      summary={words.act.extend}
    >
      <DateInput name="until" label={words.form.until} value={offered ?? ''} hint={hintOf(page, room, answer)} />
      <TextArea name="reason" label={words.form.reason} hint={words.form.reasonHint} />
      {needsMore ? <ConsentFields page={page} /> : null}
      <p>
        <Submit>{words.form.extend}</Submit>
      </p>
    </ActForm>
  )
}

/** The furthest day that may be chosen without asking anybody again. */
function offeredBy({ own, agreedUntil }: ExtensionRoom, due: string): string | null {
  const alone = own && own !== 'open' ? own.due : due
  const agreed = agreedUntil ?? due
  const furthest = [due, alone, agreed].toSorted().at(-1)
  return furthest === due ? null : (furthest ?? null)
}

function hintOf(page: CasePage, room: ExtensionRoom, { due, extensions }: { due: string; extensions: number }): string {
  const { own, agreedUntil, byConsent, cap } = room
  const { form } = page.words
  const alone =
    own === 'open' ? form.untilFree : own ? form.untilHint(short(page, own.due)) : form.untilNoMore(extensions)
  const agreed = agreedUntil && agreedUntil > due ? [form.untilAgreed(short(page, agreedUntil))] : []
  const further = own === 'open' ? [] : [byConsent ? form.untilConsent : form.untilNoConsent]
  const end = cap ? [form.untilCap(short(page, cap.due))] : []
  return [alone, ...agreed, ...further, ...end].join(' ')
}

/** Consent in writing: whose, until when, on which day, in which writing and in which words. */
function ConsentFields({ page }: { page: CasePage }) {
  const { words, complaint, telling, desk } = page
  const speakers = speakersOf(complaint).map(({ id }) => ({ value: id, label: partyName(id, telling) }))
  const ways = ConsentWay.options.map((value) => ({ value, label: caseWords(desk.lang).consentWay[value] }))
  return (
    <fieldset className={fieldLooks}>
      <legend className="p-0 font-semibold">{words.form.consent}</legend>
      <div className="grid gap-3">
        {speakers.length > 1 ? (
          <Select
            name="consent.party"
            label={words.form.consentBy}
            options={speakers}
            value={speakers[0]?.value ?? ''}
          />
        ) : (
          <input type="hidden" name="consent.party" value={speakers[0]?.value ?? ''} />
        )}
        <DateInput name="consent.until" label={words.form.consentUntil} optional />
        <DateInput name="consent.on" label={words.form.consentOn} optional />
        <Radios name="consent.way" label={words.form.consentWay} options={ways} optional />
        <TextArea name="consent.text" label={words.form.consentText} hint={words.form.consentTextHint} optional />
      </div>
    </fieldset>
  )
}
