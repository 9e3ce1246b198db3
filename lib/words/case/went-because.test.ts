import { expect, test } from 'vitest'
import { LetGoBecause, StepBackBecause } from '@/lib/core/case/outsider-went'
import { DeskLang } from '@/lib/core/shared/language'
import { wentBecause } from './went-because'

test.each(DeskLang.options)('every reason that can be chosen is a sentence for whoever complains, in %s', (lang) => {
  for (const because of LetGoBecause.options) expect(wentBecause[lang].organisation[because]).toMatch(/\.$/)
  for (const because of StepBackBecause.options) expect(wentBecause[lang].themselves[because]).toMatch(/\.$/)
})
