// Zonnehof, what has lain on the table for weeks: given more time, late, due today, and waiting for its letter.
import type { Story } from '../story'
import {
  acknowledges,
  adds,
  assigns,
  calls,
  doesTasks,
  extendsAnswer,
  judges,
  notes,
  promises,
  reads,
  replies,
  takesStep,
} from '../story-acts'

const woundCare: Story = {
  key: 'zonnehof.wound-care',
  ago: 49,
  at: '19:32',
  answers: {
    story:
      'Veertien verschillende mensen voor één wond. Sinds mijn operatie, vijf weken geleden, komt er twee keer per dag iemand voor mijn been. Iedereen doet het anders. De een zegt: droog houden, de ander: juist vochtig. Vorige week was het verband te strak en zag mijn voet blauw. De wondverpleegkundige van het ziekenhuis was boos. Ik word er onzeker van en ik slaap slecht.',
    subjects: ['treatment', 'competence'],
    wishes: ['solution', 'talk'],
    answers: [
      { question: 'expected', text: 'Een vast groepje mensen en één manier van verbinden.' },
      { question: 'told-us', text: 'Ja' },
    ],
    capacity: 'client',
    name: 'Fatima Bouchiba',
    email: 'f.bouchiba@voorbeeld.example',
    phone: '+31612000104',
    wantsToHear: true,
  },
  acts: [
    reads(49, '19:50'),
    calls(
      ['hanna', 48, '10:00'],
      'Mevrouw Bouchiba gebeld. De voet is weer goed. Zij heeft foto’s. Vanaf morgen komt een vast groepje van vier, dat heb ik met de teamleider geregeld.',
    ),
    takesStep(['hanna', 48, '10:20'], 'inquiry'),
    doesTasks(['hanna', 46, '16:00']),
    assigns(['omar', 46, '16:30'], 'hanna', 'noord'),
    replies(
      ['hanna', 35, '11:45'],
      'Goedemorgen mevrouw Bouchiba, het vaste groepje loopt nu twee weken. Ik wacht nog op het verslag van de wondverpleegkundige van het ziekenhuis. Volgende week hoort u weer van mij.',
    ),
    replies(
      ['hanna', 22, '09:15'],
      'Het ziekenhuis heeft toegezegd dat wij het verslag krijgen, maar de verpleegkundige is met verlof. Ik houd u op de hoogte.',
    ),
    extendsAnswer(
      ['hanna', 11, '14:30'],
      'Wij wachten nog op het verslag van de wondverpleegkundige van het ziekenhuis. Zij is met verlof. Zonder haar verslag kunnen wij niet goed zeggen of het verbinden volgens de regels ging.',
    ),
    calls(
      ['hanna', 10, '10:25'],
      'Uitgelegd waarom het langer duurt. Mevrouw vindt het jammer maar begrijpt het. Het been geneest goed.',
    ),
  ],
}

const stockings: Story = {
  key: 'zonnehof.stockings',
  ago: 46,
  at: '07:55',
  answers: {
    story:
      'Elke ochtend te laat voor mijn steunkousen. Om acht uur zou er iemand komen om ze aan te trekken. In de praktijk is het half tien, tien uur. Mijn benen zijn dan al dik en de kousen gaan bijna niet meer aan. Ik werk nog drie dagen in de week als vrijwilliger in de bibliotheek en kom steeds te laat. Op de app staat dat er “rond 8” iemand komt. Ik heb drie keer een bericht gestuurd in de app, daar is nooit op gereageerd.',
    subjects: ['waiting', 'communication'],
    wishes: ['solution'],
    answers: [{ question: 'again', text: 'Ja, vaker' }],
    capacity: 'client',
    name: 'Joke Terpstra',
    email: 'joke.terpstra@voorbeeld.example',
  },
  acts: [
    reads(46, '08:05'),
    doesTasks(['omar', 42, '15:00']),
    calls(
      ['omar', 37, '16:50'],
      'Eindelijk gebeld, te laat. Excuses daarvoor gemaakt. Mevrouw wil vooral een vaste tijd. Ik zoek uit waarom berichten uit de app nergens aankomen.',
    ),
    takesStep(['omar', 37, '17:00'], 'inquiry'),
    notes(
      ['omar', 21, '13:10'],
      'De berichten komen binnen bij een postvak van een collega die in juli is gestopt. Er lagen er 31. ICT zet ze over.',
    ),
    adds(
      2,
      '20:15',
      'Ik heb nog steeds geen antwoord, terwijl dat er vorige week had moeten zijn. En vanmorgen was het weer kwart voor tien. Wanneer hoor ik iets?',
    ),
  ],
}

