// Web shop and retail: no statutory term, but a fast one that customers are used to, and a duty to say where to complain.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { ask, CAUSE_QUESTIONS, CAUSES, choice, PROMPTS, remedies, subjects, WAYS, WISHES } from './building-blocks'
import { holds } from './duty'
import { unread } from './parts/sources'
import type { Preset } from './preset'
import { ownRefusal } from './refusing'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  HANDLER,
  JUDGEMENTS,
  letterItem,
  OFFICER,
  OWN_PROMISES,
  ownTerm,
  readIn,
  SECRECY,
  STEPS,
  STORAGE_LIMITATION,
  TO_COURT,
} from './standard-parts'

const bw = readIn('2026-07-16')

const letterItems: LetterItem[] = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  letterItem('measures-with-date', false, null),
  letterItem('external-route', false, null),
]

const rules: LawRule[] = [
  { kind: 'usual-answer', period: { amount: 14, unit: 'days' }, source: null },
  {
    kind: 'acknowledgement',
    mandatory: false,
    inWriting: false,
    period: null,
    usual: { amount: 2, unit: 'working-days' },
    source: null,
  },
  {
    kind: 'extension',
    period: null,
    maxTimes: 1,
    total: null,
    reasonRequired: true,
    notify: ['complainant'],
    furtherNeedsConsent: false,
    source: {
      article: 'Algemene voorwaarden Thuiswinkel, alleen voor leden',
      stateDate: null,
      confidence: 'secondary',
    },
  },
  { kind: 'external-body', mandatory: false, source: null },
  {
    kind: 'filing-window',
    needed: false,
    atLeast: { amount: 2, unit: 'months' },
    source: unread('BW artikel 7:23: ten minste 2 maanden na het ontdekken'),
  },
  { kind: 'retention', atLeast: null, usual: { amount: 2, unit: 'years' }, source: STORAGE_LIMITATION },
]

