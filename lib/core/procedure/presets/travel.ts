// Travel organisers: everything comes from the travel terms (ANVR), which are a contract and no law, and were not read.
import type { LawRule } from '../law/law-rules'
import { ask, CAUSE_QUESTIONS, choice, subjects } from './building-blocks'
import { holds } from './duty'
import { disputeCommittee } from './parts/bodies'
import { CONSUMER_REMEDIES, CONSUMER_WISHES } from './parts/consumer'
import { DANGER, goesTo } from './parts/elsewhere'
import { fourWeeksOnce } from './parts/more-time'
import { COMPLAINT_HANDLER, CONTACT_PERSON, capacity, MANAGEMENT, onBehalf } from './parts/people'
import { answersUsuallyWithin, confirmsUsuallyWithin, keepsUsually, MAY_HAVE_BODY } from './parts/rules'
import { secondary, unread } from './parts/sources'
import { sector } from './sector'
import { ABOUT_PERSONAL_DATA, DEPUTY_FUNCTION, letterItem, ownTerm, TO_COURT } from './standard-parts'

const terms = secondary('ANVR-reisvoorwaarden artikelen 19 tot en met 21, alleen voor leden')

const law: LawRule[] = [
  answersUsuallyWithin(4, 'weeks', null),
  confirmsUsuallyWithin(5, null),
  {
    kind: 'extension',
    period: null,
    maxTimes: 1,
    total: null,
    reasonRequired: true,
    notify: ['complainant'],
    furtherNeedsConsent: false,
    source: null,
  },
  MAY_HAVE_BODY,
  {
    kind: 'filing-window',
    needed: false,
    atLeast: { amount: 2, unit: 'months' },
    source: secondary('ANVR-reisvoorwaarden, zoals travelxl.nl die weergeeft'),
  },
  keepsUsually(2),
]

export const travel = sector({
  id: 'reizen',
  name: { nl: 'Reisorganisatie', en: 'Travel organiser' },
  duty: {
    obliged: 'nobody',
    says: {
      nl: 'Geen wet die wij lazen verplicht u tot een klachtenregeling. Bent u lid van de ANVR? Dan staat in de reisvoorwaarden hoe klagen gaat.',
      en: 'No law that we read obliges you to have a complaints procedure. Are you a member of the ANVR? Then the travel terms say how complaining works.',
    },
    source: terms,
    holds: [
      holds('hoe en tot wanneer een reiziger kan klagen', 'how and until when a traveller can complain', terms),
      holds('dat een reiziger het eerst ter plaatse meldt', 'that a traveller first reports it on the spot', terms),
    ],
  },
  law,
  notes: [
    {
      nl: 'Tot wanneer iemand kan klagen, verschilt per bron: 2 maanden na de reis (ANVR), 1 maand in oudere tekst, 4 weken bij anderen. Zet erin wat in uw eigen voorwaarden staat. Nu staan er 2 maanden. Wie later komt, is niet te laat: u beslist.',
      en: 'Until when someone can complain differs by source: 2 months after the trip (ANVR), 1 month in an older text, 4 weeks with others. Put in what your own terms say. For now it says 2 months. Whoever comes later is not lost: you decide.',
    },
    {
      nl: 'Controleer of de klacht ook ter plaatse is gemeld. Dat iemand dat niet deed, is geen reden om niet te luisteren.',
      en: 'Check whether the complaint was also reported on the spot. That someone did not is no reason not to listen.',
    },
  ],
  offers: [disputeCommittee('Geschillencommissie Reizen', 'Alleen voor leden; het reglement is niet gelezen')],
  definition: {
    // Others tell of two months (ANVR); it was not read. Who comes later is heard when somebody decides so.
    filingWindow: { amount: 2, unit: 'months' },
    windowFrom: { question: 'returned-on', is: 'return' },
    opening: {
      nl: 'Ging er iets mis met uw reis? Vertel het ons.',
      en: 'Did something go wrong with your trip? Please tell us.',
    },
    complaint: {
      nl: 'Was uw reis, hotel of vervoer niet zoals u had geboekt? Of hielpen wij u niet goed? Dan hebt u een klacht.',
      en: 'Was your trip, hotel or transport not what you had booked? Or did we not help you well? Then you have a complaint.',
    },
    reassurance: {
      nl: 'Klagen is gratis. U kunt gewoon weer bij ons boeken.',
      en: 'Complaining is free. You can book with us again as before.',
    },
    capacities: [
      capacity('traveller', 'Ik ging zelf op reis', 'I went on the trip myself'),
      capacity('booker', 'Ik boekte de reis', 'I booked the trip'),
      onBehalf('for-someone', 'Ik klaag voor iemand anders', 'I am complaining for someone else'),
    ],
    elsewhere: [
      DANGER,
      goesTo('on-the-spot', {
        nl: [
          'Bent u nog op reis?',
          'Vertel het meteen aan de reisleiding of het hotel, of bel ons. Vaak kunnen wij het dan nog oplossen.',
        ],
        en: [
          'Are you still travelling?',
          'Tell the tour guide or the hotel straight away, or call us. Often we can still solve it then.',
        ],
      }),
      goesTo('flight-delay', {
        nl: [
          'Gaat het over een vlucht die te laat was of niet ging?',
          'Daarvoor zijn Europese regels. U kunt ook klagen bij de luchtvaartmaatschappij.',
        ],
        en: [
          'Is it about a flight that was late or cancelled?',
          'There are European rules for that. You can also complain to the airline.',
        ],
      }),
      TO_COURT,
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      choice('accommodation', 'Hotel of verblijf', 'Hotel or accommodation'),
      choice('flight', 'Vlucht of vervoer', 'Flight or transport'),
      choice('change', 'Een wijziging of annulering', 'A change or cancellation'),
      choice('not-as-booked', 'Anders dan geboekt', 'Not as booked'),
      choice('tour-guide', 'De reisleiding', 'The tour guide'),
      choice('excursion', 'Een excursie', 'An excursion'),
      ...subjects('billing', 'communication', 'conduct', 'digital', 'safety', 'privacy', 'complaint-handling', 'other'),
    ],
    questions: [
      ask({
        id: 'booking',
        kind: 'short',
        nl: 'Wat is uw boekingsnummer?',
        en: 'What is your booking number?',
        why: { nl: 'Dan vinden wij uw reis sneller.', en: 'Then we can find your trip sooner.' },
      }),
      ask({ id: 'returned-on', kind: 'date', nl: 'Wanneer kwam u terug?', en: 'When did you return?' }),
      ask({
        id: 'told-there',
        kind: 'yes-no',
        nl: 'Hebt u het tijdens de reis aan iemand verteld?',
        en: 'Did you tell anyone during the trip?',
      }),
      ...CAUSE_QUESTIONS.filter(({ id }) => id !== 'again'),
    ],
    wishes: CONSUMER_WISHES,
  },
  processing: {
    remedies: CONSUMER_REMEDIES,
    letterItems: [
      letterItem('judgement', false, null),
      letterItem('reasons', false, null),
      letterItem('compensation', false, null),
      letterItem('external-route', false, null),
    ],
  },
  contact: { functions: [COMPLAINT_HANDLER, CONTACT_PERSON, MANAGEMENT, DEPUTY_FUNCTION] },
  followUp: {
    answer: { term: ownTerm(4, 'weeks', 'received') },
    extension: fourWeeksOnce(['complainant'], unread('Eigen reisvoorwaarden')),
  },
})
