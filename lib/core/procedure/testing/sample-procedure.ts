// A complete procedure for rules tests: home care, both languages, every kind of thing in it once. Not a preset.
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { Procedure } from '../procedure'

const wkkgz17 = { article: 'Wkkgz artikel 17, lid 1', stateDate: '2026-01-01', confidence: 'read' } as const

/** Zonnehof Thuiszorg: parsed by the schema, so that it is always something that could be published. */
export function sampleProcedure(): Procedure {
  return Procedure.parse({
    format: 1,
    sector: 'zorg',
    languages: ['nl', 'en'],
    definition: {
      opening: {
        nl: 'Bent u niet tevreden over onze zorg? Vertel het ons.',
        en: 'Are you unhappy about our care? Please tell us.',
      },
      complaint: {
        nl: 'U bent niet tevreden over onze zorg, over een medewerker of over een afspraak. Dan heeft u een klacht. Het hoeft niet iets groots te zijn.',
        en: 'You are unhappy about our care, about someone who works here or about an agreement. That is a complaint. It does not have to be something big.',
      },
      reassurance: {
        nl: 'Een klacht indienen is gratis. Het heeft geen gevolgen voor uw zorg.',
        en: 'Making a complaint is free. It has no effect on your care.',
      },
      capacities: [
        { id: 'client', label: { nl: 'Ik krijg zelf zorg', en: 'I receive care myself' }, represents: false },
        {
          id: 'relative',
          label: { nl: 'Ik klaag voor iemand anders', en: 'I complain for someone else' },
          represents: true,
        },
        { id: 'next-of-kin', label: { nl: 'Ik ben nabestaande', en: 'I am a surviving relative' }, represents: true },
      ],
      filingWindow: { amount: 2, unit: 'years' },
      elsewhere: [
        {
          id: 'danger',
          when: { nl: 'Is er nu gevaar?', en: 'Is someone in danger now?' },
          where: { nl: 'Bel 112.', en: 'Call 112.' },
          urgent: true,
        },
        {
          id: 'invoice',
          when: { nl: 'Heeft u een vraag over uw rekening?', en: 'A question about your bill?' },
          where: { nl: 'Bel onze administratie: 088 000 14 10.', en: 'Call our office: 088 000 14 10.' },
          urgent: false,
        },
      ],
    },
    intake: {
      ways: [
        { kind: 'form', note: { nl: 'U mag later iets toevoegen.', en: 'You can add more later.' } },
        {
          kind: 'phone',
          note: {
            nl: 'Wij schrijven uw klacht op en lezen hem aan u voor.',
            en: 'We write it down and read it back to you.',
          },
        },
        { kind: 'email', note: null },
        { kind: 'letter', note: null },
        {
          kind: 'visit',
          note: {
            nl: 'Vertel het uw zorgverlener. Soms is het dan al opgelost. Het hoeft niet.',
            en: 'Tell your carer. Sometimes that settles it. You do not have to.',
          },
        },
      ],
      layout: 'topics',
      prompts: [
        { nl: 'Wanneer was het?', en: 'When was it?' },
        { nl: 'Waar was het, en wie waren erbij?', en: 'Where was it, and who was there?' },
        { nl: 'Wat had u verwacht?', en: 'What had you expected?' },
        { nl: 'Wat betekende het voor u?', en: 'What did it mean to you?' },
      ],
      subjects: [
        { id: 'care', label: { nl: 'De zorg zelf', en: 'The care itself' } },
        { id: 'planning', label: { nl: 'Tijden en planning', en: 'Times and planning' } },
        { id: 'conduct', label: { nl: 'Hoe iemand met u omging', en: 'How someone treated you' } },
        { id: 'information', label: { nl: 'Informatie en bereikbaarheid', en: 'Information and contact' } },
        { id: 'other', label: { nl: 'Iets anders', en: 'Something else' } },
      ],
      asksWho: true,
      questions: [
        {
          id: 'where',
          kind: 'short',
          label: { nl: 'Waar was het?', en: 'Where was it?' },
          hint: { nl: 'Bijvoorbeeld: thuis, in Leusden.', en: 'For example: at home, in Leusden.' },
          why: null,
          options: [],
          required: false,
          showIf: null,
        },
        {
          id: 'first-day',
          kind: 'date',
          label: { nl: 'Sinds wanneer?', en: 'Since when?' },
          hint: null,
          why: null,
          options: [],
          required: false,
          showIf: null,
        },
        {
          id: 'told-us',
          kind: 'yes-no',
          label: { nl: 'Heeft u het al met iemand van ons besproken?', en: 'Have you talked to one of us about it?' },
          hint: null,
          why: null,
          options: [],
          required: true,
          showIf: null,
        },
        {
          id: 'told-whom',
          kind: 'long',
          label: { nl: 'Wat kwam daaruit?', en: 'What came of it?' },
          hint: null,
          why: { nl: 'Dan vragen wij u dat niet nog eens.', en: 'So that we do not ask you again.' },
          options: [],
          required: false,
          showIf: { question: 'told-us', equals: 'yes' },
        },
        {
          id: 'how-often',
          kind: 'choice',
          label: { nl: 'Hoe vaak gebeurde het?', en: 'How often did it happen?' },
          hint: null,
          why: null,
          options: [
            { id: 'once', label: { nl: 'Eén keer', en: 'Once' } },
            { id: 'more', label: { nl: 'Vaker', en: 'More often' } },
          ],
          required: false,
          showIf: null,
        },
      ],
      wishes: [
        { id: 'explanation', label: { nl: 'Uitleg', en: 'An explanation' } },
        { id: 'apology', label: { nl: 'Excuses', en: 'An apology' } },
        { id: 'talk', label: { nl: 'Een gesprek', en: 'A talk' } },
        { id: 'solution', label: { nl: 'Een oplossing', en: 'A solution' } },
        { id: 'others', label: { nl: 'Dat het anderen niet overkomt', en: 'That it does not happen to others' } },
        { id: 'unknown', label: { nl: 'Dat weet ik nog niet', en: 'I do not know yet' } },
      ],
      anonymous: true,
      reachBy: ['email', 'phone', 'post'],
    },
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
