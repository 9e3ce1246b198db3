import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { FieldError } from '../field-error'
import { fieldLook } from '../field-look'
import { actions, fieldLabel, quietButton, stacked, textarea } from '../looks'
import { Section } from '../section'
import { ActForm } from './act-form'
import type { StatusProps } from './status-form'

/** Behind the code, once there is an answer: asking that somebody else looks again, where the procedure has that. */
export function AgainSection({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const { again } = page
  if (!page.opened || !again) return null
  const wrong = form.problem?.field === 'again-text' ? words.problems[form.problem.kind] : null
  return (
    <Section id="again" heading={words.again.heading}>
      <p>{againSays(again, words.again)}</p>
      <ActForm form={form} act="again" className={stacked}>
        <div className={fieldLook(wrong !== null)}>
          <label className={fieldLabel} htmlFor="again-text">
            {words.again.label}
          </label>
          <FieldError lang={place.lang} id="again-error" says={wrong} />
          <textarea
            className={textarea}
            id="again-text"
            name="again"
            rows={5}
            dir="auto"
            data-max={10_000}
            aria-required="true"
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? 'again-error' : undefined}
            defaultValue={form.typed.again ?? ''}
          />
        </div>
        <p className={actions}>
          <button className={quietButton} type="submit">
            {words.again.send}
          </button>
        </p>
      </ActForm>
    </Section>
  )
}

type Again = NonNullable<StatusProps['page']['again']>
type AgainWords = (typeof statusDocumentWords)['nl']['again']

function againSays({ until, isLate }: Again, words: AgainWords): string {
  if (until === null) return words.always
  return isLate ? words.late({ date: until }) : words.until({ date: until })
}
