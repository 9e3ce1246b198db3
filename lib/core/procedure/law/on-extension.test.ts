import { expect, test } from 'vitest'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { presetFor } from '../presets/all'
import { onExtension } from './on-extension'

test.each([
  ['agrees as long as the law gives it', { amount: 35, unit: 'working-days' }, false],
  ['is against the law when it goes on longer', { amount: 8, unit: 'weeks' }, true],
  ['is against the law without an end', null, true],
] as const)('altogether %s', (_name, total, isBreach) => {
  const source = { article: 'BGfo artikel 43a, lid 3', stateDate: '2026-09-29', confidence: 'read' } as const
  const notify: ('complainant' | 'subject')[] = ['complainant']
  const law = { period: null, maxTimes: null, reasonRequired: true, notify, furtherNeedsConsent: false, source }
  const rule = { kind: 'extension' as const, ...law, total: { amount: 35, unit: 'working-days' as const } }
  const extension = { ...presetFor('webshop')?.draft.followUp?.extension, total }
  const found = onExtension(rule, { draft: { followUp: { extension } }, calendar: OFFICE_WEEK, live: null })
  expect(found.some(({ level, field }) => level === 'breach' && field === 'followUp.extension.total')).toBe(isBreach)
})
