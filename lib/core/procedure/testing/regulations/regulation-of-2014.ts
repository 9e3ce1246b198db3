// The regulation of a Dutch regulator of 2014, as a procedure. Who handles depends on whom it is about; since a route goes by
// the topic that was chosen, the form has a topic for each of these. Who signs it does not say: that is the board (Awb 9:12).
import { choice } from '../../presets/building-blocks'
import { government } from '../../presets/government'
import { office } from '../../presets/parts/people'
import { HANDLER, ownTerm } from '../../presets/standard-parts'
import type { Procedure } from '../../procedure'
import { nl, startingFrom, whole } from './starting-from'

export const [HEAD, DIRECTOR, COLLEAGUE, BOARD] = ['head', 'director', 'colleague', 'board'] as const
export const [ABOUT_HEAD, ABOUT_LEGAL, ABOUT_BOARD] = ['about-head', 'about-legal', 'about-board'] as const

const told = (name: string, does: string) => ({ nl: [name, does] as const, en: ['', ''] as const })

const functions = [
  office(HANDLER, told('De klachtenfunctionaris', 'Behandelt uw klacht.')),
  office(HEAD, told('Het hoofd van Juridische Zaken en Communicatie', 'Maakt elk jaar het overzicht van de klachten.')),
  office(DIRECTOR, told('De directeur', 'Behandelt een klacht over het hoofd van Juridische Zaken en Communicatie.')),
  office(
    COLLEAGUE,
    told('Een medewerker van een andere afdeling', 'Behandelt een klacht over een juridisch medewerker.'),
  ),
  office(
    BOARD,
    told('De raad van bestuur', 'Behandelt een klacht over een van de leden, en ondertekent ons antwoord.'),
  ),
]

const routes = [
  [ABOUT_HEAD, DIRECTOR],
  [ABOUT_LEGAL, COLLEAGUE],
  [ABOUT_BOARD, BOARD],
].map(([subject = '', by = '']) => ({ id: `to-${by}`, subject, department: null, function: by }))

const subjects = [
  choice(ABOUT_HEAD, 'Het hoofd van Juridische Zaken en Communicatie', ''),
  choice(ABOUT_LEGAL, 'Iemand van Juridische Zaken en Communicatie', ''),
  choice(ABOUT_BOARD, 'Een lid van de raad van bestuur', ''),
]

/** What the software does not do by itself: a named task for a person, with its date. */
const tasks: Procedure['processing']['tasks'] = [
  {
    id: 'enclose',
    title: nl('Een exemplaar van deze regeling meesturen met de ontvangstbevestiging'),
    by: HANDLER,
    due: ownTerm(2, 'weeks', 'received'),
    source: null,
  },
  {
    id: 'copies',
    title: nl('Een afschrift van het antwoord sturen aan de directeur, de beklaagde en de klachtenfunctionaris'),
    by: HANDLER,
    due: { period: { amount: 6, unit: 'weeks' }, from: 'received', endRule: 'termijnenwet', source: null },
    source: null,
  },
]

/** Complete, and checked against its own sentences in `lib/core/case/regulation-of-2014.test.ts`. */
export function regulationOf2014(): Procedure {
  const base = startingFrom(government)
  const { definition, intake, processing, contact, followUp } = base
  const bySigner = <T extends { by: string }>(step: T): T => (step.by === 'decider' ? { ...step, by: BOARD } : step)
  return whole({
    ...base,
    definition: {
      ...definition,
      complaint: nl('Een schriftelijke klacht over hoe wij of onze mensen met u omgingen.'),
    },
    intake: {
      ...intake,
      ways: intake.ways.filter(({ kind }) => kind === 'form' || kind === 'letter'),
      subjects: [...subjects, ...intake.subjects],
    },
    processing: {
      ...processing,
      steps: processing.steps.map(bySigner),
      refusal: processing.refusal && bySigner(processing.refusal),
      tasks,
      hearing: processing.hearing && { ...processing.hearing, form: 'oral-or-written', together: 'unless-objected' },
    },
    contact: {
      ...contact,
      functions,
      departments: [{ id: 'legal', name: nl('Juridische Zaken en Communicatie') }],
      handler: HANDLER,
      officer: HANDLER,
      routes,
      readers: 'functions',
    },
    followUp: {
      ...followUp,
      acknowledgement: { term: ownTerm(2, 'weeks', 'received'), inWriting: true },
      warnings: followUp.warnings.map((rung) => ({ ...rung, also: rung.also && BOARD })),
      late: { ...followUp.late, also: BOARD },
      yearlyTasks: followUp.yearlyTasks.flatMap((task) => [
        {
          ...task,
          id: 'overview',
          title: nl(
            'Het overzicht van de klachten maken zonder namen: waarover ze gingen, hoe ze eindigden en wat wij deden',
          ),
          by: HEAD,
          month: 3,
          source: null,
        },
        { ...task, title: nl('Het overzicht van de klachten in het jaarverslag publiceren'), by: HEAD },
      ]),
    },
    adoption: { by: nl('de raad van bestuur'), on: null, advisedBy: null },
  })
}
