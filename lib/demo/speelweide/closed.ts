// De Speelweide, what is behind them: from a fence that was open to shoes that were somebody else’s.
import type { Story } from '../story'
import { answers, assigns, calls, closes, grades, judges, notes, reads, takesStep } from '../story-acts'

const fence: Story = {
  key: 'speelweide.fence',
  ago: 67,
  at: '18:22',
  answers: {
    story:
      'Het hek stond open en Noor stond op straat. Zij is drie. Ik kwam haar halen en vond haar op de stoep. Niemand had het gezien. Ik heb haar zelf naar binnen gebracht. De leidster schrok, maar zei ook dat “een ouder het hek niet dicht had gedaan”. Dat kan wel zo zijn, maar dan hoort er iemand te kijken. Ik lig er wakker van.',
    subjects: ['child-safety', 'communication'],
    wishes: ['explanation', 'not-again'],
    answers: [
      { question: 'where', text: 'De Vlinder, aan de kant van de Lupinestraat' },
      { question: 'when', text: 'Dinsdag om kwart over vijf' },
    ],
    capacity: 'parent',
    name: 'Maaike Hoekstra',
    email: 'maaike.hoekstra@voorbeeld.example',
    phone: '+31612000201',
    wantsToHear: true,
  },
  acts: [
    reads(67, '18:30'),
    calls(
      ['karim', 66, '08:20'],
      'Meteen gebeld. Noor heeft er geen last van, moeder wel. Hek dezelfde ochtend door de klusman voorzien van een sluitveer; zij mocht hem zelf proberen bij het brengen.',
    ),
    assigns(['karim', 66, '08:45'], 'karim', 'vlinder'),
    takesStep(['karim', 66, '08:50'], 'inquiry'),
    notes(
      ['karim', 64, '13:30'],
      'Gesproken met beide leidsters en twee ouders. Hek valt sinds de storm in augustus niet meer dicht. Was gemeld aan de verhuurder, niet nagebeld.',
    ),
    judges(['karim', 60, '10:15'], 0, {
      judgement: 'upheld',
      reasons:
        'Het hek sloot al sinds augustus niet vanzelf en wij wisten dat. Tot het gemaakt was, had er altijd iemand bij moeten staan.',
      cause: 'location',
      remedies: ['apology', 'process-change'],
      measures: [{ text: 'Elke ochtend loopt iemand een vaste ronde langs de hekken en tekent daarvoor.', dueAgo: 50 }],
    }),
    judges(['karim', 60, '10:30'], 1, {
      judgement: 'partly-upheld',
      reasons:
        'De leidster wilde uitleggen hoe het kwam. Zij begrijpt dat het klonk alsof een andere ouder de schuld kreeg.',
      cause: 'attitude',
      remedies: ['apology', 'talk'],
    }),
    answers(
      ['sofie', 57, '16:40'],
      'Beste Maaike,\n\nNoor stond op de stoep en niemand van ons zag het. Dat is het ergste wat een opvang kan gebeuren en ik bied je mijn excuses aan. Het hek sloot niet meer vanzelf en dat wisten wij. Wij hadden niet op de verhuurder mogen wachten.\n\nHet hek is gemaakt. Elke ochtend en middag loopt er iemand een vaste ronde. En wij hebben afgesproken dat wij bij zoiets eerst vragen hoe het met jou en je kind gaat, en daarna pas hoe het kwam.\n\nBen je het niet eens met dit antwoord? Dan kun je naar de Geschillencommissie Kinderopvang.\n\nSofie Brandsma, houder',
    ),
    closes(['karim', 52, '09:00']),
    grades(34, '21:12', [5, 5, 'Er is echt iets gedaan. Noor doet nu zelf het hek dicht.']),
  ],
}

const exit: Story = {
  key: 'speelweide.wrong-adult',
  ago: 62,
  at: '17:55',
  answers: {
    story:
      'Thijs is met de verkeerde meegegeven. Mijn ex heeft hem vanmiddag opgehaald op een dag die niet de zijne is. Op het formulier staat dat alleen ik en mijn zus hem mogen halen. De invaller keek niet in de map. Er is niets ergs gebeurd, maar ik heb anderhalf uur niet geweten waar mijn kind was.',
    subjects: ['pick-up', 'child-safety'],
    wishes: ['explanation', 'not-again'],
    capacity: 'parent',
    name: 'Danique Peters',
    email: 'danique.peters@voorbeeld.example',
    phone: '+31612000202',
    wantsToHear: true,
  },
  acts: [
    reads(62, '18:10'),
    calls(
      ['karim', 61, '08:05'],
      'Gebeld voor openingstijd. Danique is boos en geschrokken. Thijs is bij haar. Zij wil dat invallers dit weten.',
    ),
    takesStep(['karim', 61, '09:30'], 'inquiry'),
    judges(['karim', 55, '11:00'], 0, {
      judgement: 'upheld',
      reasons:
        'Op de haalkaart staan twee namen. De invaller heeft niet gekeken, omdat Thijs blij op zijn vader afrende.',
      cause: 'no-instruction',
      remedies: ['apology', 'process-change'],
    }),
    judges(['karim', 55, '11:10'], 1, {
      judgement: 'upheld',
      reasons: 'Wij hadden u moeten bellen op het moment dat iemand anders dan afgesproken voor de deur stond.',
      cause: 'no-instruction',
      remedies: ['apology'],
    }),
    answers(
      ['sofie', 50, '12:00'],
      'Beste Danique,\n\nJe wist anderhalf uur niet waar Thijs was. Dat is onze fout en het spijt me. De invaller kende de haalkaart niet, en wij hadden haar die moeten laten zien.\n\nSinds vorige week begint elke invaller met een gesprek van tien minuten over wie wie mag halen, en bellen wij altijd als er iemand anders staat.\n\nSofie',
    ),
    closes(['karim', 47, '10:30']),
  ],
}

const shoes: Story = {
  key: 'speelweide.shoes',
  ago: 54,
  at: '20:02',
  answers: {
    story:
      'Alweer schoenen van een ander. Dit is de derde keer dat Bram daarmee thuiskomt. De zijne zijn nieuw en van tachtig euro. Ik snap dat het druk is bij het naar buiten gaan, maar zet dan een bak met een naam neer. Ik wil niet zeuren, ik wil mijn schoenen terug.',
    subjects: ['other'],
    wishes: ['solution'],
    capacity: 'parent',
    name: 'Jeroen Aalbers',
    email: 'jeroen.aalbers@voorbeeld.example',
  },
  acts: [
    reads(54, '20:10'),
    calls(
      ['lotte', 53, '09:15'],
      'Schoenen gevonden in de luizenzak van groep Rups. Jeroen lacht erom. Bakken met namen besteld. Klaar.',
    ),
    judges(['lotte', 53, '09:20'], 0, {
      judgement: 'upheld',
      reasons: 'De schoenen lagen in een andere groep. Er was geen vaste plek.',
      cause: 'no-instruction',
      remedies: ['apology', 'process-change'],
    }),
    closes(['lotte', 53, '09:25'], 'resolved'),
    grades(38, '08:12', [4, 4, null]),
  ],
}

export const closedStories: Story[] = [fence, exit, shoes]

/** Those that led to a fixed start for whoever fills in. */
export const AFTER_NO_INSTRUCTION = ['speelweide.wrong-adult', 'speelweide.shoes']

/** The one that led to the round along the fences. */
export const AFTER_LOCATION = ['speelweide.fence']
