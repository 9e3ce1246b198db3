// Signing an answer that a colleague wrote, or sending it back.
import { z } from 'zod'
import { Text } from '@/app/_forms/fields-of-forms'
import { TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ActForm } from './act-form'
import { LetterText } from './answer/letter-preview'
import type { CasePage } from './case-page'
import { type ActProps, pageAct } from './page-act'

const Round = z.preprocess((value) => Number(value), z.number().int().min(1))

export const signActs = {
  'agree-letter': pageAct('agree-letter', { round: Round }, AgreeAct),
  'send-back-letter': pageAct('send-back-letter', { round: Round, remarks: Text }, SendBackAct),
}

/** The letter of this round stands above the button: nobody signs what they did not read. */
function AgreeAct({ page, give }: ActProps) {
  const { words, complaint, telling } = page
  const letter = complaint.answerLetter
  if (!letter) return null
  return (
    <ActForm
      page={page}
      id="agree"
      action={give}
      act="agree-letter"
      hidden={{ round: round(page) }}
      summary={words.act['agree-letter']}
    >
      <div className="border border-rule bg-paper p-4 font-people text-said wrap-anywhere" lang={complaint.lang}>
        <LetterText text={telling.text(letter.text.id) ?? words.case.forgotten} />
      </div>
      <p>
        <Submit>{words.form.sign}</Submit>
      </p>
    </ActForm>
  )
}

function SendBackAct({ page, give }: ActProps) {
  const { words } = page
  return (
    <ActForm
      page={page}
      id="send-back"
      action={give}
      act="send-back-letter"
      hidden={{ round: round(page) }}
      summary={words.act['send-back-letter']}
    >
      <TextArea name="remarks" label={words.form.remarks} hint={words.form.remarksHint} rows={4} />
      <p>
        <Submit tone="quiet">{words.form.sendBack}</Submit>
      </p>
    </ActForm>
  )
}

function round({ complaint }: CasePage): string {
  return String(complaint.rounds ?? 1)
}
