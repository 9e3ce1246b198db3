// What schools share: who works at a complaint, what puts it right, and where else someone can go.
import { remedies } from '../building-blocks'
import { DECIDER, DEPUTY_FUNCTION, HANDLER, OFFICER, SECRECY } from '../standard-parts'
import { committeeOf, SECRETARY_FUNCTION } from './committee'
import { goesTo } from './elsewhere'
import { office } from './people'

export const SCHOOL_FUNCTIONS = [
  office(HANDLER, {
    nl: [
      'De klachtbehandelaar van de school',
      'Is uw aanspreekpunt en zoekt met u naar een oplossing. Zorgt dat de commissie uw klacht krijgt.',
    ],
    en: [
      'The complaint handler of the school',
      'Is your contact person and looks for a solution with you. Makes sure that the committee gets your complaint.',
    ],
  }),
  office(
    OFFICER,
    {
      nl: [
        'De vertrouwenspersoon',
        'Vertelt u waar u moet zijn. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
      ],
      en: [
        'The confidential adviser',
        'Tells you where to go. Takes over if your complaint is about the complaint handler.',
      ],
    },
    { independent: true },
  ),
  ...committeeOf({
    chair: { nl: 'Hoort niet bij de school of het bestuur.', en: 'Is not part of the school or the board.' },
  }),
  SECRETARY_FUNCTION,
  office(DECIDER, {
    nl: ['Het schoolbestuur', 'Zegt wat het bestuur van het oordeel vindt, en wat er verandert.'],
    en: ['The school board', 'Says what the board thinks of the judgement, and what will change.'],
  }),
  DEPUTY_FUNCTION,
]

export const SCHOOL_REMEDIES = remedies(
  'apology',
  'explanation',
  'talk',
  'performance',
  'repair',
  'data-correction',
  'process-change',
  'training',
  'information-change',
  'none',
)

/** The law opens what a school knows about a complaint to two of them only. */
export const SCHOOL_SECRECY = {
  nl: `${SECRECY.nl} De wet zegt: de gegevens zijn alleen voor de klachtencommissie en het schoolbestuur.`,
  en: `${SECRECY.en} The law says: the data is only for the complaints committee and the school board.`,
}

export const BULLYING_FIRST = goesTo('bullying', {
  nl: [
    'Gaat het over pesten?',
    'Praat eerst met de persoon op school die daarvoor is. Helpt dat niet? Dan kunt u klagen.',
  ],
  en: [
    'Is it about bullying?',
    'First talk to the person at school who deals with bullying. Does that not help? Then you can complain.',
  ],
})
