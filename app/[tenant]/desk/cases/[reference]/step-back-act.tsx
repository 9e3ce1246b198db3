import { Fold } from '@/app/_forms/fold'
import { Form } from '@/app/_forms/form'
import { Radios } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { formLooks } from '@/app/_ui/control'
import { outsiderWords } from '../../words/outsider-words'
import { ACT_FORM } from './act-form'
import type { CasePage } from './case-page'
import { stepBackAction } from './step-back-action'

/** For who came from outside: to stop with this case. It goes by no other act, because afterwards they see nothing of it. */
export function StepBackAct({ page }: { page: CasePage }) {
  const { complaint, desk } = page
  const said = outsiderWords[desk.lang]
  const options = Object.entries(said.stepBackReasons).map(([value, label]) => ({ value, label }))
  return (
    <Form
      id="step-back"
      className={ACT_FORM}
      action={stepBackAction}
      tenant={desk.slug}
      lang={desk.lang}
      hidden={{ lang: desk.lang, case: complaint.id }}
    >
      <Fold summary={said.stepBack} quiet>
        <div className={formLooks}>
          <p className="text-meta text-muted">{said.stepBackText}</p>
          <Radios name="because" label={said.letGoWhy} options={options} />
          <p className="grid *:justify-center *:text-center">
            <Submit tone="quiet">{said.stepBackNow}</Submit>
          </p>
        </div>
      </Fold>
    </Form>
  )
}
