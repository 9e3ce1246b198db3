// Payment services, by article 43a of the BGfo (PSD2): every point answered within 15 working days, never later than 35.
import type { LawRule } from '../law/law-rules'
import type { Retention } from '../retention'
import { ask, CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { CONSUMER_WISHES } from './parts/consumer'
import { goesTo, urgently } from './parts/elsewhere'
import { FINANCE_FUNCTIONS, FINANCE_REMEDIES, KIFID, rejectionNames } from './parts/finance'
import { keptFor } from './parts/keeping'
import { capacity, onBehalf } from './parts/people'
import { confirmsUsuallyWithin, keepsAtLeast, mustHaveBody } from './parts/rules'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, letterItem, ownTerm, readIn, TO_COURT } from './standard-parts'

const bgfo = readIn('2026-09-29')

const letterItems = [
  letterItem('all-points', true, bgfo('BGfo Wft artikel 43a, lid 1')),
  ...rejectionNames(bgfo('BGfo Wft artikelen 42 en 43a, lid 4')),
]

const minimum: NonNullable<Retention['minimum']> = {
  period: { amount: 1, unit: 'years' },
  from: 'closing',
  source: bgfo('BGfo Wft artikel 41, lid 2'),
}

const law: LawRule[] = [
  {
    kind: 'answer',
    period: { amount: 15, unit: 'statutory-working-days' },
    from: 'received',
    endRule: 'termijnenwet',
    source: bgfo('BGfo Wft artikel 43a, lid 2'),
  },
  confirmsUsuallyWithin(2, bgfo('BGfo Wft artikel 43a')),
  {
    kind: 'extension',
    period: { amount: 20, unit: 'statutory-working-days' },
    maxTimes: 1,
    total: { amount: 35, unit: 'statutory-working-days' },
    reasonRequired: true,
    notify: ['complainant'],
    furtherNeedsConsent: false,
    source: bgfo('BGfo Wft artikel 43a, leden 2 en 3'),
  },
  { kind: 'no-suspension', source: bgfo('BGfo Wft artikel 43a') },
  mustHaveBody(bgfo('BGfo Wft artikelen 42 en 43a, lid 4')),
  keepsAtLeast(minimum, 2),
]

export const paymentServices = sector({
  id: 'betaaldienst',
  name: { nl: 'Betaaldienstverlener', en: 'Payment service provider' },
  duty: {
    obliged: 'law',
    says: {
      nl: 'Een betaaldienstverlener moet een klachtenprocedure hebben. Dit geldt niet als u alleen rekeninginformatie levert.',
      en: 'A payment service provider must have a complaints procedure. This does not apply if you only provide account information.',
    },
    source: bgfo('BGfo Wft artikelen 40 tot en met 44, met artikel 43a'),
    holds: [
      holds(
        'een antwoord op elk punt binnen 15 werkdagen, en nooit later dan 35 werkdagen',
        'an answer to each point within 15 working days, and never later than 35 working days',
        bgfo('BGfo Wft artikel 43a, leden 1 en 2'),
      ),
      holds(
        'als het langer duurt: een bericht met de reden en de datum van het antwoord',
        'if it takes longer: a notice with the reason and the date of the answer',
        bgfo('BGfo Wft artikel 43a, lid 3'),
      ),
      holds(
        'bij welke geschilleninstantie de klant terechtkan, ook op de website, in het kantoor en in de voorwaarden',
        'which dispute body the client can go to, also on the website, in the branch and in the terms',
        bgfo('BGfo Wft artikel 43a, leden 4 en 5'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Meer tijd mag alleen bij een uitzondering waar u niets aan kunt doen, en nooit langer dan 35 werkdagen samen.',
      en: 'More time is only allowed in an exceptional case that you cannot help, and never beyond 35 working days in all.',
    },
    {
      nl: 'Het besluit zegt niet wat een werkdag is. Wij lezen: maandag tot en met vrijdag, behalve op feestdagen. Ook als u dicht bent.',
      en: 'The decree does not say what a working day is. We read: Monday to Friday, except on public holidays. Also when you are closed.',
    },
    {
      nl: 'De bevestiging binnen 2 weken van artikel 43 geldt voor u niet (BGfo 43, lid 5). Controleer de termijnen van Kifid in het reglement.',
      en: 'The confirmation within 2 weeks of article 43 does not apply to you (BGfo 43, lid 5). Check the terms of Kifid in its rules.',
    },
  ],
  definition: {
    opening: {
      nl: 'Ging er iets mis met een betaling of met uw rekening? Vertel het ons.',
      en: 'Did something go wrong with a payment or with your account? Please tell us.',
    },
    complaint: {
      nl: 'Bent u niet tevreden over een betaling, uw pas, onze app of onze hulp? Dan hebt u een klacht.',
      en: 'Are you unhappy about a payment, your card, our app or our help? Then you have a complaint.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Uw rekening en uw pas blijven werken.',
      en: 'Complaining is free. Your account and your card keep working.',
    },
    capacities: [
      capacity('payment-user', 'Ik gebruik deze betaaldienst', 'I use this payment service'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      urgently('unauthorised-payment', {
        nl: [
          'Is er geld afgeschreven zonder dat u dat wilde?',
          'Bel ons meteen. Dan blokkeren wij uw pas of rekening en zoeken wij uit of u uw geld terugkrijgt.',
        ],
        en: [
          'Was money taken without your consent?',
          'Call us straight away. Then we block your card or account and find out whether you get your money back.',
        ],
      }),
      goesTo('question', {
        nl: ['Hebt u een vraag over een betaling?', 'Stel die gerust. Dat is geen klacht.'],
        en: ['Do you have a question about a payment?', 'Feel free to ask. That is not a complaint.'],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('payment-failed', 'Een betaling die niet lukte of te laat was', 'A payment that failed or was late'),
      choice('wrong-payment', 'Een betaling die niet klopt', 'A payment that is not right'),
      choice('fraud', 'Fraude of oplichting', 'Fraud or a scam'),
      choice('blocked', 'Een pas of rekening die geblokkeerd is', 'A card or account that is blocked'),
      choice('costs', 'Kosten', 'Charges'),
      ...subjects(
        'digital',
        'communication',
        'conduct',
        'access',
        'contract',
        'privacy',
        'complaint-handling',
        'other',
      ),
    ],
    questions: [
      ask({
        id: 'payment-date',
        kind: 'date',
        nl: 'Op welke dag was de betaling?',
        en: 'On which day was the payment?',
        why: { nl: 'Dan vinden wij de betaling sneller.', en: 'Then we can find the payment sooner.' },
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'where'),
    ],
    wishes: CONSUMER_WISHES,
  },
  processing: { remedies: FINANCE_REMEDIES, letterItems },
  contact: { functions: FINANCE_FUNCTIONS },
  followUp: {
    acknowledgement: { term: ownTerm(2, 'working-days', 'received'), inWriting: false },
    answer: {
      term: {
        period: { amount: 15, unit: 'statutory-working-days' },
        from: 'received',
        endRule: 'termijnenwet',
        source: bgfo('BGfo Wft artikel 43a, lid 2'),
      },
    },
    extension: {
      period: { amount: 20, unit: 'statutory-working-days' },
      maxTimes: 1,
      total: { amount: 35, unit: 'statutory-working-days' },
      reasonRequired: true,
      notify: ['complainant'],
      furtherNeedsConsent: false,
      source: bgfo('BGfo Wft artikel 43a, leden 2 en 3'),
    },
    externalBodies: [KIFID],
    retention: keptFor(2, { minimum }),
  },
})
