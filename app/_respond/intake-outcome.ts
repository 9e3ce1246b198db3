import type { IntakeAnswers } from '@/lib/core/case/complaint'
import type { FiledComplaint } from '@/lib/operations/cases/file-complaint'
import type { OnItsWay } from './intake'

/** What came of filing it: the case, what is wrong with the form, or a reason to look at it again. */
export type IntakeOutcome =
  | { kind: 'filed'; filed: FiledComplaint; answers: IntakeAnswers }
  | { kind: 'wrong'; way: OnItsWay }
