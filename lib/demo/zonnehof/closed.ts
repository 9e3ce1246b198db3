// Zonnehof, what is behind them: three complaints that were closed, and one answer that was just sent.
import type { Story } from '../story'
import {
  acknowledges,
  answers,
  assigns,
  calls,
  closes,
  doesTasks,
  grades,
  judges,
  notes,
  reads,
  replies,
  splitsOff,
  takesStep,
} from '../story-acts'

const eveningCare: Story = {
  key: 'zonnehof.evening-care',
  ago: 69,
  at: '21:47',
  answers: {
    story:
      'Drie keer tot half elf op hulp gewacht. Ik ben 78 en krijg elke avond hulp bij het naar bed gaan. De afspraak is tussen acht en negen. De afgelopen twee weken was het drie keer na half elf. Dan zit ik al uren met pijn in mijn stoel te wachten, want zelf kan ik niet opstaan. Niemand belt. Vorige week dinsdag heb ik zelf het kantoor gebeld en kreeg ik een bandje. Het meisje dat uiteindelijk kwam was heel lief en kon er niets aan doen, dat wil ik er wel bij zeggen. Maar ik durf ’s avonds geen kopje thee meer te nemen omdat ik niet weet of er iemand komt voor het toilet.',
    subjects: ['waiting', 'access'],
    wishes: ['solution', 'not-again'],
    answers: [
      { question: 'when', text: 'De laatste twee weken, het laatst afgelopen vrijdag' },
      { question: 'told-us', text: 'Ja' },
      { question: 'done-before', text: 'De avondhulp zou het doorgeven, maar ik heb niets gehoord.' },
      { question: 'again', text: 'Ja, vaker' },
    ],
    capacity: 'client',
    name: 'Riet Wolters',
    email: 'riet.wolters@voorbeeld.example',
    phone: '+31612000101',
    wantsToHear: true,
  },
  acts: [
    reads(69, '21:58'),
    calls(
      ['omar', 68, '10:12'],
      'Mevrouw Wolters gebeld. Zij vertelt rustig wat er is gebeurd. Het ergst vindt zij dat niemand belt: een half uur later is niet erg, niet weten is erg. Afgesproken dat ik de rijroutes van team Zuid naast haar afspraken leg en haar over een week terugbel.',
    ),
    takesStep(['omar', 68, '10:30'], 'inquiry'),
    doesTasks(['omar', 66, '09:15']),
    notes(
      ['omar', 62, '14:20'],
      'Routes opgevraagd. Drie avonden met een zieke en geen vervanging. De planner verschoof de adressen in het systeem, maar de cliënten kregen geen bericht: daar is geen afspraak over.',
    ),
    calls(
      ['omar', 61, '11:05'],
      'Teruggebeld zoals beloofd. Verteld wat ik heb gevonden. Sinds mijn vorige telefoontje was de hulp elke avond op tijd.',
    ),
    judges(['omar', 55, '15:40'], 0, {
      judgement: 'upheld',
      reasons:
        'Tussen acht en negen is afgesproken. Op drie avonden kwam de hulp om 22.35, 22.50 en 23.05 uur. Dat is te laat voor iemand die zelf niet kan opstaan. Er was een zieke, maar dan horen wij te bellen en een oplossing te zoeken.',
      cause: 'handover',
      remedies: ['apology', 'process-change'],
      measures: [{ text: 'De planning belt zelf, als een avondbezoek meer dan een half uur later wordt.', dueAgo: 30 }],
    }),
    judges(['omar', 55, '15:55'], 1, {
      judgement: 'upheld',
      reasons:
        'Op dinsdagavond stond het kantoornummer op het antwoordapparaat, ook voor wie nog zorg moest krijgen. Dat had doorgeschakeld moeten zijn naar de avonddienst.',
      cause: 'no-instruction',
      remedies: ['apology', 'process-change'],
    }),
    answers(
      ['marleen', 52, '11:30'],
      'Beste mevrouw Wolters,\n\nU schreef ons dat u drie avonden urenlang heeft zitten wachten, zonder dat iemand u belde. U heeft daar gelijk in, en het spijt mij. Wij hebben de routes van die avonden naast uw afspraken gelegd: een collega was ziek, en wij hebben de bezoeken verschoven zonder u iets te laten weten.\n\nOok over de telefoon krijgt u gelijk. Het kantoornummer had ’s avonds doorgeschakeld moeten staan naar de avonddienst. Dat staat het nu.\n\nWat wij doen: als een bezoek meer dan een half uur later wordt, belt de planning u zelf. U hoort van ons als dat helemaal geregeld is.\n\nBent u het niet eens met dit antwoord? Dan kunt u naar de Geschillencommissie Zorg Algemeen.\n\nMet vriendelijke groet,\nMarleen Verhoef, directeur',
    ),
    closes(['omar', 48, '16:00']),
    grades(31, '10:20', [5, 5, 'Ik ben echt gehoord. De heer El Khatib belde precies wanneer hij had gezegd.']),
  ],
}

