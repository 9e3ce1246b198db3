// Care (zorg), by the Wkkgz: six weeks from the day of sending, an independent complaints officer, a dispute body.
import type { LawRule } from '../law/law-rules'
import type { LetterItem, Task } from '../processing'
import { CAUSE_QUESTIONS, CAUSES, choice, PROMPTS, remedies, subjects, WAYS, WISHES } from './building-blocks'
import { holds } from './duty'
import type { Preset } from './preset'
import { ownRefusal } from './refusing'
import {
  ABOUT_PERSONAL_DATA,
  DECIDER,
  DEPUTY_FUNCTION,
  demanded,
  demandedItems,
  demandedTasks,
  HANDLER,
  JUDGEMENTS,
  letterItem,
  OFFICER,
  OWN_PROMISES,
  ownTerm,
  REACH_BY,
  readIn,
  SECRECY,
  STEPS,
  STORAGE_LIMITATION,
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

const rules: LawRule[] = [
  {
    kind: 'answer',
    period: { amount: 6, unit: 'weeks' },
    from: 'submitted',
    endRule: 'termijnenwet',
    source: wkkgz('Wkkgz artikel 17, lid 1'),
  },
  {
    kind: 'acknowledgement',
    mandatory: false,
    inWriting: false,
    period: null,
    usual: { amount: 5, unit: 'working-days' },
    source: wkkgz('Wkkgz artikelen 13 tot en met 17'),
  },
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
  { kind: 'retention', atLeast: null, usual: { amount: 2, unit: 'years' }, source: STORAGE_LIMITATION },
  {
    kind: 'advice',
    from: { nl: 'een organisatie van cliënten of uw cliëntenraad', en: 'a client organisation or your client council' },
    source: wkkgz('Wkkgz artikel 13, leden 2 en 3'),
  },
  demanded('capacities', 'client', { nl: 'de cliënt zelf', en: 'the client' }, wkkgz('Wkkgz artikel 14')),
  demanded('capacities', 'next-of-kin', { nl: 'nabestaanden', en: 'surviving relatives' }, wkkgz('Wkkgz artikel 14')),
  demanded(
    'capacities',
    'representative',
    { nl: 'vertegenwoordigers', en: 'representatives' },
    wkkgz('Wkkgz artikel 14'),
  ),
  demanded(
    'capacities',
    'refused-representative',
    { nl: 'wie niet als vertegenwoordiger is erkend', en: 'someone refused as a representative' },
    wkkgz('Wkkgz artikel 14'),
  ),
  ...demandedItems(letterItems),
  ...demandedTasks(asks),
]

export const care: Preset = {
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
  rules: { checkedOn: '2026-11-22', rules },
  asks,
  offers: { externalBodies: [] },
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
      nl: 'Voor sommige zorg geldt de Wkkgz niet, zoals hulpmiddelen en ziekenvervoer.',
      en: 'The Wkkgz does not apply to some care, such as medical devices and patient transport.',
    },
  ],
  draft: {
    format: 3,
    sector: 'zorg',
    languages: ['nl', 'en'],
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
        { ...choice('client', 'Ik krijg zelf zorg', 'I receive care myself'), represents: false },
        {
          ...choice(
            'representative',
            'Ik vertegenwoordig iemand die zorg krijgt',
            'I represent someone who receives care',
          ),
          represents: true,
        },
        { ...choice('next-of-kin', 'Ik ben nabestaande', 'I am a relative of someone who has died'), represents: true },
        {
          ...choice(
            'refused-representative',
            'Ik wilde iemand vertegenwoordigen, maar dat mocht niet',
            'I wanted to represent someone, but I was not allowed to',
          ),
          represents: false,
        },
      ],
      filingWindow: null,
      windowFrom: null,
      elsewhere: [
        {
          id: 'danger',
          when: { nl: 'Is er nu gevaar?', en: 'Is someone in danger now?' },
          where: { nl: 'Bel 112.', en: 'Call 112.' },
          urgent: true,
        },
        {
          id: 'serious-incident',
          when: {
            nl: 'Is er iets heel ernstigs gebeurd, of is er geweld gebruikt?',
            en: 'Did something very serious happen, or was there violence?',
          },
          where: {
            nl: 'Vertel het ons meteen. Meld het ook bij de Inspectie Gezondheidszorg en Jeugd.',
            en: 'Tell us straight away. Also report it to the Dutch Health and Youth Care Inspectorate.',
          },
          urgent: true,
        },
        {
          id: 'other-provider',
          when: { nl: 'Gaat het over een andere zorgaanbieder?', en: 'Is it about another care provider?' },
          where: {
            nl: 'Als u dat goed vindt, sturen wij uw klacht door. Of wij behandelen uw klacht samen.',
            en: 'If you agree, we pass your complaint on. Or we handle it together.',
          },
          urgent: false,
        },
        {
          id: 'forced-care',
          when: {
            nl: 'Gaat het over verplichte zorg (Wvggz of Wzd)?',
            en: 'Is it about compulsory care (Wvggz or Wzd)?',
          },
          where: {
            nl: 'Daarvoor is een aparte klachtencommissie. Wij vertellen u waar u moet zijn.',
            en: 'There is a separate complaints committee for that. We will tell you where to go.',
          },
          urgent: false,
        },
        {
          id: 'disciplinary',
          when: {
            nl: 'Gaat het om een fout van een zorgverlener?',
            en: 'Is it about a mistake by a care professional?',
          },
          where: {
            nl: 'U kunt bij ons klagen. U kunt ook naar het tuchtcollege gaan.',
            en: 'You can complain to us. You can also go to the disciplinary court.',
          },
          urgent: false,
        },
        ABOUT_PERSONAL_DATA,
      ],
    },
    intake: {
      ways: WAYS,
      layout: 'topics',
      prompts: PROMPTS,
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
      asksWho: true,
      questions: CAUSE_QUESTIONS,
      wishes: WISHES,
      anonymous: false,
      reachBy: REACH_BY,
    },
    processing: {
      steps: STEPS,
      judgements: JUDGEMENTS,
      remedies: remedies(
        'apology',
        'explanation',
        'talk',
        'performance',
        'repair',
        'refund',
        'compensation',
        'data-correction',
        'process-change',
        'training',
        'information-change',
        'none',
      ),
      causes: CAUSES,
      letterItems,
      tasks: asks,
      suspension: null,
      committee: null,
      secondStage: null,
      refusal: ownRefusal(2, 'not-ours', 'handled-before', 'too-long-ago', 'court', 'no-consent'),
      secrecy: {
        nl: `${SECRECY.nl} Uw klacht komt niet in uw zorgdossier.`,
        en: `${SECRECY.en} Your complaint does not go into your care record.`,
      },
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
          name: { nl: 'De klachtenfunctionaris', en: 'The complaints officer' },
          does: {
            nl: 'Helpt u gratis. Schrijft uw klacht met u op, beantwoordt vragen en zoekt mee naar een oplossing. Legt deze regeling ook aan u uit.',
            en: 'Helps you free of charge. Helps you write down your complaint, answers questions and helps find a solution. Also explains this procedure to you.',
          },
          independent: true,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: DECIDER,
          name: { nl: 'De beslisser van de zorgaanbieder', en: 'The decision maker of the care provider' },
          does: {
            nl: 'Geeft het oordeel en ondertekent ons antwoord.',
            en: 'Gives the judgement and signs our answer.',
          },
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
      extension: {
        period: { amount: 4, unit: 'weeks' },
        maxTimes: 1,
        total: null,
        reasonRequired: true,
        notify: ['complainant'],
        furtherNeedsConsent: true,
        source: wkkgz('Wkkgz artikel 17, lid 2'),
      },
      ...OWN_PROMISES,
      externalBodies: [
        {
          id: 'dispute-body',
          url: null,
          address: null,
          windows: [],
          until: 'last',
          phone: null,
          cost: null,
          opens: [],
          waits: false,
          when: {
            nl: 'Dat kan als u het niet eens bent met ons antwoord. Het kan ook als wij te laat zijn of onze regels niet volgen. En het kan als klagen bij ons voor u echt niet kan.',
            en: 'You can do this if you disagree with our answer. You can also do it if we are late or do not follow our own rules. And you can do it if complaining to us is really not possible for you.',
          },
          source: wkkgz('Wkkgz artikelen 18 tot en met 22'),
        },
      ],
      yearlyTasks: [],
      retention: { period: { amount: 2, unit: 'years' }, from: 'closing', minimum: null, erasing: 'after-approval' },
    },
    adoption: { by: null, on: null, advisedBy: null },
  },
}
