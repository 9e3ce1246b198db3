import type { DemoOrganisation } from '../found-organisation'

/** Home care with three teams; its officer is independent, its decisions are the director's. */
export const zonnehof: DemoOrganisation = {
  slug: 'zonnehof',
  name: 'Zonnehof Thuiszorg',
  sector: 'zorg',
  accent: '#0B5D6B',
  people: [
    {
      key: 'marleen',
      name: 'Marleen Verhoef',
      email: 'marleen.verhoef@zonnehof.example',
      role: 'owner',
      fills: ['decider'],
    },
    { key: 'hanna', name: 'Hanna Jansen', email: 'hanna.jansen@zonnehof.example', role: 'handler', fills: ['handler'] },
    {
      key: 'omar',
      name: 'Omar el Khatib',
      email: 'omar.elkhatib@zonnehof.example',
      role: 'manager',
      fills: ['deputy', 'handler@planning'],
    },
    {
      key: 'marieke',
      name: 'Marieke de Boer',
      email: 'marieke.deboer@zonnehof.example',
      role: 'handler',
      fills: ['officer'],
    },
    { key: 'peter', name: 'Peter Smit', email: 'peter.smit@zonnehof.example', role: 'reader', fills: [] },
  ],
  values: ({ contact, followUp }) => ({
    contact: {
      ...contact,
      departments: [
        { id: 'noord', name: { nl: 'Team Noord', en: 'Team North' }, asked: true },
        { id: 'zuid', name: { nl: 'Team Zuid', en: 'Team South' }, asked: true },
        { id: 'nacht', name: { nl: 'Nachtzorg', en: 'Night care' }, asked: true },
        { id: 'planning', name: { nl: 'Planning en kantoor', en: 'Planning and office' } },
      ],
      routes: [
        { id: 'waiting', subject: 'waiting', department: 'planning', function: 'handler' },
        { id: 'billing', subject: 'billing', department: 'planning', function: 'handler' },
        { id: 'discrimination', subject: 'discrimination', department: null, function: 'officer' },
      ],
      phone: '088 000 14 20',
      email: 'klachten@zonnehof.example',
      hours: { nl: 'maandag tot en met vrijdag van 9 tot 17 uur', en: 'Monday to Friday from 9 to 5' },
      address: 'Lindelaan 12, 3572 KC Utrecht',
    },
    'intake.anonymous': true,
    'followUp.externalBodies': (followUp?.externalBodies ?? []).map((body) => ({
      ...body,
      name: 'Geschillencommissie Zorg Algemeen',
      url: 'https://www.degeschillencommissie.nl',
      windows: [{ period: { amount: 12, unit: 'months' }, from: 'answer' }],
      until: 'last',
      opens: [],
      waits: false,
    })),
    adoption: {
      by: { nl: 'de directie van Zonnehof Thuiszorg', en: 'the board of Zonnehof Thuiszorg' },
      on: null,
      advisedBy: { nl: 'de cliëntenraad', en: 'the client council' },
    },
  }),
}
