// What is still open where a case ends, and what becomes of each: part of every form that ends one.
import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { OptionalDay, OptionalId, OptionalText } from '@/app/_forms/fields-of-forms'
import { Radios, Select, TextInput } from '@/app/_forms/inputs'
import type { Outcome } from '@/lib/core/case/event-parts'
import { type LeftOpen, leftOpen } from '@/lib/core/case/left-open'
import { Becomes, type LeftOpenDecision } from '@/lib/core/case/left-open-decision'
import { whoReads } from '@/lib/core/case/who-reads'
import { listing } from '@/lib/core/shared/listing'
import { sayLeftOpen } from '@/lib/words/case/say-left-open'
import { endingWords } from '../../words/ending-words'
import { type CasePage, short } from './case-page'
import { choicesFor } from './left-open-of'

const One = z.strictObject({
  becomes: z.preprocess((sent) => (sent === '' ? undefined : sent), Becomes.optional()).optional(),
  on: OptionalDay.optional(),
  owner: OptionalId.optional(),
  reason: OptionalText.optional(),
})

/** What was chosen for each; of what nobody chose anything the act itself says that it is lacking. */
export const Decided = z
  .record(z.uuid(), One)
  .optional()
  .transform((all = {}): LeftOpenDecision[] =>
    Object.entries(all).flatMap(([thing, { becomes, on = null, owner = null, reason = null }]) =>
      becomes ? [{ thing, becomes, on, owner, reason }] : [],
    ),
  )

type FieldsProps = { page: CasePage; outcome: Outcome }

/** Nothing where nothing is open. */
export function LeftOpenFields({ page, outcome }: FieldsProps) {
  const things = leftOpen(page.complaint, outcome)
  if (things.length === 0) return null
  const own = endingWords(page.desk.lang)
  const byLaw = things.filter((thing) => thing.byLaw).map((thing) => sayLeftOpen(thing, page.telling))
  const asked = things.filter((thing) => !thing.byLaw)
  return (
    <>
      {byLaw.length > 0 ? (
        <p className="text-meta text-muted">{own.staysByLaw(listing(byLaw, page.desk.lang))}</p>
      ) : null}
      {asked.length > 0 ? (
        <fieldset className="grid gap-4">
          <legend className="pb-1 font-semibold">{own.stillOpen}</legend>
          <p className="text-meta text-muted">{own.stillOpenHint}</p>
          {asked.map((thing) => (
            <OneThing key={thing.id} thing={thing} page={page} />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}

// What is asked further follows from what becomes of it, also without a script.
const DAY = 'group-not-has-[[value=kept]:checked]/thing:group-not-has-[[value=lives-on]:checked]/thing:hidden'
const DONE = 'group-not-has-[[value=kept]:checked]/thing:hidden'
const STILL = 'group-not-has-[[value=lives-on]:checked]/thing:hidden'
const DROPPED = 'group-not-has-[[value=dropped]:checked]/thing:hidden'

function OneThing({ thing, page }: { thing: LeftOpen; page: CasePage }) {
  const { desk, telling } = page
  const own = endingWords(desk.lang)
  const name = sayLeftOpen(thing, telling)
  const choices = choicesFor(thing)
  const field = `decided.${thing.id}`
  const title = thing.promise ? own.openUntil(name, short(page, thing.promise.due)) : name
  return (
    <fieldset className="group/thing grid gap-2 border-t border-rule pt-2">
      <legend className="sr-only">{title}</legend>
      <Radios
        name={`${field}.becomes`}
        label={title}
        options={choices.map((value) => ({ value, label: own.becomesOf[value] }))}
      />
      {choices.length > 1 ? (
        <div className={DAY}>
          <DateInput
            name={`${field}.on`}
            label={
              <>
                <span className={DONE}>{own.doneOn}</span>
                <span className={STILL}>{thing.what === 'hold' ? own.heldUntil : own.doneBy}</span>
              </>
            }
            optional={thing.what === 'hold'}
          />
        </div>
      ) : null}
      {choices.includes('lives-on') && thing.what !== 'hold' ? (
        <div className={STILL}>
          <Select name={`${field}.owner`} label={own.becomesOwner} options={owners(page)} />
        </div>
      ) : null}
      <div className={DROPPED}>
        <TextInput name={`${field}.reason`} label={own.becomesReason} />
      </div>
    </fieldset>
  )
}

/** Who can take something of this case upon them. */
export function owners({ complaint, procedure, staffing, members }: CasePage) {
  return whoReads(complaint, { procedure, staffing }).flatMap((value) => {
    const label = members[value]
    return label ? [{ value, label }] : []
  })
}
