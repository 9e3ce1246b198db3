// The regulation of a Dutch regulator of 2013, as a procedure. One officer handles and advises, the board decides: the section
// of the Awb on advice (9:14) with a person where others have a committee. Its postal address is made up here.
import { ask, choice } from '../../presets/building-blocks'
import { governmentWithCommittee } from '../../presets/government-with-committee'
import { office } from '../../presets/parts/people'
import { DECIDER, HANDLER, ownTerm, readIn, STEPS } from '../../presets/standard-parts'
import type { Procedure } from '../../procedure'
import { nl, startingFrom, whole } from './starting-from'

const cite = readIn('2013-01-01')

const functions = [
  office(HANDLER, {
    nl: ['De klachtenfunctionaris', 'Behandelt uw klacht en adviseert het bestuur.'],
    en: ['', ''],
  }),
  office(
    'deputy',
    {
      nl: ['De plaatsvervanger van de klachtenfunctionaris', 'Neemt het over als dat nodig is.'],
      en: ['', ''],
    },
    { insteadOf: HANDLER },
  ),
  office(DECIDER, { nl: ['Het bestuur', 'Beslist op uw klacht.'], en: ['', ''] }),
]

/** The questions of the form in its annex. */
const questions = [
  ask({ id: 'called', kind: 'yes-no', nl: 'Hebt u gebeld over uw klacht?', en: '' }),
  ask({ id: 'where', kind: 'short', nl: 'Waar was het?', en: '', required: true }),
  ask({ id: 'when', kind: 'date', nl: 'Wanneer was het?', en: '', required: true }),
  ask({ id: 'good-solution', kind: 'long', nl: 'Wat zou een goede oplossing zijn voor uw klacht?', en: '' }),
  ask({ id: 'tried', kind: 'yes-no', nl: 'Hebt u al iets ondernomen met uw klacht?', en: '' }),
  ask({
    id: 'tried-what',
    kind: 'long',
    nl: 'Wat hebt u al ondernomen?',
    en: '',
    showIf: { question: 'tried', equals: 'yes' },
  }),
  ask({ id: 'more', kind: 'long', nl: 'Wat vindt u nog meer belangrijk?', en: '' }),
]

/** Complete, and checked against its own sentences in `lib/core/case/regulation-of-2013.test.ts`. */
export function regulationOf2013(): Procedure {
  const base = startingFrom(governmentWithCommittee)
  const { processing, followUp, contact } = base
  return whole({
    ...base,
    definition: { ...base.definition, windowFrom: { question: 'when', is: 'event' } },
    intake: {
      ...base.intake,
      subjects: [
        choice('conduct', 'Hoe wij met u omgingen', ''),
        ...base.intake.subjects.filter(({ id }) => id !== 'conduct'),
      ],
      questions,
    },
    processing: {
      ...processing,
      steps: STEPS,
      committee: {
        gives: 'advice',
        members: HANDLER,
        chair: HANDLER,
        chairFromOutside: false,
        secretary: null,
        least: 1,
        term: ownTerm(6, 'weeks', 'received'),
        extension: null,
        source: cite('Awb artikel 9:14'),
      },
      hearing: processing.hearing && { ...processing.hearing, by: HANDLER, attended: 'unless-decided' },
    },
    contact: {
      ...contact,
      functions,
      handler: HANDLER,
      officer: HANDLER,
      routes: [],
      address: 'De klachtenfunctionaris, Postbus 1, 2500 AA Den Haag',
      readers: 'functions',
    },
    followUp: {
      ...followUp,
      warnings: followUp.warnings.map((rung) => ({ ...rung, also: rung.also && DECIDER })),
      late: { ...followUp.late, also: DECIDER },
      yearlyTasks: [
        {
          ...yearly(followUp),
          title: nl(
            'Cijfers en een samenvatting van de schriftelijke klachten in het jaarverslag zetten, zonder namen en met hoe elke klacht eindigde',
          ),
          by: HANDLER,
        },
      ],
    },
    adoption: { by: nl('het bestuur'), on: null, advisedBy: null },
  })
}

function yearly({ yearlyTasks: [first] }: Procedure['followUp']) {
  if (!first) throw new Error('the preset has a yearly duty')
  return first
}
