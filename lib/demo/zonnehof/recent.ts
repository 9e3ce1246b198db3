// Zonnehof, what came in lately: waiting for the complainant, in English, without a name, and a name that may be a colleague’s.
import type { Story } from '../story'
import { adds, asks, assigns, calls, doesTasks, notes, reads, replies, takesStep } from '../story-acts'

const physio: Story = {
  key: 'zonnehof.help-after-stroke',
  ago: 20,
  at: '15:02',
  answers: {
    story:
      'Er wordt niet met mij geoefend. Na mijn beroerte zou ik hulp krijgen bij het eten met een vork. In het plan staat drie keer per week. Er is nu drie weken lang alleen iemand gekomen die het eten klaarzette en weer ging. Als ik vraag om te oefenen zeggen ze dat zij daar geen tijd voor krijgen. Ik wil weer zelf met een vork kunnen eten voordat mijn kleindochter trouwt.',
    subjects: ['treatment', 'contract'],
    wishes: ['solution', 'explanation'],
    capacity: 'client',
    name: 'Rob Middelkoop',
    email: 'rob.middelkoop@voorbeeld.example',
    phone: '+31612000106',
    wantsToHear: true,
  },
  acts: [
    reads(20, '15:15'),
    doesTasks(['hanna', 18, '09:30']),
    calls(
      ['hanna', 17, '13:45'],
      'Meneer Middelkoop praat langzaam, ik heb de tijd genomen. De bruiloft is over drie maanden. Hij heeft een kopie van het plan van de revalidatie.',
    ),
    takesStep(['hanna', 17, '14:20'], 'inquiry'),
    assigns(['omar', 17, '15:00'], 'hanna', 'zuid'),
    asks(
      ['hanna', 4, '11:00'],
      -5,
      'Beste meneer Middelkoop, kunt u ons het plan van de revalidatie sturen, met de bladzijde waarop staat hoe vaak er geoefend wordt? Een foto met uw telefoon is goed genoeg. Lukt het niet? Bel mij, dan kom ik het halen.',
    ),
  ],
}

const english: Story = {
  key: 'zonnehof.neighbour-knew',
  ago: 13,
  at: '22:10',
  answers: {
    lang: 'en',
    story:
      'My neighbour knew that I am ill. She asked me in the lift how my chemotherapy was going. I never told her I was ill. She said “the nurse mentioned it”. I moved here from Leeds two years ago and I know very few people in the building, so I had decided to keep this to myself. I feel exposed in my own home. I do not want the nurse sacked, she is kind to me, but I need to know who was told what, and I want it to stop.',
    subjects: ['privacy'],
    wishes: ['explanation', 'apology', 'not-again'],
    answers: [{ question: 'when', text: 'Last Thursday, but the nurse must have said it earlier' }],
    capacity: 'client',
    name: 'Margaret Ashworth',
    email: 'm.ashworth@voorbeeld.example',
    wantsToHear: true,
  },
  acts: [
    reads(13, '22:31'),
    doesTasks(['hanna', 11, '10:40']),
    replies(
      ['hanna', 11, '11:00'],
      'Dear Mrs Ashworth, thank you for telling us. What you describe should not have happened. I would like to hear more about it, at a time and place that suit you, and not in the building if you prefer. Shall we meet at our office on Lindelaan?',
    ),
    adds(10, '18:22', 'Your office is fine. Wednesday afternoon suits me best. Please do not ring my doorbell.'),
    takesStep(['hanna', 9, '09:00'], 'first-talk'),
    calls(
      ['hanna', 6, '15:30'],
      'Talked at our office for an hour. She agreed that I speak to the nurse without the neighbour being named.',
    ),
  ],
}

const anonymous: Story = {
  key: 'zonnehof.anonymous',
  ago: 9,
  at: '23:41',
  answers: {
    story:
      'Een helper leent geld van cliënten. Ik zeg liever niet wie ik ben, want mijn zorg gaat morgen gewoon door. Een van de helpers in team Zuid vraagt cliënten of zij haar geld kunnen lenen “tot het eind van de maand”. Bij mij was het twintig euro en dat heb ik teruggekregen. Maar ik weet dat een buurvrouw honderd euro heeft gegeven, en zij heeft het niet breed. Iemand moet hier naar kijken.',
    subjects: ['conduct', 'safety'],
    wishes: ['not-again'],
    anonymous: true,
    reachBy: 'nothing',
  },
  acts: [
    notes(
      ['hanna', 7, '09:15'],
      'Besproken met Marleen. Dit hoort bij de regels over geld en geschenken. Wij kunnen de melder niets vragen; op de pagina met de link staat wat wij doen.',
    ),
    replies(
      ['hanna', 7, '09:25'],
      'Dank u dat u dit vertelt. U hoeft niet te zeggen wie u bent. Wij praten met het team over geld en geschenken, en onze klachtenfunctionaris belt cliënten van team Zuid zonder te zeggen waarom. Wilt u iets toevoegen, dan kan dat op deze bladzijde.',
    ),
    doesTasks(['hanna', 7, '09:30']),
    takesStep(['hanna', 7, '09:40'], 'inquiry'),
  ],
}

const jansen: Story = {
  key: 'zonnehof.mrs-jansen',
  ago: 4,
  at: '17:26',
  answers: {
    story:
      'Mevrouw Jansen zou bellen en belde niet. Vorige week heeft zij mijn klacht over de rolstoel aangenomen, en binnen drie dagen zou ik van haar horen. Het is nu een week verder. Ik sta met een kapotte rem op een helling voor mijn deur en moet de buurjongen vragen mij naar binnen te duwen. Ik weet niet of het de mevrouw van kantoor is of de wijkverpleegkundige, zij stelde zich alleen voor als Jansen.',
    subjects: ['complaint-handling', 'conduct'],
    wishes: ['solution', 'apology'],
    about: 'mevrouw Jansen',
    capacity: 'client',
    name: 'Mehmet Yildiz',
    email: 'mehmet.yildiz@voorbeeld.example',
    phone: '+31612000107',
  },
  acts: [reads(4, '17:35')],
}

const dinner: Story = {
  key: 'zonnehof.cold-dinner',
  ago: 1,
  at: '18:49',
  answers: {
    story:
      'De warme maaltijd was vandaag koud. Gisteren ook. En zondag kreeg ik vis, terwijl op mijn kaart staat dat ik daar niet tegen kan. Ik heb brood gegeten.',
    subjects: ['meals'],
    wishes: ['solution'],
    capacity: 'client',
    name: 'Corrie van Eijk',
    email: 'corrie.vaneijk@voorbeeld.example',
  },
  acts: [reads(1, '18:58')],
}

export const recentStories: Story[] = [physio, english, anonymous, jansen, dinner]
