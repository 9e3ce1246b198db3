import { documentWords } from '@/lib/catalogues/public/document/words'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import { Each } from '../each'
import { ActForm } from './act-form'
import type { StatusProps } from './status-form'

/** Whether someone wants to hear what changed because they complained. */
export function HearSection({ place, page, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const { wants } = page.hears
  return (
    <section className="row section" aria-labelledby="hear">
      <h2 className="margin" id="hear">
        {words.hear}
      </h2>
      <div className="text">
        <p>{wants ? words.hearYes : words.hearNo}</p>
        <ActForm form={form} act="hear" className="actions">
          <input type="hidden" name="wants" value={wants ? 'no' : 'yes'} />
          <button className="button quiet" type="submit">
            {wants ? words.noHear : words.wantHear}
          </button>
        </ActForm>
      </div>
    </section>
  )
}

/** How it went, in two questions and room for words; asked once. */
export function SurveySection({ place, form }: StatusProps) {
  const words = statusDocumentWords[place.lang]
  const wrong = form.problem?.kind === 'survey-empty'
  return (
    <section className="row section" aria-labelledby="survey">
      <h2 className="margin" id="survey">
        {words.survey}
      </h2>
      <div className="text">
        <p>{words.surveyText}</p>
        <ActForm form={form} act="survey" className="form">
          <Scale name="heard" label={words.heard} scale={words.scale} form={form} wrong={wrong} />
          <Scale name="fair" label={words.fair} scale={words.scale} form={form} wrong={wrong} />
          <div className="field">
            <label htmlFor="remark">
              {words.remark} <span className="optional">{documentWords[place.lang].optional}</span>
            </label>
            <textarea id="remark" name="text" rows={4} data-max={10_000} defaultValue={form.typed.text ?? ''} />
          </div>
          <p className="actions">
            <button className="button" type="submit">
              {words.send}
            </button>
          </p>
        </ActForm>
      </div>
    </section>
  )
}

type ScaleProps = { name: string; label: string; scale: readonly string[]; form: StatusProps['form']; wrong: boolean }

function Scale({ name, label, scale, form, wrong }: ScaleProps) {
  return (
    <fieldset className={wrong && !form.typed[name] ? 'field wrong' : 'field'}>
      <legend>{label}</legend>
      <div className="choices">
        <Each of={scale}>
          {(says, index) => (
            <label className="choice">
              <input
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