const medication: Story = {
  key: 'zonnehof.medication',
  ago: 66,
  at: '13:05',
  answers: {
    story:
      'Medicijnen afgetekend maar niet gegeven. Mijn moeder (91) krijgt ze van jullie uit de rol. Op zaterdag vond ik in de keuken twee zakjes van donderdag en vrijdag die nog dicht zaten, terwijl in de map wél was afgetekend. Mijn moeder vergeet veel en weet het niet meer. Het ging om haar plaspillen en zij had die dag dikke enkels. De huisarts zei dat het gelukkig goed is afgelopen. Ik wil niet dat iemand straf krijgt, ik wil weten hoe dit kan, en dat het niet meer gebeurt bij haar of bij iemand anders.',
    subjects: ['medication', 'record'],
    wishes: ['explanation', 'not-again'],
    answers: [{ question: 'where', text: 'Bij mijn moeder thuis in Overvecht' }],
    capacity: 'representative',
    represented: { name: 'Wil van Dongen-Kramer', consent: 'given' },
    name: 'Annelies van Dongen',
    email: 'annelies.vandongen@voorbeeld.example',
    phone: '+31612000102',
    wantsToHear: true,
  },
  acts: [
    reads(66, '13:20'),
    calls(
      ['hanna', 65, '09:35'],
      'Dochter gebeld. Moeder maakt het goed. Huisarts is op de hoogte en heeft niets extra’s voorgeschreven. Dochter stuurt foto’s van de zakjes en van de aftekenlijst.',
    ),
    takesStep(['hanna', 65, '09:50'], 'inquiry'),
    assigns(['omar', 65, '10:15'], 'hanna', 'noord'),
    doesTasks(['hanna', 64, '13:00']),
    replies(
      ['hanna', 58, '15:10'],
      'Goedemiddag mevrouw Van Dongen, ik heb met de twee collega’s gesproken die donderdag en vrijdag bij uw moeder waren. Morgen kijk ik samen met de wijkverpleegkundige naar de aftekenlijsten. Ik bel u voor het einde van de week.',
    ),
    notes(
      ['hanna', 57, '16:25'],
      'Beide collega’s dachten dat de ander had gegeven: ochtend- en middagronde lopen in de map door elkaar. Afgetekend aan het eind van de dienst, uit het hoofd. Gemeld als incident; teamleider is erbij.',
    ),
    judges(['hanna', 52, '10:10'], 0, {
      judgement: 'upheld',
      reasons:
        'Uw moeder heeft op twee dagen haar medicijnen niet gekregen. De zakjes zaten nog dicht. Onze twee collega’s dachten allebei dat de ander het had gedaan.',
      cause: 'handover',
      remedies: ['apology', 'explanation', 'training'],
      measures: [{ text: 'Team Noord oefent opnieuw met medicijnen geven en aftekenen.', dueAgo: 25 }],
    }),
    judges(['hanna', 52, '10:25'], 1, {
      judgement: 'partly-upheld',
      reasons:
        'Er is afgetekend voordat zeker was dat de medicijnen waren gegeven. Dat mag niet. Wij hebben niet kunnen vaststellen dat iemand dat met opzet deed.',
      cause: 'not-followed',
      remedies: ['process-change'],
    }),
    answers(
      ['marleen', 49, '14:45'],
      'Beste mevrouw Van Dongen,\n\nDank u dat u dit voor uw moeder heeft opgeschreven. Op donderdag en vrijdag heeft zij haar medicijnen niet gekregen, en toch was er afgetekend. Dat had nooit mogen gebeuren. Wij zijn blij dat het goed is afgelopen, en het spijt ons.\n\nHoe kon dit? In de map liepen de ochtend en de middag door elkaar. De een dacht dat de ander had gegeven, en er werd aan het eind van de dienst afgetekend. Voortaan tekenen wij af op het moment zelf, met het zakje in de hand. Het hele team oefent dat opnieuw.\n\nOf er met opzet verkeerd is afgetekend, hebben wij niet kunnen vaststellen; wij denken van niet.\n\nBent u het niet met ons eens, dan kunt u naar de Geschillencommissie Zorg Algemeen.\n\nMarleen Verhoef, directeur',
    ),
    closes(['hanna', 46, '09:30']),
  ],
}

