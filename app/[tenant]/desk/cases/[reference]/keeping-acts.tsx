// The forms of a case that is kept beyond its time, or no longer.
import { DateInput } from '@/app/_forms/date-input'
import { OptionalDay, Text } from '@/app/_forms/fields-of-forms'
import { Radios, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { HoldBecause } from '@/lib/core/case/keeping-reasons'
import { ActForm } from './act-form'
import { type ActProps, pageAct } from './page-act'

export const keepingActs = {
  'hold-erasing': pageAct('hold-erasing', { because: HoldBecause, text: Text, until: OptionalDay }, HoldAct),
  'free-erasing': pageAct('free-erasing', {}, FreeAct),
}

function HoldAct({ page, give }: ActProps) {
  const { words } = page
  return (
    <ActForm page={page} id="hold" action={give} act="hold-erasing" summary={words.act['hold-erasing']}>
      <Radios
        name="because"
        label={words.form.holdBecause}
        value=""
        options={HoldBecause.options.map((value) => ({ value, label: words.form.holdReasons[value] }))}
      />
      <TextArea name="text" label={words.form.holdText} />
      <DateInput name="until" label={words.form.holdUntil} hint={words.form.holdUntilHint} optional />
      <p>
        <Submit>{words.form.hold}</Submit>
      </p>
    </ActForm>
  )
}

function FreeAct({ page, give }: ActProps) {
  return (
    <ActForm page={page} id="free" action={give} act="free-erasing">
      <Submit tone="quiet">{page.words.form.free}</Submit>
    </ActForm>
  )
}
