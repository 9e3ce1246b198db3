import type { DemoOrganisation } from '../found-organisation'

/** Childcare on three locations; a small team in which people are called by their names. */
export const speelweide: DemoOrganisation = {
  slug: 'speelweide',
  name: 'Kinderopvang De Speelweide',
  sector: 'kinderopvang',
  accent: '#E4572E',
  people: [
    {
      key: 'sofie',
      name: 'Sofie Brandsma',
      email: 'sofie.brandsma@speelweide.example',
      role: 'owner',
      fills: ['decider'],
    },
    { key: 'karim', name: 'Karim Bouzid', email: 'karim@speelweide.example', role: 'handler', fills: ['handler'] },
    { key: 'lotte', name: 'Lotte Visser', email: 'lotte@speelweide.example', role: 'manager', fills: ['deputy'] },
    { key: 'anneke', name: 'Anneke Postma', email: 'anneke@speelweide.example', role: 'handler', fills: ['officer'] },
  ],
  values: ({ contact }) => ({
    contact: {
      ...contact,
      departments: [
        { id: 'vlinder', name: { nl: 'Kinderdagverblijf De Vlinder', en: 'Day nursery De Vlinder' }, asked: true },
        {
          id: 'waterlelie',
          name: { nl: 'Kinderdagverblijf De Waterlelie', en: 'Day nursery De Waterlelie' },
          asked: true,
        },
        {
          id: 'kompas',
          name: { nl: 'Buitenschoolse opvang Het Kompas', en: 'After-school care Het Kompas' },
          asked: true,
        },
        { id: 'kantoor', name: { nl: 'Kantoor', en: 'Office' } },
      ],
      routes: [
        { id: 'billing', subject: 'billing', department: 'kantoor', function: 'handler' },
        { id: 'contract', subject: 'contract', department: 'kantoor', function: 'handler' },
        { id: 'handling', subject: 'complaint-handling', department: null, function: 'officer' },
      ],
      phone: '088 000 27 60',
      email: 'ouders@speelweide.example',
      hours: { nl: 'elke werkdag van 8 tot 18 uur', en: 'every working day from 8 to 6' },
      address: 'Speelweide 3, 3541 AB Utrecht',
      shows: 'person',
    },
    'followUp.silence': { amount: 10, unit: 'working-days' },
    adoption: {
      by: { nl: 'de houder van De Speelweide', en: 'the holder of De Speelweide' },
      on: null,
      advisedBy: { nl: 'de oudercommissie', en: 'the parent committee' },
    },
  }),
}
