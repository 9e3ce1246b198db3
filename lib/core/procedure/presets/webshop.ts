// Web shop and retail: no statutory term, but a fast one that customers are used to, and a duty to say where to complain.
import type { LawRule } from '../law/law-rules'
import type { LetterItem } from '../processing'
import { ask, CAUSE_QUESTIONS, choice, remedies, subjects, WAYS, WISHES } from './building-blocks'
import { holds } from './duty'
import { AFTER_OUR_ANSWER, body } from './parts/bodies'
import { lookAgain } from './parts/consumer'
import { goesTo } from './parts/elsewhere'
import { capacity, office, onBehalf } from './parts/people'
import { answersUsuallyWithin, confirmsUsuallyWithin, keepsUsually, MAY_HAVE_BODY } from './parts/rules'
import { secondary, unread } from './parts/sources'
import { ownRefusal } from './refusing'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DECIDER, HANDLER, letterItem, OFFICER, ownTerm, readIn, TO_COURT } from './standard-parts'

const bw = readIn('2026-07-16')

const letterItems: LetterItem[] = [
  letterItem('judgement', false, null),
  letterItem('reasons', false, null),
  letterItem('measures-with-date', false, null),
  letterItem('external-route', false, null),
]

const law: LawRule[] = [
  answersUsuallyWithin(14, 'days', null),
  confirmsUsuallyWithin(2, null),
  {
    kind: 'extension',
    period: null,
    maxTimes: 1,
    total: null,
    reasonRequired: true,
    notify: ['complainant'],
    furtherNeedsConsent: false,
    source: secondary('Algemene voorwaarden Thuiswinkel, alleen voor leden'),
  },
  MAY_HAVE_BODY,
  {
    kind: 'filing-window',
    needed: false,
    atLeast: { amount: 2, unit: 'months' },
    source: unread('BW artikel 7:23: ten minste 2 maanden na het ontdekken'),
  },
  keepsUsually(2),
]

export const webshop = sector({
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
  law,
  offers: [
    body({
      id: 'dispute-body',
      name: 'Geschillencommissie Thuiswinkel',
      url: 'https://www.degeschillencommissie.nl',
      windows: [{ period: { amount: 12, unit: 'months' }, from: 'filing' }],
      when: AFTER_OUR_ANSWER,
      source: secondary('Reglement Geschillencommissie Thuiswinkel, alleen voor leden'),
    }),
  ],
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
      capacity('consumer', 'Ik kocht het voor mijzelf', 'I bought it for myself'),
      capacity('business', 'Ik kocht het voor mijn bedrijf', 'I bought it for my business'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      goesTo('withdrawal', {
        nl: [
          'Wilt u uw aankoop terugsturen binnen 14 dagen?',
          'Dat is geen klacht. Gebruik de knop of het formulier om uw aankoop terug te draaien.',
        ],
        en: [
          'Do you want to return your purchase within 14 days?',
          'That is not a complaint. Use the button or the form to cancel your purchase.',
        ],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    ways: WAYS.filter((way) => way.kind !== 'letter'),
    layout: 'one-page',
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
    reachBy: ['email', 'phone'],
  },
  processing: {
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
    letterItems,
    secondStage: lookAgain(OFFICER),
    refusal: ownRefusal(1, 'not-ours', 'handled-before', 'too-long-ago', 'court', 'no-consent'),
  },
  contact: {
    functions: [
      office(HANDLER, {
        nl: ['De klantenservice', 'Zoekt uit wat er misging en zoekt met u naar een oplossing.'],
        en: ['Customer service', 'Finds out what went wrong and looks for a solution with you.'],
      }),
      office(
        OFFICER,
        {
          nl: ['De tweede lijn', 'Kijkt opnieuw als u het niet eens bent met ons antwoord.'],
          en: ['The senior team', 'Looks again if you disagree with our answer.'],
        },
        { insteadOf: HANDLER },
      ),
      office(
        DECIDER,
        {
          nl: ['De winkelleiding', 'Beslist als u en de klantenservice er samen niet uitkomen.'],
          en: ['The shop management', 'Decides if you and customer service cannot agree.'],
        },
        { insteadOf: OFFICER },
      ),
    ],
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
    silence: { amount: 1, unit: 'weeks' },
    warnings: [
      { before: { amount: 3, unit: 'working-days' }, also: null },
      { before: { amount: 1, unit: 'working-days' }, also: OFFICER },
    ],
  },
})
