// Care (zorg), by the Wkkgz: six weeks from the day of sending, an independent complaints officer, a dispute body.
import type { LawRule } from '../law/law-rules'
import type { LetterItem, Task } from '../processing'
import { choice, subjects } from './building-blocks'
import { holds } from './duty'
import { body } from './parts/bodies'
import { DANGER, goesTo, seriousIncident } from './parts/elsewhere'
import { fourWeeksOrAsAgreed } from './parts/more-time'
import { COMPLAINT_HANDLER, capacity, mayComplain, office, onBehalf } from './parts/people'
import { SERVICE_REMEDIES } from './parts/remedies'
import { confirmsUsuallyWithin, keepsUsually } from './parts/rules'
import { sector } from './sector'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  DEPUTY_FUNCTION,
  HANDLER,
  letterItem,
  OFFICER,
  ownTerm,
  readIn,
  SECRECY,
} from './standard-parts'

const wkkgz = readIn('2026-01-01')
const besluit = readIn('2018-07-28')

const letterItems: LetterItem[] = [
  letterItem('judgement', true, wkkgz('Wkkgz artikel 17, lid 1')),
  letterItem('reasons', true, wkkgz('Wkkgz artikel 17, lid 1')),
  letterItem('decisions', true, wkkgz('Wkkgz artikel 17, lid 1')),
  letterItem('measures-with-date', true, wkkgz('Wkkgz artikel 17, lid 1')),
  letterItem('external-route', false, wkkgz('Wkkgz artikel 18, lid 5')),
]

const asks: Task[] = [
  {
    id: 'tell-provider',
    title: {
      nl: 'De zorgaanbieder vertellen dat deze klacht er is, en later een kopie van de antwoordbrief sturen',
      en: 'Telling the care provider that this complaint is there, and later sending a copy of the answer',
    },
    by: HANDLER,
    due: ownTerm(5, 'working-days', 'submitted'),
    source: besluit('Uitvoeringsbesluit Wkkgz artikel 7.2'),
  },
  {
    id: 'other-providers',
    title: {
      nl: 'Nagaan of de klacht ook over een andere zorgaanbieder gaat, en de klager vragen of die mag meedoen',
      en: 'Checking whether another care provider is involved, and asking the complainant whether it may join in',
    },
    by: HANDLER,
    due: ownTerm(5, 'working-days', 'submitted'),
    source: besluit('Uitvoeringsbesluit Wkkgz artikel 7.3'),
  },
]

const law: LawRule[] = [
  {
    kind: 'answer',
    period: { amount: 6, unit: 'weeks' },
    from: 'submitted',
    endRule: 'termijnenwet',
    source: wkkgz('Wkkgz artikel 17, lid 1'),
  },
  confirmsUsuallyWithin(5, wkkgz('Wkkgz artikelen 13 tot en met 17')),
  {
    kind: 'extension',
    period: { amount: 4, unit: 'weeks' },
    maxTimes: 1,
    total: null,
    reasonRequired: false,
    notify: ['complainant'],
    furtherNeedsConsent: true,
    source: wkkgz('Wkkgz artikel 17, lid 2'),
  },
  { kind: 'no-suspension', source: wkkgz('Wkkgz artikel 17') },
  { kind: 'ways', needs: 'more-than-form', source: wkkgz('Wkkgz artikel 13, lid 1') },
  { kind: 'free-of-charge', source: wkkgz('Wkkgz artikel 13, lid 1') },
  { kind: 'filing-window', needed: false, atLeast: null, open: true, source: wkkgz('Wkkgz artikelen 14 en 17') },
  { kind: 'external-body', mandatory: true, source: wkkgz('Wkkgz artikelen 18 tot en met 22') },
  { kind: 'readers', widest: 'department', mandatory: false, source: wkkgz('Wkkgz artikel 23') },
  { kind: 'not-involved', source: wkkgz('Uitvoeringsbesluit Wkkgz artikel 7.1') },
  { kind: 'independent-officer', source: wkkgz('Wkkgz artikel 15 en Uitvoeringsbesluit Wkkgz artikel 7.1') },
  keepsUsually(2),
  {
    kind: 'advice',
    from: { nl: 'een organisatie van cliënten of uw cliëntenraad', en: 'a client organisation or your client council' },
    source: wkkgz('Wkkgz artikel 13, leden 2 en 3'),
  },
  ...mayComplain(wkkgz('Wkkgz artikel 14'), {
    client: ['de cliënt zelf', 'the client'],
    'next-of-kin': ['nabestaanden', 'surviving relatives'],
    representative: ['vertegenwoordigers', 'representatives'],
    'refused-representative': ['wie niet als vertegenwoordiger is erkend', 'someone refused as a representative'],
  }),
]

