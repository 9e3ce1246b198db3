// The first two parts of the sample: what people read first, and what they are asked.

export const definition = {
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
  windowFrom: { question: 'first-day', is: 'event' },
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
}

export const intake = {
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
}
