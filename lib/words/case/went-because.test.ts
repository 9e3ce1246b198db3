import { expect, test } from 'vitest'
import { LetGoBecause, StepBackBecause } from '@/lib/core/case/outsider-went'
import { PublicLang } from '@/lib/core/shared/language'
import { sayWhyWent } from './went-because'

test.each(PublicLang.options)('every reason that can be chosen is a sentence for whoever complains, in %s', (lang) => {
  for (const because of LetGoBecause.options) expect(sayWhyWent(because, false, lang)).toMatch(/\.$/)
  for (const because of StepBackBecause.options) expect(sayWhyWent(because, true, lang)).toMatch(/\.$/)
})
