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

/** What is between us and the person complained about, or a witness. */
export const subjectActs = {
  'send-copy': pageAct('send-copy', { party: Id, text: Text }, CopyAct),
  'record-response': pageAct(
    'record-response',
    { party: Id, text: Text, on: Day, how: z.enum(ToldHow.options, chosen) },
    ResponseAct,
  ),
  'ask-witness': pageAct('ask-witness', { party: Id, text: Text, until: Day }, AskWitnessAct),
  'tell-subject': pageAct('tell-subject', { party: Id, text: Text }, TellAct),
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
  const others = complaint.parties.filter(({ role, removed }) => (role === 'subject' || role === 'witness') && !removed)
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

/** One question: all that a witness reads of the case. */
function AskWitnessAct({ page, give }: ActProps) {
  const { words, complaint } = page
  const witnesses = complaint.parties.filter(({ role, removed }) => role === 'witness' && !removed)
  return (
    <ActForm page={page} id="ask-witness" action={give} act="ask-witness" summary={words.act['ask-witness']}>
      <Radios
        name="party"
        label={words.form.witnessFor}
        options={options(page, witnesses)}
        value={witnesses[0]?.id ?? ''}
      />
      <TextArea name="text" label={words.form.witnessQuestion} hint={words.form.witnessQuestionHint} rows={4} />
      <DateInput name="until" label={words.form.witnessUntil} />
      <p>
        <Submit>{words.form.askWitness}</Submit>
      </p>
    </ActForm>
  )
}

function TellAct({ page, give }: ActProps) {
  const { words, complaint } = page
  const subjects = complaint.parties.filter(({ role }) => role === 'subject')
  return (
    <ActForm page={page} id="tell-subject" action={give} act="tell-subject" summary={words.act['tell-subject']}>
      <Radios
        name="party"
        label={words.form.outcomeFor}
        options={options(page, subjects)}
        value={subjects[0]?.id ?? ''}
      />
      <TextArea name="text" label={words.form.outcomeText} hint={words.form.outcomeHint} rows={5} />
      <p>
        <Submit>{words.form.tellOutcome}</Submit>
      </p>
    </ActForm>
  )
}
