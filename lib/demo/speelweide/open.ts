// De Speelweide, what parents are waiting for today.
import type { Story } from '../story'
import {
  acknowledges,
  adds,
  asks,
  assigns,
  calls,
  judges,
  notes,
  promises,
  reads,
  replies,
  settles,
  splitsOff,
  takesStep,
} from '../story-acts'

const price: Story = {
  key: 'speelweide.price',
  ago: 44,
  at: '12:31',
  answers: {
    story:
      'Jullie brief over de prijs klopt niet. Die gaat per januari met 9,8 procent omhoog. In de brief staat dat de oudercommissie akkoord is. Mijn buurvrouw zit in de oudercommissie en die zegt dat zij juist negatief heeft geadviseerd. Dan klopt jullie brief dus niet. Ik wil dat dat wordt rechtgezet, en ik wil weten waar dat bedrag vandaan komt.',
    subjects: ['billing', 'communication'],
    wishes: ['explanation'],
    capacity: 'parent',
    name: 'Priya Ramdin',
    email: 'priya.ramdin@voorbeeld.example',
  },
  acts: [
    reads(44, '12:45'),
    replies(
      ['karim', 40, '15:00'],
      'Beste Priya, je stelt een goede vraag. Ik leg de brief naast het verslag van de oudercommissie en kom erop terug.',
    ),
    takesStep(['karim', 40, '15:10'], 'inquiry'),
    notes(
      ['karim', 28, '14:05'],
      'Het klopt: advies was negatief met een voorwaarde. De brief gebruikt een zin van vorig jaar. Sofie moet dit rechtzetten.',
    ),
    judges(['karim', 16, '09:40'], 1, {
      judgement: 'upheld',
      reasons:
        'De oudercommissie adviseerde negatief. In onze brief stond het tegendeel. Dat was een oude zin die was blijven staan.',
      cause: 'slip',
      remedies: ['apology', 'information-change'],
      measures: [{ text: 'Alle ouders krijgen een verbeterde brief.', dueAgo: -3 }],
    }),
    adds(
      1,
      '07:50',
      'De zes weken zijn om. Ik heb de verbeterde brief nog niet gezien en weet nog steeds niet hoe jullie aan 9,8 procent komen.',
    ),
  ],
}

const bite: Story = {
  key: 'speelweide.bite',
  ago: 41,
  at: '18:40',
  answers: {
    story:
      'Een beet is geen “kleine botsing”. Mila (2) kwam thuis met een wond in haar wang, tot bloedens toe. In de app stond: “kleine botsing”. Dat is niet eerlijk. Ik begrijp dat kinderen bijten, daar gaat het niet om. Het gaat erom dat jullie het kleiner maken dan het was, en dat ik het bij het badje moest ontdekken.',
    subjects: ['communication', 'child-safety'],
    wishes: ['apology', 'talk'],
    capacity: 'parent',
    name: 'Esther Vogelzang',
    email: 'esther.vogelzang@voorbeeld.example',
    phone: '+31612000203',
    wantsToHear: true,
  },
  acts: [
    reads(41, '18:55'),
    calls(['karim', 40, '08:30'], 'Gebeld. Esther wil graag praten met de mentor van Mila erbij. Afspraak gemaakt.'),
    takesStep(['karim', 40, '08:40'], 'first-talk'),
    calls(
      ['karim', 34, '17:30'],
      'Gesprek op De Waterlelie. De mentor durfde het woord “beet” niet op te schrijven, omdat het andere kind dan bekend wordt. Esther snapt dat en wil er toch een brief over.',
    ),
    takesStep(['karim', 34, '18:10'], 'inquiry'),
    replies(
      ['karim', 21, '10:00'],
      'Beste Esther, wij maken met het team afspraken over hoe wij zulke dingen in de app zetten. Je krijgt onze brief op tijd.',
    ),
    judges(['karim', 6, '13:20'], 0, {
      judgement: 'upheld',
      reasons:
        '“Kleine botsing” was niet waar. Wij noemen voortaan wat er is gebeurd, zonder te zeggen welk kind het deed.',
      cause: 'unclear-text',
      remedies: ['apology', 'talk', 'information-change'],
    }),
    judges(['karim', 6, '13:30'], 1, {
      judgement: 'not-upheld',
      reasons:
        'Er stonden twee leidsters bij acht kinderen en zij waren er binnen enkele tellen bij. Bijten was niet te voorkomen.',
      cause: 'none-found',
      remedies: ['explanation'],
    }),
  ],
}