const nightShift: Story = {
  key: 'zonnehof.night-shift',
  ago: 42,
  at: '06:50',
  answers: {
    story:
      'De nachtzuster houdt ons wakker. Zij zet haar auto met draaiende motor onder ons slaapkamerraam en praat luid in haar telefoon. Mijn man is terminaal en slaapt al zo weinig. Gisternacht rook zij naar sigaretten toen zij hem draaide. Ik heb er zelf iets van gezegd, maar zij lachte erom. Het is de laatste tijd die wij samen hebben.',
    subjects: ['conduct', 'treatment'],
    wishes: ['apology', 'not-again'],
    capacity: 'representative',
    represented: { name: 'Sjoerd Veldkamp', consent: 'given' },
    name: 'Ineke Veldkamp',
    email: 'ineke.veldkamp@voorbeeld.example',
    phone: '+31612000105',
  },
  acts: [
    reads(42, '07:05'),
    calls(
      ['hanna', 42, '09:10'],
      'Meteen gebeld. Vanaf vannacht komt een andere collega. Mevrouw huilde en was opgelucht. Afgesproken dat ik haar niet te vaak bel; zij laat weten als er iets is.',
    ),
    takesStep(['hanna', 42, '09:40'], 'inquiry'),
    assigns(['omar', 42, '10:00'], 'hanna', 'nacht'),
    doesTasks(['hanna', 40, '12:00']),
    replies(
      ['hanna', 30, '10:30'],
      'Beste mevrouw Veldkamp, ik denk aan u beiden. Met de collega is gesproken en zij komt niet meer bij u. U hoeft niets te doen. De brief volgt.',
    ),
    replies(
      ['hanna', 17, '11:20'],
      'Ik leg de laatste hand aan onze brief. Is er iets wat u er nog in wilt hebben? Dan hoor ik het graag.',
    ),
    judges(['hanna', 4, '15:30'], 0, {
      judgement: 'upheld',
      reasons: 'De collega heeft bevestigd dat zij belde met draaiende motor. Dat past niet, en zeker niet ’s nachts.',
      cause: 'attitude',
      remedies: ['apology', 'training'],
    }),
    judges(['hanna', 4, '15:45'], 1, {
      judgement: 'partly-upheld',
      reasons:
        'Roken vlak voor het verzorgen mag bij ons niet. Het draaien zelf is gedaan zoals in het plan staat, dat hebben wij met de wijkverpleegkundige nagelopen.',
      cause: 'not-followed',
      remedies: ['apology'],
      measures: [{ text: 'De rookregel staat opnieuw in de nachtmap en is met iedereen besproken.', dueAgo: -14 }],
    }),
    promises(['hanna', 3, '10:00'], 0, 'Vandaag nog bellen hoe het met haar man gaat'),
  ],
}

const spareKey: Story = {
  key: 'zonnehof.spare-key',
  ago: 38,
  at: '12:18',
  channel: 'letter',
  by: 'hanna',
  underway: 2,
  answers: {
    story:
      'Mijn reservesleutel is bij u zoekgeraakt.\n\nGeachte directie,\n\nDat is nu drie weken geleden. Ik ben zesentachtig jaar en slecht ter been. De slotenmaker kostte honderdvijfenzestig euro en die heb ik zelf moeten voorschieten. Aan de telefoon zei men dat ik “maar een formulier moest invullen op internet”. Ik heb geen internet. Ik verzoek u beleefd doch dringend mij dit bedrag terug te betalen. Hoogachtend.',
    subjects: ['safety', 'billing'],
    wishes: ['solution'],
    capacity: 'client',
    name: 'D.C. Lammers',
    address: 'Hobbemastraat 8, 3583 CX Utrecht',
    reachBy: 'post',
  },
  acts: [
    doesTasks(['omar', 36, '10:00']),
    acknowledges(
      ['omar', 36, '10:30'],
      'call',
      'Meneer Lammers nam bij de derde keer op. Brief bevestigd en verteld wat er nu gebeurt. De bon ligt bij hem thuis, de wijkverpleegkundige neemt die morgen mee.',
    ),
    takesStep(['omar', 36, '10:45'], 'inquiry'),
    calls(['omar', 24, '09:00'], 'Verteld dat de sleutel niet is gevonden en dat wij het slot vergoeden.', false),
    judges(['omar', 13, '14:00'], 0, {
      judgement: 'upheld',
      reasons: 'De sleutel stond bij ons op de lijst en was er niet meer. Wij hadden hem moeten bewaren in de kluis.',
      cause: 'not-followed',
      remedies: ['apology', 'compensation'],
      measures: [{ text: 'Alle sleutels zijn geteld en liggen in de kluis.', dueAgo: -5 }],
    }),
  ],
}

export const weeksOldStories: Story[] = [woundCare, stockings, nightShift, spareKey]