export const webshop: Preset = {
  id: 'webshop',
  name: { nl: 'Webshop en winkel', en: 'Web shop and retail' },
  duty: {
    obliged: 'nobody',
    says: {
      nl: 'Geen wet verplicht u tot een regeling. Hebt u er een, of hoort u bij een geschillencommissie? Dan moet u dat vóór de koop zeggen.',
      en: 'No law obliges you to have a procedure. Do you have one, or do you belong to a dispute committee? Then you must say so before the sale.',
    },
    source: bw('BW artikel 6:230m, lid 1, onder d, g en t'),
    holds: [
      holds('waar klanten kunnen klagen', 'where customers can complain', bw('BW artikel 6:230m, lid 1, onder d')),
      holds('hoe u klachten behandelt', 'how you handle complaints', bw('BW artikel 6:230m, lid 1, onder g')),
    ],
  },
  rules: { checkedOn: '2026-11-22', rules },
  asks: [],
  offers: {
    externalBodies: [
      {
        id: 'dispute-body',
        name: 'Geschillencommissie Thuiswinkel',
        url: 'https://www.degeschillencommissie.nl',
        address: null,
        windows: [{ period: { amount: 12, unit: 'months' }, from: 'filing' }],
        until: 'last',
        phone: null,
        cost: null,
        opens: [],
        waits: false,
        when: {
          nl: 'Dat kan als u het niet eens bent met ons antwoord, of als u geen antwoord krijgt.',
          en: 'You can do this if you disagree with our answer, or if you do not get an answer.',
        },
        source: {
          article: 'Reglement Geschillencommissie Thuiswinkel, alleen voor leden',
          stateDate: null,
          confidence: 'secondary',
        },
      },
    ],
  },
  notes: [
    {
      nl: 'Zeg vóór de koop waar klanten kunnen klagen, hoe u klachten behandelt en bij welke geschillencommissie u hoort (BW 6:230m, lid 1, onder d, g en t).',
      en: 'Before the sale, say where customers can complain, how you handle complaints and which dispute body you belong to (BW 6:230m, lid 1, d, g and t).',
    },
    {
      nl: 'Verwijs niet naar het Europese ODR-platform: dat bestaat niet meer. Een aankoop terugdraaien (ontbinden) is geen klacht en heeft een eigen knop.',
      en: 'Do not refer to the European ODR platform: it is gone. Withdrawing from a purchase is no complaint and has its own button.',
    },
  ],
  draft: {
    format: 3,
    sector: 'webshop',
    languages: ['nl', 'en'],
    definition: {
      opening: {
        nl: 'Ging er iets mis met uw bestelling of met onze hulp? Vertel het ons.',
        en: 'Did something go wrong with your order or with our help? Please tell us.',
      },
      complaint: {
        nl: 'Bent u niet tevreden over uw aankoop, over de levering of over hoe wij u hielpen? Dan hebt u een klacht. Hebt u alleen een vraag? Stel die dan gerust.',
        en: 'Are you unhappy about your purchase, the delivery or how we helped you? Then you have a complaint. Do you only have a question? Then feel free to ask.',
      },
      reassurance: {
        nl: 'Klagen is gratis. U blijft gewoon klant bij ons.',
        en: 'Complaining is free. You remain our customer as before.',
      },
      capacities: [
        { ...choice('consumer', 'Ik kocht het voor mijzelf', 'I bought it for myself'), represents: false },
        { ...choice('business', 'Ik kocht het voor mijn bedrijf', 'I bought it for my business'), represents: false },
        {
          ...choice('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
          represents: true,
        },
      ],
      filingWindow: null,
      windowFrom: null,
      elsewhere: [
        {
          id: 'withdrawal',
          when: {
            nl: 'Wilt u uw aankoop terugsturen binnen 14 dagen?',
            en: 'Do you want to return your purchase within 14 days?',
          },
          where: {
            nl: 'Dat is geen klacht. Gebruik de knop of het formulier om uw aankoop terug te draaien.',
            en: 'That is not a complaint. Use the button or the form to cancel your purchase.',
          },
          urgent: false,
        },
        TO_COURT,
        ABOUT_PERSONAL_DATA,
      ],
    },
    intake: {
      ways: WAYS.filter((way) => way.kind !== 'letter'),
      layout: 'one-page',
      prompts: PROMPTS,
      subjects: [
        ...subjects('delivery'),
        choice('defect', 'Iets werkt niet of is kapot', 'Something does not work or is broken'),
        choice('not-as-described', 'Anders dan op de website', 'Not as described on the website'),
        choice('returns', 'Terugsturen en geld terug', 'Returns and refunds'),
        choice('warranty', 'Garantie en reparatie', 'Warranty and repair'),
        ...subjects(
          'billing',
          'communication',
          'conduct',
          'digital',
          'contract',
          'privacy',
          'safety',
          'complaint-handling',
          'other',
        ),
      ],
      asksWho: false,
      questions: [
        ask({
          id: 'order',
          kind: 'short',
          nl: 'Wat is uw bestelnummer?',
          en: 'What is your order number?',
          hint: { nl: 'Dat staat in de e-mail over uw bestelling.', en: 'It is in the email about your order.' },
          why: { nl: 'Dan vinden wij uw bestelling sneller.', en: 'Then we can find your order sooner.' },
        }),
        ...CAUSE_QUESTIONS.filter((question) => question.id !== 'where'),
      ],
      wishes: [
        ...WISHES.filter((wish) => wish.id !== 'talk').slice(0, 3),
        choice('money-back', 'Geld terug', 'Money back'),
        choice('replacement', 'Een ander exemplaar', 'A replacement'),
        ...WISHES.slice(4),
      ],
      anonymous: false,
      reachBy: ['email', 'phone'],
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
        'data-correction',
        'product-change',
        'process-change',
        'training',
        'information-change',
        'none',
      ),
      causes: CAUSES,
      letterItems,
      tasks: [],
      suspension: null,
      committee: null,
      secondStage: {
        by: OFFICER,
        within: { amount: 4, unit: 'weeks' },
        period: { amount: 14, unit: 'days' },
        endRule: 'next-working-day',
        source: null,
      },
      refusal: ownRefusal(1, 'not-ours', 'handled-before', 'too-long-ago', 'court', 'no-consent'),
      secrecy: SECRECY,
      hearing: null,
      subject: null,
    },
    contact: {
      functions: [
        {
          id: HANDLER,
          name: { nl: 'De klantenservice', en: 'Customer service' },
          does: {
            nl: 'Zoekt uit wat er misging en zoekt met u naar een oplossing.',
            en: 'Finds out what went wrong and looks for a solution with you.',
          },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: OFFICER,
          name: { nl: 'De tweede lijn', en: 'The senior team' },
          does: {
            nl: 'Kijkt opnieuw als u het niet eens bent met ons antwoord.',
            en: 'Looks again if you disagree with our answer.',
          },
          independent: false,
          insteadOf: HANDLER,
          readsAll: false,
        },
        {
          id: DECIDER,
          name: { nl: 'De winkelleiding', en: 'The shop management' },
          does: {
            nl: 'Beslist als u en de klantenservice er samen niet uitkomen.',
            en: 'Decides if you and customer service cannot agree.',
          },
          independent: false,
          insteadOf: OFFICER,
          readsAll: false,
        },
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
      acknowledgement: { term: ownTerm(2, 'working-days', 'received'), inWriting: false },
      firstContact: null,
      answer: { term: ownTerm(14, 'days', 'received') },
      extension: {
        period: { amount: 14, unit: 'days' },
        maxTimes: 1,
        total: null,
        reasonRequired: true,
        notify: ['complainant'],
        furtherNeedsConsent: false,
        source: null,
      },
      ...OWN_PROMISES,
      silence: { amount: 1, unit: 'weeks' },
      warnings: [
        { before: { amount: 3, unit: 'working-days' }, also: null },
        { before: { amount: 1, unit: 'working-days' }, also: OFFICER },
      ],
      externalBodies: [],
      yearlyTasks: [],
      retention: { period: { amount: 2, unit: 'years' }, from: 'closing', minimum: null, erasing: 'after-approval' },
    },
    adoption: { by: null, on: null, advisedBy: null },
  },
}
