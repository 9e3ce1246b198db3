// The sample procedure of a house that counts from the return, and owes work after the end of its financial year.
import { Procedure } from '../procedure'
import { sampleProcedure } from './sample-procedure'

/** Its answer comes eight weeks after the return; its financial year ends on the last day of June. */
export function sampleFromReturn(): Procedure {
  const sample = sampleProcedure()
  const { followUp, definition } = sample
  return Procedure.parse({
    ...sample,
    definition: { ...definition, windowFrom: { question: 'first-day', is: 'return' } },
    followUp: {
      ...followUp,
      answer: { term: { period: { amount: 8, unit: 'weeks' }, from: 'told-day', endRule: 'none', source: null } },
      yearlyTasks: followUp.yearlyTasks.map((task) => ({ ...task, monthsAfterYear: 6 })),
      financialYearEnds: 6,
      retention: { ...followUp.retention, from: 'year-of-closing', minimum: null },
    },
  })
}
