// Government with an advisory committee, by section 9.1.3 of the Awb: as without one, but ten weeks, and the committee hears.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { holds } from './duty'
import { government } from './government'
import { COMMITTEE, COMMITTEE_STEPS, chairOf, committee, committeeRule } from './parts/committee'
import { office } from './parts/people'
import type { Preset } from './preset'
import { demandedItems, letterItem, ownTerm, readIn } from './standard-parts'

const awb = readIn('2026-07-01')
const { draft } = government

const deviation: LetterItem = letterItem('deviation', true, awb('Awb artikel 9:16'))

// One person will do, and the chair may be of the house (9:14): the body gives them no more than general instructions.
const advises = committee({
  gives: 'advice',
  chairFromOutside: false,
  secretary: null,
  least: 1,
  term: ownTerm(6, 'weeks', 'received'),
  extension: null,
  source: awb('Awb artikelen 9:13 tot en met 9:15'),
})

/** The committee hears, and its report of that is part of what it sends (Awb 9:15). */
const hearing = draft.processing?.hearing && {
  ...draft.processing.hearing,
  by: COMMITTEE,
  source: awb('Awb artikelen 9:10 en 9:15'),
}

const tenWeeks = { amount: 10, unit: 'weeks' as const }
const rules: LawRule[] = [
  ...government.rules.rules,
  ...demandedItems([deviation]),
  committeeRule(advises, { usually: null, answer: null, source: awb('Awb artikelen 9:13 tot en met 9:15') }),
]

export const governmentWithCommittee: Preset = {
  ...government,
  id: 'overheid-adviescommissie',
  name: { nl: 'Overheid (Awb), met klachtadviescommissie', en: 'Government body (Awb), with advisory committee' },
  duty: {
    ...government.duty,
    holds: [
      holds(
        'dat een persoon of commissie advies geeft: dat moet in een regeling of besluit staan',
        'that a person or committee advises: a by-law or decision must say so',
        awb('Awb artikelen 9:13 en 9:14'),
      ),
      ...government.duty.holds,
    ],
  },
  rules: { ...government.rules, rules },
  notes: [
    {
      nl: 'Gebruik dit alleen als een regeling of besluit de adviesprocedure heeft ingesteld (Awb 9:13 en 9:14). Anders geldt 6 weken.',
      en: 'Only use this if a by-law or decision has set up the advice procedure (Awb 9:13 and 9:14). Otherwise 6 weeks apply.',
    },
    {
      nl: 'Het bestuur geeft de commissie alleen algemene instructies. Wijkt u af van het advies? Zeg waarom, en stuur het advies mee (Awb 9:14 en 9:16).',
      en: 'The body only gives the committee general instructions. Do you depart from the advice? Say why, and enclose it (Awb 9:14 and 9:16).',
    },
    ...government.notes,
  ],
  draft: {
    ...draft,
    sector: 'overheid-adviescommissie',
    processing: {
      ...draft.processing,
      steps: COMMITTEE_STEPS,
      letterItems: [...(draft.processing?.letterItems ?? []), deviation],
      committee: advises,
      hearing: hearing ?? null,
    },
    contact: {
      ...draft.contact,
      functions: [
        ...(draft.contact?.functions ?? []),
        office(
          COMMITTEE,
          {
            nl: ['De klachtadviescommissie', 'Hoort beide kanten en geeft het bestuur advies.'],
            en: ['The complaints advisory committee', 'Hears both sides and advises the board.'],
          },
          { independent: true },
        ),
        chairOf({ nl: 'Mag het horen ook alleen doen.', en: 'May also hear people alone.' }),
      ],
    },
    followUp: {
      ...draft.followUp,
      answer: { term: { ...draft.followUp?.answer?.term, period: tenWeeks } },
    },
  },
}
