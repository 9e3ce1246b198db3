// The forms of a second stage: somebody else looks again, or, when that was asked too late, nobody does and the reason is told.
import { Id, Text } from '@/app/_forms/fields-of-forms'
import { TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { speakersOf } from '@/lib/core/case/speaks'
import { ActForm } from './act-form'
import { type ActProps, pageAct } from './page-act'

export const secondStageActs = {
  'ask-second-stage': pageAct('ask-second-stage', { party: Id, text: Text }, AskAct),
  'decline-second-stage': pageAct('decline-second-stage', { text: Text }, DeclineAct),
}

function AskAct({ page, give }: ActProps) {
  const { words, complaint } = page
  const [party] = speakersOf(complaint)
  if (!party) return null
  return (
    <ActForm
      page={page}
      id="ask-second-stage"
      action={give}
      act="ask-second-stage"
      hidden={{ party: party.id }}
      summary={words.act['ask-second-stage']}
    >
      <TextArea name="text" label={words.form.disagrees} />
      <p>
        <Submit>{words.form.lookAgain}</Submit>
      </p>
    </ActForm>
  )
}

function DeclineAct({ page, give }: ActProps) {
  const { words } = page
  return (
    <ActForm
      page={page}
      id="decline-second-stage"
      action={give}
      act="decline-second-stage"
      summary={words.act['decline-second-stage']}
    >
      <TextArea name="text" label={words.form.whyNoSecond} />
      <p>
        <Submit>{words.form.sendNoSecond}</Submit>
      </p>
    </ActForm>
  )
}