export const care = sector({
  id: 'zorg',
  name: { nl: 'Zorg (Wkkgz)', en: 'Health care (Wkkgz)' },
  aboutHealth: true,
  duty: {
    obliged: 'law',
    says: {
      nl: 'Iedere zorgaanbieder moet een schriftelijke klachtenregeling hebben, ook wie alleen werkt.',
      en: 'Every care provider must have a written complaints procedure, also if they work alone.',
    },
    source: wkkgz('Wkkgz artikel 13'),
    holds: [
      holds(
        'een klachtenfunctionaris die gratis helpt, de regeling uitlegt en niet betrokken is',
        'a complaints officer who helps free of charge, explains the procedure and is not involved',
        wkkgz('Wkkgz artikel 15'),
      ),
      holds(
        'een schriftelijk antwoord binnen 6 weken na het indienen, met redenen, besluiten en de datum van maatregelen',
        'a written answer within 6 weeks of filing, with reasons, decisions and the date of measures',
        wkkgz('Wkkgz artikel 17, lid 1'),
      ),
      holds(
        'hoogstens 4 weken meer, schriftelijk gezegd vóór het einde',
        'at most 4 weeks more, said in writing before the end',
        wkkgz('Wkkgz artikel 17, lid 2'),
      ),
      holds(
        'bij welke erkende geschilleninstantie u hoort',
        'which recognised dispute body you belong to',
        wkkgz('Wkkgz artikel 18'),
      ),
    ],
  },
  law,
  notes: [
    {
      nl: 'Stel de regeling vast samen met een organisatie van cliënten, behalve als uw cliëntenraad erover meebeslist.',
      en: 'Adopt the procedure together with a client organisation, unless your client council has a say in it.',
    },
    {
      nl: 'Breng de regeling en de geschilleninstantie onder de aandacht van cliënten, en houd het klachtdossier apart van het medisch dossier.',
      en: 'Bring the procedure and the dispute body to the attention of clients, and keep the complaint apart from the medical file.',
    },
    {
      nl: 'Een calamiteit of geweld meldt u zelf meteen bij de inspectie (Wkkgz 11). Een klacht kan er een zijn.',
      en: 'You report a serious incident or violence to the inspectorate yourself, straight away (Wkkgz 11). A complaint may be one.',
    },
    {
      nl: 'Voor sommige zorg geldt de Wkkgz niet, zoals hulpmiddelen en ziekenvervoer.',
      en: 'The Wkkgz does not apply to some care, such as medical devices and patient transport.',
    },
  ],
  definition: {
    opening: {
      nl: 'Bent u niet tevreden over onze zorg? Vertel het ons.',
      en: 'Are you unhappy about our care? Please tell us.',
    },
    complaint: {
      nl: 'Ging er iets niet goed in uw zorg? Of gebeurde er juist iets niet? Dan hebt u een klacht. Het hoeft niets groots te zijn.',
      en: 'Did something go wrong in your care? Or did something not happen that should have? Then you have a complaint. It does not have to be something big.',
    },
    reassurance: {
      nl: 'Klagen is gratis. Uw zorg wordt er niet minder van.',
      en: 'Complaining is free. It does not affect your care.',
    },
    capacities: [
      capacity('client', 'Ik krijg zelf zorg', 'I receive care myself'),
      onBehalf('representative', 'Ik vertegenwoordig iemand die zorg krijgt', 'I represent someone who receives care'),
      onBehalf('next-of-kin', 'Ik ben nabestaande', 'I am a relative of someone who has died'),
      capacity(
        'refused-representative',
        'Ik wilde iemand vertegenwoordigen, maar dat mocht niet',
        'I wanted to represent someone, but I was not allowed to',
      ),
    ],
    elsewhere: [
      DANGER,
      seriousIncident(
        'Meld het ook bij de Inspectie Gezondheidszorg en Jeugd.',
        'Also report it to the Dutch Health and Youth Care Inspectorate.',
      ),
      goesTo('other-provider', {
        nl: [
          'Gaat het over een andere zorgaanbieder?',
          'Als u dat goed vindt, sturen wij uw klacht door. Of wij behandelen uw klacht samen.',
        ],
        en: [
          'Is it about another care provider?',
          'If you agree, we pass your complaint on. Or we handle it together.',
        ],
      }),
      goesTo('forced-care', {
        nl: [
          'Gaat het over verplichte zorg (Wvggz of Wzd)?',
          'Daarvoor is een aparte klachtencommissie. Wij vertellen u waar u moet zijn.',
        ],
        en: [
          'Is it about compulsory care (Wvggz or Wzd)?',
          'There is a separate complaints committee for that. We will tell you where to go.',
        ],
      }),
      goesTo('disciplinary', {
        nl: [
          'Gaat het om een fout van een zorgverlener?',
          'U kunt bij ons klagen. U kunt ook naar het tuchtcollege gaan.',
        ],
        en: [
          'Is it about a mistake by a care professional?',
          'You can complain to us. You can also go to the disciplinary court.',
        ],
      }),
      ABOUT_PERSONAL_DATA,
    ],
  },
  intake: {
    subjects: [
      ...subjects('conduct', 'communication'),
      choice('diagnosis', 'Diagnose en onderzoek', 'Diagnosis and tests'),
      choice('treatment', 'Behandeling en verzorging', 'Treatment and care'),
      choice('medication', 'Medicijnen', 'Medication'),
      ...subjects('waiting', 'access', 'competence'),
      choice('record', 'Uw dossier', 'Your record'),
      choice('discharge', 'Ontslag of overplaatsing', 'Discharge or transfer'),
      choice('meals', 'Eten en drinken', 'Food and drink'),
      ...subjects('safety', 'privacy', 'billing', 'contract', 'discrimination', 'complaint-handling', 'other'),
    ],
  },
  processing: {
    remedies: SERVICE_REMEDIES,
    letterItems,
    tasks: asks,
    secrecy: {
      nl: `${SECRECY.nl} Uw klacht komt niet in uw zorgdossier.`,
      en: `${SECRECY.en} Your complaint does not go into your care record.`,
    },
  },
  contact: {
    functions: [
      COMPLAINT_HANDLER,
      office(
        OFFICER,
        {
          nl: [
            'De klachtenfunctionaris',
            'Helpt u gratis. Schrijft uw klacht met u op, beantwoordt vragen en zoekt mee naar een oplossing. Legt deze regeling ook aan u uit.',
          ],
          en: [
            'The complaints officer',
            'Helps you free of charge. Helps you write down your complaint, answers questions and helps find a solution. Also explains this procedure to you.',
          ],
        },
        { independent: true },
      ),
      office(DECIDER, {
        nl: ['De beslisser van de zorgaanbieder', 'Geeft het oordeel en ondertekent ons antwoord.'],
        en: ['The decision maker of the care provider', 'Gives the judgement and signs our answer.'],
      }),
      DEPUTY_FUNCTION,
    ],
  },
  followUp: {
    acknowledgement: { term: ownTerm(5, 'working-days', 'submitted'), inWriting: false },
    firstContact: { term: ownTerm(5, 'working-days', 'submitted'), by: HANDLER },
    answer: {
      term: {
        period: { amount: 6, unit: 'weeks' },
        from: 'submitted',
        endRule: 'termijnenwet',
        source: wkkgz('Wkkgz artikel 17, lid 1'),
      },
    },
    extension: fourWeeksOrAsAgreed(['complainant'], wkkgz('Wkkgz artikel 17, lid 2')),
    externalBodies: [
      body({
        id: 'dispute-body',
        when: {
          nl: 'Dat kan als u het niet eens bent met ons antwoord. Het kan ook als wij te laat zijn of onze regels niet volgen. En het kan als klagen bij ons voor u echt niet kan.',
          en: 'You can do this if you disagree with our answer. You can also do it if we are late or do not follow our own rules. And you can do it if complaining to us is really not possible for you.',
        },
        source: wkkgz('Wkkgz artikelen 18 tot en met 22'),
      }),
    ],
  },
})