const invoice: Story = {
  key: 'zonnehof.invoice',
  ago: 60,
  at: '16:30',
  answers: {
    story:
      'Een rekening voor hulp die er niet was. Het gaat om 84,60 euro voor huishoudelijke hulp in augustus. Ik was toen drie weken in het ziekenhuis en er is niemand geweest. Twee keer gemaild naar het kantoor, geen antwoord, en nu ligt er een herinnering met tien euro kosten. Ik vind dat geen manier.',
    subjects: ['billing'],
    wishes: ['solution'],
    capacity: 'client',
    name: 'Ben Kuiper',
    email: 'b.kuiper@voorbeeld.example',
  },
  acts: [
    reads(60, '16:41'),
    calls(
      ['omar', 59, '09:20'],
      'Meneer Kuiper gebeld en gelijk gegeven: de opname was wel doorgegeven, maar niet verwerkt. Rekening en herinnering ingetrokken terwijl wij belden, hij kreeg de bevestiging meteen in zijn mail. Twee onbeantwoorde mails: excuses gemaakt. Voor hem is het hiermee klaar, hij wil geen brief.',
    ),
    doesTasks(['omar', 59, '09:40']),
    judges(['omar', 59, '09:45'], 0, {
      judgement: 'upheld',
      reasons: 'De opname was doorgegeven en niet verwerkt. De rekening was fout en is ingetrokken.',
      cause: 'wrong-data',
      remedies: ['apology', 'refund'],
    }),
    closes(['omar', 59, '09:50'], 'resolved'),
    grades(44, '19:05', [4, 5, null]),
  ],
}

const phoneManner: Story = {
  key: 'zonnehof.phone-manner',
  ago: 47,
  at: '10:40',
  channel: 'phone',
  by: 'marieke',
  answers: {
    story:
      'Er werd opgehangen toen ik belde. (Opgeschreven aan de telefoon; meneer is 86.) Hij wilde zijn douchebeurt verzetten omdat zijn zus uit Canada kwam. De mevrouw aan de telefoon zuchtte, zei “daar kan ik niet aan beginnen” en hing op. Hij voelde zich een lastpak. Hij is al elf jaar cliënt en heeft nog nooit geklaagd. Hij wil graag dat iemand met haar praat, en anders niets.',
    subjects: ['conduct', 'communication'],
    wishes: ['apology', 'talk'],
    answers: [{ question: 'when', text: 'Maandag rond tien uur ’s ochtends' }],
    capacity: 'client',
    name: 'Henk Postuma',
    phone: '+31302000103',
    address: 'Pijperlaan 40, 3533 KE Utrecht',
    reachBy: 'post',
  },
  acts: [
    acknowledges(
      ['marieke', 47, '10:55'],
      'call',
      'Aan de telefoon bevestigd en voorgelezen wat ik heb opgeschreven. Meneer krijgt het ook per post.',
    ),
    doesTasks(['hanna', 45, '11:30']),
    takesStep(['hanna', 45, '11:35'], 'inquiry'),
    assigns(['omar', 45, '12:00'], 'hanna', 'planning'),
    calls(
      ['hanna', 40, '14:00'],
      'Gebeld. De collega heeft haar kant verteld: zij stond er die ochtend alleen voor en had drie lijnen tegelijk. Zij wil hem graag zelf bellen. Dat vindt hij goed.',
      false,
    ),
    calls(
      ['hanna', 33, '15:15'],
      'Het gesprek is geweest. Meneer vond het “een beste meid”. Wel wil hij een brief.',
      false,
    ),
    judges(['hanna', 20, '09:25'], 0, {
      judgement: 'upheld',
      reasons: 'De collega heeft zelf gezegd dat zij kortaf was en heeft opgehangen. Zo willen wij niet met u omgaan.',
      cause: 'staffing',
      remedies: ['apology', 'talk'],
    }),
    judges(['hanna', 20, '09:40'], 1, {
      judgement: 'not-upheld',
      reasons:
        'Een douchebeurt verzetten moet drie dagen van tevoren. Dat stond in de brief van mei. U belde een dag van tevoren; dat verzetten kon die dag echt niet.',
      cause: 'none-found',
      remedies: ['explanation'],
    }),
    answers(
      ['marleen', 12, '13:30'],
      'Geachte heer Postuma,\n\nU belde ons omdat u aan de telefoon kortaf te woord bent gestaan. Daarin geven wij u gelijk. Onze collega heeft u daar zelf al over gebeld, en ik ben blij te horen dat dat een goed gesprek was.\n\nHet verzetten van de douchebeurt lukte die dag niet meer. Dat punt geven wij u niet, want drie dagen van tevoren is de afspraak. Wij hadden het u wel vriendelijk kunnen uitleggen.\n\nSinds vorige week zitten er op maandagochtend twee mensen aan de telefoon.\n\nMet vriendelijke groet, ook aan uw zus,\nMarleen Verhoef',
    ),
  ],
}

