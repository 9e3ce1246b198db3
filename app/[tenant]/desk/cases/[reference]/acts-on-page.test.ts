import { expect, test } from 'vitest'
import { actOf } from '@/lib/core/case/commands'
import { actsOnPage } from './acts-on-page'
import { aboutCase } from './case-forms'

const forms = Object.values(actsOnPage).flatMap((one) => (one === null ? [] : [one.schema]))

test.each(forms.map((form) => [form.shape.act.value, form] as const))(
  'the form of %s asks what its act asks',
  (act, form) => {
    const asked = Object.keys(form.shape).filter((field) => field !== 'act' && !(field in aboutCase))
    expect(asked.sort()).toEqual(Object.keys(actOf({ type: act }).shape).sort())
  },
)
