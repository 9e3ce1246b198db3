// The sample procedure with a committee before its answer.
import { Procedure } from '../procedure'
import { sampleProcedure, wkkgz17 } from './sample-procedure'

/** The same house with a committee that judges first; its answer is counted from that judgement. */
export function sampleWithCommittee(): Procedure {
  const sample = sampleProcedure()
  const office = (id: string, nl: string, en: string) => ({
    id,
    name: { nl, en },
    does: { nl: 'Kijkt mee.', en: 'Looks as well.' },
    independent: true,
    insteadOf: null,
  })
  return Procedure.parse({
    ...sample,
    processing: {
      ...sample.processing,
      committee: {
        gives: 'judgement',
        members: 'committee',
        chair: 'chair',
        chairFromOutside: true,
        secretary: 'secretary',
        least: 3,
        term: { period: { amount: 4, unit: 'weeks' }, from: 'submitted', endRule: 'none', source: wkkgz17 },
        extension: {
          period: { amount: 2, unit: 'weeks' },
          maxTimes: 1,
          notify: ['complainant', 'subject', 'organisation'],
          source: wkkgz17,
        },
        source: wkkgz17,
      },
    },
    contact: {
      ...sample.contact,
      functions: [
        ...sample.contact.functions,
        office('committee', 'De klachtencommissie', 'The complaints committee'),
        office('chair', 'De voorzitter', 'The chair'),
        office('secretary', 'De secretaris', 'The secretary'),
      ],
    },
    followUp: {
      ...sample.followUp,
      answer: {
        ...sample.followUp.answer,
        term: { ...sample.followUp.answer.term, from: 'judgement-received', period: { amount: 4, unit: 'weeks' } },
      },
    },
  })
}