const fall: Story = {
  key: 'zonnehof.fall-alarm',
  ago: 64,
  at: '08:15',
  answers: {
    story:
      'Bijna een uur naast het bed gelegen. Mijn man drukte in de nacht van zondag op maandag op zijn alarm en het duurde 55 minuten voor er iemand was. Er is ons gezegd: binnen een half uur. Ik kan hem zelf niet tillen. Ik heb naast hem op de grond gezeten met een deken. Daarna wilde de nachtzuster er niet over praten, zij moest door.',
    subjects: ['safety', 'communication'],
    wishes: ['explanation', 'not-again'],
    capacity: 'representative',
    represented: { name: 'Gerard Haverkamp', consent: 'given' },
    name: 'Truus Haverkamp',
    email: 'truus.haverkamp@voorbeeld.example',
    wantsToHear: true,
  },
  acts: [
    reads(64, '08:40'),
    calls(
      ['hanna', 63, '13:20'],
      'Lang met mevrouw gesproken. Haar man heeft een blauwe heup, verder gaat het. Zij is vooral bang dat het weer gebeurt.',
    ),
    takesStep(['hanna', 63, '14:00'], 'inquiry'),
    assigns(['omar', 63, '14:30'], 'hanna', 'nacht'),
    doesTasks(['hanna', 62, '10:05']),
    splitsOff(['hanna', 60, '11:15'], 'Na afloop wilde niemand met mij over die nacht praten.', 'communication'),
    judges(['hanna', 52, '09:10'], 0, {
      judgement: 'upheld',
      reasons: 'Uit het logboek blijkt dat er na 54 minuten iemand was. Wij zeggen: binnen een half uur.',
      cause: 'capacity',
      remedies: ['apology', 'process-change'],
    }),
    judges(['hanna', 52, '09:20'], 1, {
      judgement: 'upheld',
      reasons: 'De nachtdienst liet niet weten dat het langer ging duren. U zat bijna een uur in onzekerheid.',
      cause: 'handover',
      remedies: ['apology'],
    }),
    judges(['hanna', 52, '09:30'], 2, {
      judgement: 'no-finding',
      reasons:
        'U en onze collega herinneren zich dit gesprek verschillend en er was niemand anders bij. Daarom spreken wij hierover geen oordeel uit.',
      cause: 'none-found',
      remedies: ['talk'],
    }),
    answers(
      ['marleen', 45, '12:10'],
      'Beste mevrouw Haverkamp,\n\nWat een nacht heeft u gehad. Het alarm ging om 02.11 uur en onze collega was er om 03.05 uur. Dat is veel te laat, en niemand liet u weten waarom. U krijgt op beide punten gelijk en ik bied u en uw man mijn excuses aan.\n\nEr was die nacht één auto voor de hele stad en die stond in Vleuten. Sinds deze maand rijden er op zondagnacht twee.\n\nOver het gesprek daarna denken u en onze collega verschillend. Daarover kunnen wij geen oordeel geven. De wijkverpleegkundige komt graag bij u langs.\n\nMarleen Verhoef',
    ),
    closes(['hanna', 41, '10:00']),
    grades(25, '20:44', [5, 4, 'Fijn dat er nu twee auto’s zijn. Het bellen had eerder gemogen.']),
  ],
}

export const closedStories: Story[] = [eveningCare, medication, fall, invoice, phoneManner]

/** Those that led to the planning calling by itself. */
export const AFTER_HANDOVER = ['zonnehof.evening-care', 'zonnehof.medication', 'zonnehof.fall-alarm']
