// General (algemeen): no special law, only good practice. Also what a sector without a preset of its own starts from.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { CAUSE_QUESTIONS, CAUSES, choice, PROMPTS, remedies, subjects, WAYS, WISHES } from './building-blocks'
import { holds } from './duty'
import type { Preset } from './preset'
import { ownRefusal } from './refusing'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  DEPUTY_FUNCTION,
  HANDLER,
  JUDGEMENTS,
  letterItem,
  OFFICER,
  OWN_PROMISES,
  ownTerm,
  REACH_BY,
  SECRECY,
  STEPS,
  STORAGE_LIMITATION,
  TO_COURT,
} from './standard-parts'

const letterItems: LetterItem[] = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  letterItem('measures-with-date', false, null),
  letterItem('external-route', false, null),
]

const rules: LawRule[] = [
  { kind: 'usual-answer', period: { amount: 6, unit: 'weeks' }, source: null },
  {
    kind: 'acknowledgement',
    mandatory: false,
    inWriting: false,
    period: null,
    usual: { amount: 3, unit: 'working-days' },
    source: null,
  },
  {
    kind: 'extension',
    period: { amount: 4, unit: 'weeks' },
    maxTimes: 1,
    total: null,
    reasonRequired: true,
    notify: ['complainant'],
    furtherNeedsConsent: true,
    source: null,
  },
  { kind: 'external-body', mandatory: false, source: null },
  { kind: 'retention', atLeast: null, usual: { amount: 2, unit: 'years' }, source: STORAGE_LIMITATION },
]

export const general: Preset = {
  id: 'algemeen',
  name: { nl: 'Algemeen (geen bijzondere wet)', en: 'General (no special law)' },
  duty: {
    obliged: 'nobody',
    says: {
      nl: 'Geen wet verplicht u tot een klachtenregeling. Een contract of brancheorganisatie kan dat wel doen.',
      en: 'No law obliges you to have a complaints procedure. A contract or a trade body may.',
    },
    source: null,
    holds: [
      holds(
        'hoe iemand kan klagen, wie er over gaat en wanneer er antwoord komt',
        'how someone can complain, who deals with it and when the answer comes',
        null,
      ),
    ],
  },
  rules: { checkedOn: '2026-11-22', rules },
  asks: [],
  offers: { externalBodies: [] },
  notes: [
    {
      nl: 'Geen wet schrijft u deze termijnen voor: het zijn beloften van uzelf. Beloof wat u kunt doen.',
      en: 'No law prescribes these terms: they are your own promises. Promise what you can do.',
    },
    {
      nl: 'Bent u lid van een branchevereniging? Dan is er misschien een geschillencommissie. Zet die bij de opvolging.',
      en: 'Are you a member of a trade body? There may be a dispute body. Add it to the follow-up.',
    },
  ],
  draft: {
    format: 2,
    sector: 'algemeen',
    languages: ['nl', 'en'],
    definition: {
      opening: { nl: 'Bent u niet tevreden over ons? Vertel het ons.', en: 'Are you unhappy with us? Please tell us.' },
      complaint: {
        nl: 'Is er iets niet goed gegaan, of ging iemand van ons niet goed met u om? Dan hebt u een klacht. Het hoeft niets groots te zijn.',
        en: 'Did something go wrong, or did one of us not treat you well? Then you have a complaint. It does not have to be something big.',
      },
      reassurance: {
        nl: 'Klagen is gratis. Wij helpen u daarna net zo goed als anders.',
        en: 'Complaining is free. We will help you just as well afterwards.',
      },
      capacities: [
        { ...choice('self', 'Ik klaag voor mijzelf', 'I am complaining for myself'), represents: false },
        {
          ...choice('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
          represents: true,
        },
      ],
      filingWindow: null,
      elsewhere: [TO_COURT, ABOUT_PERSONAL_DATA],
    },
    intake: {
      ways: WAYS,
      layout: 'topics',
      prompts: PROMPTS,
      subjects: subjects(
        'conduct',
        'communication',
        'access',
        'waiting',
        'quality',
        'competence',
        'delivery',
        'billing',
        'contract',
        'privacy',
        'safety',
        'digital',
        'discrimination',
        'policy',
        'complaint-handling',
        'other',
      ),
      asksWho: true,
      questions: CAUSE_QUESTIONS,
      wishes: WISHES,
      anonymous: true,
      reachBy: REACH_BY,
    },
    processing: {
      steps: STEPS,
      judgements: JUDGEMENTS,
      remedies: remedies(
        'apology',
        'explanation',
        'performance',
        'repair',
        'replacement',
        'refund',
        'discount',
        'compensation',
        'talk',
        'data-correction',
        'process-change',
        'training',
        'product-change',
        'information-change',
        'none',
      ),
      causes: CAUSES,
      letterItems,
      tasks: [],
      suspension: null,
      committee: null,
      secondStage: null,
      refusal: ownRefusal(2, 'not-ours', 'handled-before', 'too-long-ago', 'court', 'no-consent'),
      secrecy: SECRECY,
      hearing: null,
      subject: null,
    },
    contact: {
      functions: [
        {
          id: HANDLER,
          name: { nl: 'De klachtbehandelaar', en: 'The complaint handler' },
          does: {
            nl: 'Zoekt uit wat er is gebeurd en houdt u op de hoogte.',
            en: 'Finds out what happened and keeps you informed.',
          },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: OFFICER,
          name: { nl: 'De contactpersoon voor klachten', en: 'The contact person for complaints' },
          does: {
            nl: 'Beantwoordt uw vragen. Neemt het over als uw klacht over de klachtbehandelaar gaat.',
            en: 'Answers your questions. Takes over if your complaint is about the complaint handler.',
          },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: DECIDER,
          name: { nl: 'De directie', en: 'The management' },
          does: { nl: 'Keurt ons antwoord goed.', en: 'Approves our answer.' },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        DEPUTY_FUNCTION,
      ],
      departments: [],
      handler: HANDLER,
      officer: OFFICER,
      routes: [],
      phone: null,
      hours: null,
      address: null,
      shows: 'function',
      readers: 'department',
    },
    followUp: {
      acknowledgement: { term: ownTerm(3, 'working-days', 'received'), inWriting: false },
      firstContact: { term: ownTerm(5, 'working-days', 'received'), by: HANDLER },
      answer: { term: ownTerm(6, 'weeks', 'received') },
      extension: {
        period: { amount: 4, unit: 'weeks' },
        maxTimes: 1,
        total: null,
        reasonRequired: true,
        notify: ['complainant'],
        furtherNeedsConsent: true,
        source: null,
      },
      ...OWN_PROMISES,
      externalBodies: [],
      yearlyTasks: [],
      retention: { period: { amount: 2, unit: 'years' }, from: 'closing', minimum: null, erasing: 'after-approval' },
    },
    adoption: { by: null, on: null, advisedBy: null },
  },
}
