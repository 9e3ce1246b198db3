// A complete procedure for rules tests: home care, both languages, every kind of thing in it once. Not a preset.
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { Procedure } from '../procedure'
import { sampleDuty } from './sample-duty'
import { definition, intake } from './sample-intake'

export const wkkgz17 = { article: 'Wkkgz artikel 17, lid 1', stateDate: '2026-01-01', confidence: 'read' } as const

const weeks = (amount: number) => ({ amount, unit: 'weeks' as const })

/** Zonnehof Thuiszorg: parsed by the schema, so that it is always something that could be published. */
export function sampleProcedure(): Procedure {
  return Procedure.parse({
    format: 3,
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
        reasons: [
          { id: 'you-asked', label: { nl: 'u vraagt ons te wachten', en: 'you ask us to wait' }, waits: 'their-wish' },
        ],
        longest: { amount: 6, unit: 'weeks' },
        inAll: { amount: 3, unit: 'months' },
        source: wkkgz17,
      },
      committee: null,
      secondStage: {
        by: 'director',
        within: { amount: 4, unit: 'weeks' },
        period: { amount: 3, unit: 'weeks' },
        endRule: 'next-working-day',
        source: wkkgz17,
      },
      refusal: {
        grounds: [
          {
            id: 'not-ours',
            words: { nl: 'Het gaat niet over onze zorg', en: 'It is not about our care' },
            source: wkkgz17,
          },
          {
            id: 'handled-before',
            words: { nl: 'Wij gaven hier al antwoord op', en: 'We have answered this before' },
            source: null,
          },
        ],
        term: { period: { amount: 3, unit: 'weeks' }, from: 'received', endRule: 'next-working-day', source: wkkgz17 },
        by: 'director',
        namesExternalBody: true,
      },
      secrecy: {
        nl: 'Uw klacht komt niet in uw zorgdossier.',
        en: 'Your complaint does not go into your care file.',
      },
      // Where it is of use, not as a duty: home care has no law that asks for it.
      hearing: {
        whom: ['complainant', 'subject'],
        mandatory: false,
        form: 'oral',
        helper: true,
        attended: 'closed',
        together: 'unless-objected',
        due: { period: { amount: 4, unit: 'weeks' }, from: 'received', endRule: 'next-working-day', source: wkkgz17 },
        by: 'manager',
        report: true,
        reportSent: true,
        grounds: [
          {
            id: 'waives',
            words: { nl: 'u wilt niet gehoord worden', en: 'you do not want to be heard' },
            of: 'complainant',
            because: 'they-say-so',
            source: wkkgz17,
          },
        ],
        source: wkkgz17,
      },
      subject: {
        copy: { period: { amount: 1, unit: 'weeks' }, from: 'received', endRule: 'next-working-day', source: wkkgz17 },
        response: { amount: 2, unit: 'weeks' },
        by: 'manager',
        source: wkkgz17,
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
          readsAll: false,
        },
        {
          id: 'manager',
          name: { nl: 'De manager zorg', en: 'The care manager' },
          does: { nl: 'Zoekt uit wat er is gebeurd.', en: 'Finds out what happened.' },
          independent: false,
          insteadOf: null,
          readsAll: false,
        },
        {
          id: 'director',
          name: { nl: 'De directeur', en: 'The director' },
          does: { nl: 'Geeft het oordeel.', en: 'Gives the judgement.' },
          independent: false,
          insteadOf: 'manager',
          readsAll: false,
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
      readers: 'department',
    },
    followUp: {
      acknowledgement: {
        term: {
          period: { amount: 5, unit: 'working-days' },
          from: 'received',
          endRule: 'next-working-day',
          source: wkkgz17,
        },
        inWriting: false,
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
        total: { amount: 1, unit: 'years' },
        reasonRequired: true,
        notify: ['complainant'],
        furtherNeedsConsent: true,
        source: { article: 'Wkkgz artikel 17, lid 2', stateDate: '2026-01-01', confidence: 'read' },
      },
      silence: { amount: 2, unit: 'weeks' },
      warnings: [
        { before: { amount: 5, unit: 'working-days' }, also: null },
        { before: { amount: 1, unit: 'working-days' }, also: 'officer' },
      ],
      late: { also: 'officer', tellsComplainant: true },
      waiting: { reminders: [weeks(1), weeks(2)], decidesAfter: weeks(3) },
      reopenWithin: { amount: 3, unit: 'months' },
      survey: { after: { amount: 2, unit: 'weeks' } },
      tellsImprovements: true,
      externalBodies: [
        {
          id: 'committee',
          name: 'Geschillencommissie Verpleging Verzorging en Thuiszorg',
          url: 'https://www.degeschillencommissie.nl',
          address: 'Postbus 90600, 2509 LP Den Haag',
          phone: '070 000 12 34',
          windows: [
            { period: { amount: 1, unit: 'years' }, from: 'answer' },
            { period: { amount: 6, unit: 'months' }, from: 'filing' },
          ],
          until: 'last',
          opens: [{ period: { amount: 6, unit: 'weeks' }, from: 'filing' }],
          waits: true,
          cost: {
            nl: '52,50 euro, die u terugkrijgt als u gelijk krijgt.',
            en: '52.50 euros, repaid if you are right.',
          },
          when: {
            nl: 'Dat kan als u het niet eens bent met ons antwoord, of als wij te laat zijn.',
            en: 'You can do so when you disagree with our answer, or when we are late.',
          },
          source: { article: 'Wkkgz artikel 18', stateDate: '2026-01-01', confidence: 'secondary' },
        },
      ],
      yearlyTasks: [sampleDuty(wkkgz17)],
      financialYearEnds: 12,
      retention: {
        period: { amount: 2, unit: 'years' },
        from: 'closing',
        minimum: {
          period: { amount: 1, unit: 'years' },
          from: 'closing',
          source: { article: 'BGfo artikel 41', stateDate: '2026-01-01', confidence: 'read' },
        },
        erasing: 'after-approval',
      },
      calendar: { ...OFFICE_WEEK, extraClosedDays: ['2026-12-24'] },
    },
    adoption: {
      by: { nl: 'de directie', en: 'the board' },
      on: '2026-08-18',
      advisedBy: { nl: 'de cliëntenraad', en: 'the client council' },
    },
  })
}
