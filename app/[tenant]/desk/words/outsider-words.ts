import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: 'Iemand van buiten',
  lead: 'Er kwam een klacht binnen waarbij iedereen die haar kan behandelen misschien betrokken is. U krijgt haar daarom niet te lezen. Dat zegt nog niet dat zij over u gaat. Vraag iemand van buiten om haar te behandelen.',
  rules: [
    'Kies iemand die hier niet werkt en niet werkte, en die u en de klager vertrouwen. Bijvoorbeeld een collega van een andere organisatie of een onafhankelijke klachtenbehandelaar.',
    'Die persoon ziet alleen deze klacht, en verder niets van uw organisatie.',
    'De klager hoort wie het wordt.',
  ] as readonly string[],
  none: 'Er wacht nu geen klacht op iemand van buiten.',
  back: 'Naar de zaken',
  what: 'Wat er is',
  received: (date: string) => `Klacht van ${date}`,
  due: (date: string) => `Antwoord beloofd uiterlijk ${date}. Die datum blijft staan.`,
  asked: (name: string, email: string, until: string) =>
    `U vroeg ${name} (${email}). De uitnodiging geldt tot en met ${until}. Vraagt u iemand anders, dan werkt de eerste link niet meer.`,
  name: 'Naam',
  email: 'E-mailadres',
  ask: 'Nodig uit voor deze klacht',
  askAnother: 'Vraag iemand anders',
  handled: (name: string) => `${name} kwam van buiten en behandelt deze klacht. U hoeft nu niets te doen.`,
  nothingDone: 'Gebeurt er niets?',
  letGoText:
    'Dan kan iemand anders het overnemen. Deze persoon ziet de klacht dan niet meer. De klager leest het, met uw reden.',
  letGoWhy: 'Waarom?',
  letGoReasons: {
    'does-nothing': 'Deze persoon doet te weinig',
    'not-apart': 'Deze persoon blijkt erbij betrokken',
    'not-able': 'Deze persoon kan het niet meer doen',
    'complainant-asked': 'De klager vroeg om iemand anders',
  },
  stepBack: 'Ik kan dit niet meer doen',
  stepBackText:
    'U ziet deze klacht dan meteen niet meer. De organisatie zoekt iemand anders. De klager en de organisatie lezen uw reden.',
  stepBackReasons: {
    'no-time': 'Ik heb geen tijd meer',
    'not-apart': 'Ik ben zelf betrokken, of ken iemand in de klacht',
    'not-able': 'Ik kan dit niet doen',
  },
  stepBackNow: 'Stop met deze klacht',
  letGo: 'Haal deze persoon van de klacht',
  gone: 'Deze persoon ziet de klacht niet meer. Vraag nu iemand anders.',
  done: (email: string) => `De uitnodiging is onderweg naar ${email}.`,
  came: 'Deze persoon heeft hier al een account en kan nu ook deze klacht zien.',
  waits: (n: number) =>
    n === 1
      ? 'Er wacht een klacht die hier niemand mag lezen. Vraag iemand van buiten.'
      : `Er wachten ${n} klachten die hier niemand mag lezen. Vraag iemand van buiten.`,
  see: 'Regel het nu',
  isWith: (n: number) =>
    n === 1
      ? 'Iemand van buiten behandelt een klacht die hier niemand mag lezen.'
      : `Mensen van buiten behandelen ${n} klachten die hier niemand mag lezen.`,
  look: 'Bekijk wie',
}

const en: typeof nl = {
  title: 'Somebody from outside',
  lead: 'A complaint came in that everybody who can handle it may be involved in. So you do not get to read it. That does not mean that it is about you. Ask somebody from outside to handle it.',
  rules: [
    'Choose somebody who does not work here and never did, and whom you and the complainant can trust. For example, a colleague from another organisation or an independent complaints handler.',
    'They see this complaint only, and nothing else of your organisation.',
    'The complainant hears who it is.',
  ],
  none: 'No complaint waits for somebody from outside now.',
  back: 'To the cases',
  what: 'What is the matter',
  received: (date) => `Complaint of ${date}`,
  due: (date) => `An answer was promised by ${date}. That date stands.`,
  asked: (name, email, until) =>
    `You asked ${name} (${email}). The invitation is good until ${until}. If you ask somebody else, the first link stops working.`,
  name: 'Name',
  email: 'Email address',
  ask: 'Invite for this complaint',
  askAnother: 'Ask somebody else',
  handled: (name) => `${name} came from outside and handles this complaint. You need do nothing now.`,
  nothingDone: 'Is nothing happening?',
  letGoText:
    'Then somebody else can take over. They will no longer see the complaint. The complainant reads it, with your reason.',
  letGoWhy: 'Why?',
  letGoReasons: {
    'does-nothing': 'They do too little',
    'not-apart': 'They turn out to be involved',
    'not-able': 'They cannot do it any more',
    'complainant-asked': 'The complainant asked for somebody else',
  },
  stepBack: 'I can no longer do this',
  stepBackText:
    'You will no longer see this complaint, from that moment on. The organisation looks for somebody else. The complainant and the organisation read your reason.',
  stepBackReasons: {
    'no-time': 'I have no time any more',
    'not-apart': 'I am involved myself, or know somebody in the complaint',
    'not-able': 'I am not able to do this',
  },
  stepBackNow: 'Step back from this complaint',
  letGo: 'Take them off this complaint',
  gone: 'They no longer see the complaint. Now ask somebody else.',
  done: (email) => `The invitation is on its way to ${email}.`,
  came: 'They have an account here already and can now see this complaint too.',
  waits: (n) =>
    n === 1
      ? 'A complaint waits that nobody here may read. Ask somebody from outside.'
      : `${n} complaints wait that nobody here may read. Ask somebody from outside.`,
  see: 'Arrange it now',
  isWith: (n) =>
    n === 1
      ? 'Somebody from outside handles a complaint that nobody here may read.'
      : `People from outside handle ${n} complaints that nobody here may read.`,
  look: 'See who',
}

export const outsiderWords: AtDesk<typeof nl> = { nl, en }
