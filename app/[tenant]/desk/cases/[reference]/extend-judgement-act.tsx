// More time for the word of the committee: the date that the procedure still allows, and why.
import { DateInput } from '@/app/_forms/date-input'
import { Day, Text } from '@/app/_forms/fields-of-forms'
import { TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { roomToExtend } from '@/lib/core/case/room-to-extend'
import { ActForm } from './act-form'
import { short } from './case-page'
import { type ActProps, pageAct } from './page-act'

export const extendJudgementAct = pageAct('extend-judgement', { until: Day, reason: Text }, ExtendJudgementAct)

function ExtendJudgementAct({ page, give }: ActProps) {
  const { words, complaint, procedure } = page
  const { form } = words
  const judgement = complaint.promises.findLast(({ kind, state }) => kind === 'judgement' && state === 'open')
  const room = judgement && roomToExtend(complaint, judgement, procedure)
  if (!judgement || !room) return null
  const { own } = room
  const latest = own && own !== 'open' ? own.due : null
  const noMore = form.untilNoMore(judgement.extensions)
  const hint = own === 'open' ? form.untilFree : latest ? form.untilAtMost(short(page, latest)) : noMore
  const act = 'extend-judgement'
  return (
    <ActForm page={page} id={act} action={give} act={act} summary={words.act[act]}>
      <DateInput name="until" label={form.until} value={latest ?? ''} hint={hint} />
      <TextArea name="reason" label={form.reason} hint={form.reasonHint} />
      <p>
        <Submit>{form.extend}</Submit>
      </p>
    </ActForm>
  )
}
