import type { DemoOrganisation } from '../found-organisation'

/** A town with five departments, each with somebody of its own for complaints. */
export const waterrijk: DemoOrganisation = {
  slug: 'waterrijk',
  name: 'Gemeente Waterrijk',
  sector: 'overheid',
  accent: '#1D4F91',
  people: [
    {
      key: 'ingrid',
      name: 'Ingrid van Dam',
      email: 'ingrid.vandam@waterrijk.example',
      role: 'owner',
      fills: ['decider'],
    },
    {
      key: 'tom',
      name: 'Tom Hendriks',
      email: 'tom.hendriks@waterrijk.example',
      role: 'manager',
      fills: ['officer'],
    },
    {
      key: 'bea',
      name: 'Bea Kooistra',
      email: 'bea.kooistra@waterrijk.example',
      role: 'handler',
      fills: ['handler', 'handler@openbare-ruimte'],
    },
    {
      key: 'youssef',
      name: 'Youssef Amrani',
      email: 'youssef.amrani@waterrijk.example',
      role: 'handler',
      fills: ['deputy', 'handler@burgerzaken'],
    },
    {
      key: 'nadia',
      name: 'Nadia Soekhai',
      email: 'nadia.soekhai@waterrijk.example',
      role: 'handler',
      fills: ['handler@sociaal', 'handler@belastingen'],
    },
  ],
  values: ({ contact, followUp }) => ({
    contact: {
      ...contact,
      departments: [
        { id: 'burgerzaken', name: { nl: 'Burgerzaken', en: 'Civil affairs' } },
        { id: 'openbare-ruimte', name: { nl: 'Openbare ruimte', en: 'Public space' } },
        { id: 'vergunningen', name: { nl: 'Bouwen en vergunningen', en: 'Building and permits' } },
        { id: 'sociaal', name: { nl: 'Werk, inkomen en zorg', en: 'Work, income and care' } },
        { id: 'belastingen', name: { nl: 'Belastingen', en: 'Taxes' } },
      ],
      routes: [
        { id: 'public-space', subject: 'public-space', department: 'openbare-ruimte', function: 'handler' },
        { id: 'waiting', subject: 'waiting', department: 'burgerzaken', function: 'handler' },
        { id: 'billing', subject: 'billing', department: 'belastingen', function: 'handler' },
        { id: 'discrimination', subject: 'discrimination', department: null, function: 'officer' },
        { id: 'handling', subject: 'complaint-handling', department: null, function: 'officer' },
      ],
      phone: '088 000 35 00',
      email: 'klachten@waterrijk.example',
      hours: { nl: 'maandag tot en met vrijdag van 8.30 tot 17 uur', en: 'Monday to Friday from 8.30 to 5' },
      address: 'Raadhuisplein 1, 1234 AB Waterrijk',
    },
    'followUp.externalBodies': (followUp?.externalBodies ?? []).map((body) => ({
      ...body,
      name: 'Nationale ombudsman',
      address: 'Postbus 93122, 2509 AC Den Haag',
    })),
    adoption: {
      by: { nl: 'het college van burgemeester en wethouders', en: 'the mayor and aldermen' },
      on: null,
      advisedBy: null,
    },
  }),
}
