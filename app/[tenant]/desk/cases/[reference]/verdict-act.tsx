// The form in which somebody records what a body that is not ours found.
import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { Day, OptionalDay, OptionalId, Text, Tick } from '@/app/_forms/fields-of-forms'
import { Radios, Select, TextArea, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ExternalVerdict } from '@/lib/core/case/event-parts'
import { Slug } from '@/lib/core/procedure/slug'
import { sayVerdict } from '@/lib/words/case/say-verdict'
import { endingWords } from '../../words/ending-words'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import { owners } from './left-open-fields'
import { type ActProps, pageAct } from './page-act'

export const verdictAct = pageAct(
  'record-verdict',
  {
    ...{ body: Slug, on: Day, verdict: z.enum(ExternalVerdict.options, chosen), text: Text },
    ...{ binds: Tick, due: OptionalDay, owner: OptionalId },
  },
  VerdictAct,
)

function VerdictAct({ page, give, open = false }: ActProps) {
  const { words, procedure, desk } = page
  const own = endingWords(desk.lang)
  const bodies = procedure.followUp.externalBodies.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ActForm
      page={page}
      id="record-verdict"
      action={give}
      act="record-verdict"
      summary={words.act['record-verdict']}
      open={open}
    >
      <Select name="body" label={own.verdictOf} options={bodies} value={bodies[0]?.value ?? ''} />
      <DateInput name="on" label={own.verdictOn} value={desk.today} />
      <Radios
        name="verdict"
        label={own.verdict}
        options={ExternalVerdict.options.map((value) => ({ value, label: sayVerdict(value, desk.lang) }))}
      />
      <TextArea name="text" label={own.verdictFollows} hint={own.verdictFollowsHint} />
      <TickBox name="binds" label={own.verdictBinds} hint={own.verdictBindsHint} />
      <DateInput name="due" label={words.form.due} optional />
      <Select name="owner" label={words.form.promiseOwner} options={owners(page)} empty="–" optional />
      <p>
        <Submit>{own.recordVerdict}</Submit>
      </p>
    </ActForm>
  )
}
