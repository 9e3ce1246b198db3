// The forms by which a complaint ends with whoever made it, or elsewhere: settled together, withdrawn, forwarded.
import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { Day, Id, OptionalDay, OptionalText, Text } from '@/app/_forms/fields-of-forms'
import { Radios, Select, TextArea, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { AgreedBy, SentAlong, WithdrawnBy } from '@/lib/core/case/event-parts'
import { speakersOf } from '@/lib/core/case/speaks'
import { type EndingWords, endingWords } from '../../words/ending-words'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import { Decided, LeftOpenFields } from './left-open-fields'
import { type ActProps, pageAct } from './page-act'

const Line = z.string({ error: 'empty' }).trim().min(1, 'empty').max(300, 'too-long')
const OptionalWay = z.preprocess((sent) => (sent === '' || sent === undefined ? null : sent), AgreedBy.nullable())
/** Their own page is not ours to choose. */
const ToUs = WithdrawnBy.exclude(['page'])

export const settlingActs = {
  settle: pageAct(
    'settle',
    { text: Text, on: Day, way: z.enum(AgreedBy.options, chosen), decided: Decided },
    SettleAct,
  ),
  withdraw: pageAct(
    'withdraw',
    { party: Id, on: Day, way: z.enum(ToUs.options, chosen), reason: OptionalText, decided: Decided },
    WithdrawAct,
  ),
  forward: pageAct(
    'forward',
    {
      to: Line,
      reach: Line,
      along: z.enum(SentAlong.options, chosen),
      consentOn: OptionalDay,
      consentBy: OptionalWay,
      decided: Decided,
    },
    ForwardAct,
  ),
}

function waysOf(ways: readonly (keyof EndingWords['ways'])[], words: EndingWords) {
  return ways.map((value) => ({ value, label: words.ways[value] }))
}

function SettleAct({ page, give, open = false }: ActProps) {
  const own = endingWords(page.desk.lang)
  return (
    <ActForm page={page} id="settle" action={give} act="settle" summary={page.words.act.settle} open={open}>
      <TextArea name="text" label={own.agreed} hint={own.agreedHint} rows={5} />
      <DateInput name="on" label={own.agreedOn} value={page.desk.today} />
      <Radios name="way" label={own.agreedBy} options={waysOf(AgreedBy.options, own)} />
      <LeftOpenFields page={page} outcome="resolved" />
      <p>
        <Submit>{own.settle}</Submit>
      </p>
    </ActForm>
  )
}

function WithdrawAct({ page, give, open = false }: ActProps) {
  const own = endingWords(page.desk.lang)
  const [party] = speakersOf(page.complaint)
  if (!party) return null
  return (
    <ActForm
      page={page}
      id="withdraw"
      action={give}
      act="withdraw"
      hidden={{ party: party.id }}
      summary={page.words.act.withdraw}
      open={open}
    >
      <p className="text-meta text-muted">{own.withdrawnHint}</p>
      <DateInput name="on" label={own.withdrawnOn} value={page.desk.today} />
      <Radios name="way" label={own.withdrawnBy} options={waysOf(ToUs.options, own)} />
      <TextArea name="reason" label={own.withdrawnWhy} optional />
      <LeftOpenFields page={page} outcome="withdrawn" />
      <p>
        <Submit>{own.withdraw}</Submit>
      </p>
    </ActForm>
  )
}

function ForwardAct({ page, give, open = false }: ActProps) {
  const own = endingWords(page.desk.lang)
  return (
    <ActForm page={page} id="forward" action={give} act="forward" summary={page.words.act.forward} open={open}>
      <TextInput name="to" label={own.forwardTo} />
      <TextInput name="reach" label={own.forwardReach} hint={own.forwardReachHint} />
      <Radios
        name="along"
        label={own.along}
        value="nothing"
        options={SentAlong.options.map((value) => ({ value, label: own.alongs[value] }))}
      />
      <DateInput name="consentOn" label={own.consentOn} optional />
      <Select name="consentBy" label={own.consentBy} options={waysOf(AgreedBy.options, own)} optional />
      <LeftOpenFields page={page} outcome="forwarded" />
      <p>
        <Submit>{own.forward}</Submit>
      </p>
    </ActForm>
  )
}
