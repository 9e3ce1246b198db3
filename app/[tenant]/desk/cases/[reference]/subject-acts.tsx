// The forms of what the person complained about gets and says.
import { z } from 'zod'
import { DateInput } from '@/app/_forms/date-input'
import { Day, Id, Text } from '@/app/_forms/fields-of-forms'
import { Radios, TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ownWords } from '@/app/_ui/control'
import { ToldHow } from '@/lib/core/case/event-parts'
import { ActForm } from './act-form'
import { chosen } from './case-forms'
import { options, ToldWays } from './hearing-acts'
import { type ActProps, pageAct } from './page-act'

/** What is between us and the person complained about. */
export const subjectActs = {
  'send-copy': pageAct('send-copy', { party: Id, text: Text }, CopyAct),
  'record-response': pageAct(
    'record-response',
    { party: Id, text: Text, on: Day, how: z.enum(ToldHow.options, chosen) },
    ResponseAct,
  ),
}

/** Begins with the story, for a handler to take out what the other does not need. */
function CopyAct({ page, give }: ActProps) {
  const { words, complaint, telling } = page
  const subjects = complaint.parties.filter(({ role, copy }) => role === 'subject' && copy === undefined)
  return (
    <ActForm page={page} id="send-copy" action={give} act="send-copy" summary={words.act['send-copy']}>
      <Radios name="party" label={words.form.copyFor} options={options(page, subjects)} value={subjects[0]?.id ?? ''} />
      <TextArea
        name="text"
        label={words.form.copyText}
        hint={words.form.copyHint}
        rows={8}
        value={telling.text(complaint.story.id) ?? ''}
      />
      <p>
        <Submit>{words.form.sendCopy}</Submit>
      </p>
    </ActForm>
  )
}

function ResponseAct({ page, give }: ActProps) {
  const { words, complaint, desk } = page
  const others = complaint.parties.filter(({ role }) => role === 'subject' || role === 'witness')
  return (
    <ActForm page={page} id="response" action={give} act="record-response" summary={words.act['record-response']}>
      <Radios
        name="party"
        label={words.form.responseFrom}
        options={options(page, others)}
        value={others[0]?.id ?? ''}
      />
      <TextArea name="text" label={words.form.response} rows={5} className={ownWords} />
      <DateInput name="on" label={words.form.cameOn} value={desk.today} />
      <ToldWays page={page} />
      <p>
        <Submit>{words.form.saveResponse}</Submit>
      </p>
    </ActForm>
  )
}
