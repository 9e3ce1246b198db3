// A complete procedure for rules tests: home care, both languages, every kind of thing in it once. Not a preset.
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { Procedure } from '../procedure'
import { definition, intake } from './sample-intake'

const wkkgz17 = { article: 'Wkkgz artikel 17, lid 1', stateDate: '2026-01-01', confidence: 'read' } as const

/** Zonnehof Thuiszorg: parsed by the schema, so that it is always something that could be published. */
export function sampleProcedure(): Procedure {
  return Procedure.parse({
    format: 1,
    sector: 'zorg',
    languages: ['nl', 'en'],
    definition,
    intake,
    processing: {
      steps: [
        {
          id: 'received',
          name: { nl: 'Ontvangen', en: 'Received' },
          phase: 'received',
          happens: {
            nl: 'Wij bellen u. Wij vragen wat er is gebeurd en wat u zou helpen.',
            en: 'We call you. We ask what happened and what would help you.',
          },
          by: 'officer',
        },
        {
          id: 'looking-into',
          name: { nl: 'Uitzoeken', en: 'Looking into it' },
          phase: 'in-treatment',
          happens: {
            nl: 'Wij zoeken uit wat er is gebeurd. Wij praten met u en met de medewerkers.',
            en: 'We find out what happened. We talk to you and to our people.',
          },
          by: 'manager',
        },
        {
          id: 'asking',
          name: { nl: 'Vraag aan u', en: 'Question to you' },
          phase: 'waiting-for-complainant',
          happens: null,
          by: 'manager',
        },
        {
          id: 'answered',
          name: { nl: 'Beantwoord', en: 'Answered' },
          phase: 'answered',
          happens: {
            nl: 'U leest ons oordeel over elk punt van uw klacht, en wat er verandert.',
            en: 'You read what we think of each point, and what changes.',
          },
          by: 'director',
        },
        { id: 'closed', name: { nl: 'Afgesloten', en: 'Closed' }, phase: 'closed', happens: null, by: 'officer' },
      ],
      judgements: ['upheld', 'partly-upheld', 'not-upheld', 'no-finding'],
      remedies: [
        { id: 'explanation', label: { nl: 'Uitleg', en: 'An explanation' } },
        { id: 'apology', label: { nl: 'Excuses', en: 'An apology' } },
        { id: 'redo', label: { nl: 'Het alsnog goed doen', en: 'Doing it right after all' } },
      ],
      causes: [
        { id: 'planning', label: { nl: 'Planning', en: 'Planning' } },
        { id: 'communication', label: { nl: 'Communicatie', en: 'Communication' } },
      ],
      letterItems: [
        {
          id: 'reasons',
          words: { nl: 'waarom wij dat vinden', en: 'why we think so' },
          mandatory: true,
          source: wkkgz17,
        },
        {
          id: 'measures',
          words: { nl: 'wat wij gaan doen, en wanneer', en: 'what we will do, and when' },
          mandatory: true,
          source: wkkgz17,
        },
      ],
      tasks: [
        {
          id: 'tell-board',
          title: { nl: 'Het bestuur weet van uw klacht', en: 'The board knows of your complaint' },
          by: 'director',
          due: {
            period: { amount: 2, unit: 'weeks' },
            from: 'received',
            endRule: 'next-working-day',
            source: wkkgz17,
          },
          source: wkkgz17,
        },
      ],
      suspension: {
        reasons: [{ id: 'you-asked', label: { nl: 'u vraagt ons te wachten', en: 'you ask us to wait' } }],
        source: wkkgz17,
      },
      secrecy: {
        nl: 'Alleen mensen die aan uw klacht werken, lezen uw klacht. Hij komt niet in uw zorgdossier.',
        en: 'Only people who work on your complaint read it. It does not go into your care file.',
      },
    },
    contact: {
      functions: [
        {
          id: 'officer',
          name: { nl: 'De klachtenfunctionaris', en: 'The complaints officer' },
          does: { nl: 'Luistert, helpt u en geeft gratis advies.', en: 'Listens, helps you and gives free advice.' },
          independent: true,
          insteadOf: null,
        },
        {
          id: 'manager',
          name: { nl: 'De manager zorg', en: 'The care manager' },
          does: { nl: 'Zoekt uit wat er is gebeurd.', en: 'Finds out what happened.' },
          independent: false,
          insteadOf: null,
        },
        {
          id: 'director',
          name: { nl: 'De directeur', en: 'The director' },
          does: { nl: 'Geeft het oordeel.', en: 'Gives the judgement.' },
          independent: false,
          insteadOf: 'manager',
        },
      ],
      departments: [
        { id: 'north', name: { nl: 'Regio Noord', en: 'Region North' }, asked: true },
        { id: 'south', name: { nl: 'Regio Zuid', en: 'Region South' }, asked: false },
      ],
      handler: 'manager',
      officer: 'officer',
      routes: [
        { id: 'r1', subject: 'conduct', department: null, function: 'officer' },
        { id: 'r2', subject: 'planning', department: 'north', function: 'manager' },
      ],
      phone: '088 000 14 20',
      email: 'klachten@zonnehof.example',
      hours: {
        nl: 'van maandag tot en met vrijdag, 9.00 tot 16.30 uur',
        en: 'Monday to Friday, 9.00 to 16.30',
      },
      address: 'Zonnehof Thuiszorg, klachtenfunctionaris, Postbus 214, 3800 AE Amersfoort',
      shows: 'function',
    },
    followUp: {
      acknowledgement: {
        term: {
          period: { amount: 5, unit: 'working-days' },
          from: 'received',
          endRule: 'next-working-day',
          source: wkkgz17,
        },
      },
      firstContact: {
        term: {
          period: { amount: 5, unit: 'working-days' },
          from: 'received',
          endRule: 'next-working-day',
          source: wkkgz17,
        },
        by: 'officer',
      },
      answer: {
        term: { period: { amount: 6, unit: 'weeks' }, from: 'submitted', endRule: 'termijnenwet', source: wkkgz17 },
      },
      extension: {
        period: { amount: 4, unit: 'weeks' },
        maxTimes: 1,
        reasonRequired: true,
        notify: ['complainant'],
        furtherNeedsConsent: true,
        source: { article: 'Wkkgz artikel 17, lid 2', stateDate: '2026-01-01', confidence: 'read' },
      },
      silence: { amount: 2, unit: 'weeks' },
      warnings: [
        { amount: 5, unit: 'working-days' },
        { amount: 1, unit: 'working-days' },
      ],
      reopenWithin: { amount: 3, unit: 'months' },
      survey: { after: { amount: 2, unit: 'weeks' } },
      tellsImprovements: true,
      externalBodies: [
        {
          id: 'committee',
          name: 'Geschillencommissie Verpleging Verzorging en Thuiszorg',
          url: 'https://www.degeschillencommissie.nl',
          address: 'Postbus 90600, 2509 LP Den Haag',
          window: { period: { amount: 1, unit: 'years' }, from: 'answer' },
          when: {
            nl: 'Dat kan als u het niet eens bent met ons antwoord, of als wij te laat zijn.',
            en: 'You can do so when you disagree with our answer, or when we are late.',
          },
          source: { article: 'Wkkgz artikel 18', stateDate: '2026-01-01', confidence: 'secondary' },
        },
      ],
      yearlyTasks: [
        {
          id: 'report',
          title: {
            nl: 'Een verslag over de klachten van het jaar ervoor',
            en: 'A report on the complaints of the year before',
          },
          by: 'officer',
          month: 6,
          day: 1,
          source: wkkgz17,
        },
      ],
      retention: { amount: 2, unit: 'years' },
      calendar: { ...OFFICE_WEEK, extraClosedDays: ['2026-12-24'] },
    },
    adoption: {
      by: { nl: 'de directie', en: 'the board' },
      on: '2026-08-18',
      advisedBy: { nl: 'de cliëntenraad', en: 'the client council' },
    },
  })
}
