import { documentWords } from '@/lib/catalogues/public/document/words'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { choice, dotMark } from '../choice'
import { Each } from '../each'
import { fieldLook } from '../field-look'
import { actions, button, fieldLabel, optional, quietButton, stacked, textarea } from '../looks'
import { Section } from '../section'
import { ActForm } from './act-form'
import type { StatusProps } from './status-form'

/** Whether someone wants to hear what changed because they complained. */
export function HearSection({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const { wants } = page.hears
  return (
    <Section id="hear" heading={words.hear}>
      <p>{wants ? words.hearYes : words.hearNo}</p>
      <ActForm form={form} act="hear" className={actions}>
        <input type="hidden" name="wants" value={wants ? 'no' : 'yes'} />
        <button className={quietButton} type="submit">
          {wants ? words.noHear : words.wantHear}
        </button>
      </ActForm>
    </Section>
  )
}

/** How it went, in two questions and room for words; asked once. */
export function SurveySection({ place, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const wrong = form.problem?.kind === 'survey-empty'
  return (
    <Section id="survey" heading={words.survey}>
      <p>{words.surveyText}</p>
      <ActForm form={form} act="survey" className={stacked}>
        <Scale name="heard" label={words.heard} scale={words.scale} form={form} wrong={wrong} />
        <Scale name="fair" label={words.fair} scale={words.scale} form={form} wrong={wrong} />
        <div className="relative">
          <label className={fieldLabel} htmlFor="remark">
            {words.remark} <span className={optional}>{documentWords[place.lang].optional}</span>
          </label>
          <textarea
            className={textarea}
            id="remark"
            name="text"
            rows={4}
            data-max={10_000}
            defaultValue={form.typed.text ?? ''}
          />
        </div>
        <p className={actions}>
          <button className={button} type="submit">
            {words.send}
          </button>
        </p>
      </ActForm>
    </Section>
  )
}

type ScaleProps = { name: string; label: string; scale: readonly string[]; form: StatusProps['form']; wrong: boolean }

function Scale({ name, label, scale, form, wrong }: ScaleProps) {
  return (
    <fieldset className={`min-w-0 ${fieldLook(wrong && !form.typed[name])}`}>
      <legend className={fieldLabel}>{label}</legend>
      <div className="mt-2">
        <Each of={scale}>
          {(says, index) => (
            <label className={choice}>
              <input
                className={dotMark}
                type="radio"
                id={`${name}-${index + 1}`}
                name={name}
                value={index + 1}
                defaultChecked={form.typed[name] === String(index + 1)}
              />
              <span>{says}</span>
            </label>
          )}
        </Each>
      </div>
    </fieldset>
  )
}
