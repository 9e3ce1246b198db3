// The form in which somebody records the day from which the procedure counts, told after filing or told wrongly before.
import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { Day, OptionalId, OptionalText } from '@/app/_forms/fields-of-forms'
import { Select, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ToldHow } from '@/lib/core/case/event-parts'
import { dayWords } from '../../words/day-words'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import { short } from './case-page'
import { options, ToldWays } from './hearing-acts'
import { type ActProps, pageAct } from './page-act'

export const dayAct = pageAct(
  'record-day',
  { on: Day, by: OptionalId, how: z.enum(ToldHow.options, chosen), reason: OptionalText },
  DayAct,
)

/** Why is asked only where another day was known. */
function DayAct({ page, give, open = false }: ActProps) {
  const { words, complaint, procedure, desk } = page
  const own = dayWords(desk.lang)
  const { happenedOn } = complaint
  const is = procedure.definition.windowFrom?.is ?? 'event'
  return (
    <ActForm page={page} id="record-day" action={give} act="record-day" summary={words.act['record-day']} open={open}>
      <DateInput name="on" label={own.day[is]} hint={happenedOn ? own.known(short(page, happenedOn)) : own.unknown} />
      <Select
        name="by"
        label={own.toldBy}
        options={options(
          page,
          complaint.parties.filter(({ removed }) => !removed),
        )}
        value={complaint.parties[0]?.id ?? ''}
        empty={own.inPapers}
        optional
      />
      <ToldWays page={page} />
      {happenedOn ? <TextArea name="reason" label={own.why} hint={own.whyHint} rows={2} /> : null}
      <p>
        <Submit>{own.record}</Submit>
      </p>
    </ActForm>
  )
}