const invaller: Story = {
  key: 'speelweide.new-faces',
  ago: 37,
  at: '09:05',
  channel: 'phone',
  by: 'anneke',
  answers: {
    story:
      'De vierde nieuwe leidster sinds september. (Opgeschreven aan de telefoon; vader belt vanuit de auto.) Sinds september heeft groep Libel de vierde nieuwe leidster. Zijn zoontje van één huilt elke ochtend en klampt zich vast. Vader vindt niet dat de leidsters het fout doen, hij vindt dat het kantoor het fout doet. Hij wil weten wie er tot de zomer vast op de groep staat.',
    subjects: ['staff-changes'],
    wishes: ['explanation', 'solution'],
    capacity: 'parent',
    name: 'Tomasz Nowak',
    phone: '+31612000204',
    reachBy: 'phone',
  },
  acts: [
    acknowledges(
      ['anneke', 37, '09:20'],
      'call',
      'Voorgelezen wat ik opschreef. Hij wordt liefst na zeven uur ’s avonds gebeld.',
    ),
    assigns(['anneke', 36, '10:00'], 'karim', 'waterlelie'),
    calls(
      ['karim', 33, '19:10'],
      'Gesproken. Er komt een rooster met namen. Hij wil het zien voor hij het gelooft.',
      false,
    ),
    takesStep(['karim', 33, '19:30'], 'inquiry'),
    calls(
      ['karim', 20, '19:05'],
      'Rooster doorgenomen: vanaf december drie vaste gezichten. Vader tevreden, wacht de brief af.',
      false,
    ),
    judges(['karim', 9, '11:15'], 0, {
      judgement: 'upheld',
      reasons: 'Vier wisselingen in drie maanden is te veel voor een baby. Wij zochten te laat naar vervanging.',
      cause: 'staffing',
      remedies: ['apology', 'process-change'],
      measures: [{ text: 'Groep Libel heeft een vast drietal tot de zomer.', dueAgo: -9 }],
    }),
  ],
}

const photo: Story = {
  key: 'speelweide.photo',
  ago: 23,
  at: '21:30',
  answers: {
    lang: 'en',
    story:
      'My daughter is on your Instagram. There is a photo of her on your public page, wearing only a nappy, from the water-play day. I never gave permission, I ticked “no” on the form. A colleague at my work recognised her. Please take it down today and tell me how this happened. We are a diplomatic family and this matters more than you may think.',
    subjects: ['privacy'],
    wishes: ['solution', 'explanation'],
    capacity: 'parent',
    name: 'Amara Okafor',
    email: 'amara.okafor@voorbeeld.example',
    phone: '+31612000205',
    wantsToHear: true,
  },
  acts: [
    reads(23, '21:34'),
    calls(
      ['lotte', 22, '07:40'],
      'Photo removed within the hour, also from the archive. Called Ms Okafor, who was relieved but wants it in writing.',
    ),
    takesStep(['karim', 20, '10:00'], 'inquiry'),
    asks(
      ['karim', 3, '12:00'],
      -7,
      'Dear Ms Okafor, our form has two boxes: one for the parents’ app and one for social media. We hold a form with “yes” for the app only. Could you tell us whether that is right? Then we can say exactly what went wrong.',
    ),
  ],
}

const grandmother: Story = {
  key: 'speelweide.grandmother',
  ago: 16,
  at: '14:12',
  answers: {
    story:
      'Sem kreeg vla en is allergisch. Ik schrijf namens mijn dochter, die het erg moeilijk heeft en dit nu niet zelf kan. Mijn kleinzoon heeft een koemelkallergie. Dat staat op rood in de map. Twee weken geleden kreeg hij vla. Hij heeft de hele avond overgegeven. De leidster zei: “O, is dat nog steeds zo?”',
    subjects: ['meals', 'child-safety'],
    wishes: ['explanation', 'not-again'],
    capacity: 'for-parent',
    represented: { name: 'Linda Scholten', consent: 'given' },
    name: 'Bep Scholten-Mulder',
    email: 'bep.scholten@voorbeeld.example',
  },
  acts: [
    reads(16, '14:30'),
    replies(
      ['karim', 15, '09:00'],
      'Beste mevrouw Scholten, wat naar voor Sem en voor u allemaal. Vanaf vandaag heeft Sem een eigen bordje met zijn foto en “geen melk” erop. Wilt u uw dochter veel sterkte wensen?',
    ),
    takesStep(['karim', 14, '16:00'], 'inquiry'),
    splitsOff(['karim', 14, '16:05'], 'De leidster wist niet dat de allergie nog gold.', 'communication'),
    promises(['karim', 5, '10:00'], -3, 'Mevrouw Scholten bellen als de diëtist is geweest'),
  ],
}

const visser: Story = {
  key: 'speelweide.visser',
  ago: 5,
  at: '19:18',
  answers: {
    story:
      'Een belofte die niemand zou hebben gedaan. In augustus sprak ik met Lotte Visser over het contract van onze tweeling. Zij zei dat wij de wissel van dagen zonder kosten konden doen. Nu krijg ik een rekening van 240 euro en zegt zij dat zij dat nooit heeft gezegd. Ik voel mij voor leugenaar uitgemaakt.',
    subjects: ['contract', 'conduct'],
    wishes: ['solution', 'apology'],
    about: 'Lotte Visser',
    capacity: 'parent',
    name: 'Hakan Demir',
    email: 'hakan.demir@voorbeeld.example',
    phone: '+31612000206',
  },
  acts: [
    reads(5, '19:25'),
    settles(['anneke', 4, '09:10'], 'lotte'),
    calls(
      ['anneke', 4, '16:20'],
      'Gesproken met meneer Demir. Uitgelegd dat Lotte zijn klacht niet kan lezen en er niets over te zeggen heeft.',
    ),
  ],
}

const app: Story = {
  key: 'speelweide.app',
  ago: 0,
  at: '07:35',
  answers: {
    story:
      'Ruilen in de app lukt niet. Al drie dagen staat er “geen verbinding”. Nu is de ruildag voorbij en betaal ik voor een dag die ik niet gebruik.',
    subjects: ['digital', 'billing'],
    wishes: ['solution'],
    capacity: 'parent',
    name: 'Willemijn de Graaf',
    email: 'willemijn.degraaf@voorbeeld.example',
  },
  acts: [],
}

export const openStories: Story[] = [price, bite, invaller, photo, grandmother, visser, app]
