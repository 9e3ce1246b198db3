// The form in which the chair or the secretary gives what the committee found.
import { Text } from '@/app/_forms/fields-of-forms'
import { TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ActForm } from './act-form'
import { type ActProps, pageAct } from './page-act'

export const judgementAct = pageAct('give-judgement', { text: Text }, JudgementAct)

function JudgementAct({ page, give }: ActProps) {
  const { words, procedure } = page
  const gives = procedure.processing.committee?.gives ?? 'judgement'
  return (
    <ActForm page={page} id="give-judgement" action={give} act="give-judgement" summary={words.act['give-judgement']}>
      <TextArea name="text" label={words.form.committeeFound[gives]} hint={words.form.committeeReads[gives]} />
      <p>
        <Submit>{words.form.giveJudgement}</Submit>
      </p>
    </ActForm>
  )
}
