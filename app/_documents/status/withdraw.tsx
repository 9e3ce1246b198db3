import { documentWords } from '@/lib/catalogues/public/document/words'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { boxMark, choice } from '../choice'
import { FieldError } from '../field-error'
import { fieldLook } from '../field-look'
import { actions, fieldLabel, optional, quietButton, stacked, textarea } from '../looks'
import { Section } from '../section'
import { ActForm } from './act-form'
import type { StatusProps } from './status-form'

/** Withdrawing, for whoever is sure of it; folded, so that nobody does it by accident. Nothing is lost by it. */
export function WithdrawSection({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  if (!page.mayWithdraw) return null
  const wrong = form.problem?.kind === 'withdraw-unsure' ? words.problems['withdraw-unsure'] : null
  return (
    <Section id="withdraw" heading={words.withdraw}>
      <details open={wrong !== null}>
        <summary>{words.withdrawHow}</summary>
        <p>{words.withdrawText}</p>
        <ActForm form={form} act="withdraw" className={stacked}>
          <div className="relative">
            <label className={fieldLabel} htmlFor="withdraw-why">
              {words.withdrawWhy} <span className={optional}>{documentWords[place.lang].optional}</span>
            </label>
            <textarea
              className={textarea}
              id="withdraw-why"
              name="text"
              rows={4}
              dir="auto"
              data-max={10_000}
              defaultValue={form.problem?.kind === 'withdraw-unsure' ? (form.typed.text ?? '') : ''}
            />
          </div>
          <div className={fieldLook(wrong !== null)}>
            <FieldError lang={place.lang} id="sure-error" says={wrong} />
            <label className={choice}>
              <input
                className={boxMark}
                id="sure"
                type="checkbox"
                name="sure"
                value="yes"
                aria-invalid={wrong ? true : undefined}
                aria-describedby={wrong ? 'sure-error' : undefined}
              />
              <span>{words.withdrawSure}</span>
            </label>
          </div>
          <p className={actions}>
            <button className={quietButton} type="submit">
              {words.withdrawNow}
            </button>
          </p>
        </ActForm>
      </details>
    </Section>
  )
}
