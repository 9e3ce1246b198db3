// Complaints about the town hall itself: desk, telephone, letters, benefits and permits.
import type { Theme } from './theme'

export const insideThemes: readonly [Theme, ...Theme[]] = [
  {
    id: 'no-reply',
    weight: 17,
    subject: 'no-reply',
    department: 'vergunningen',
    handler: 'bea',
    story: {
      what: [
        'Ik schreef een brief over de geluidsoverlast bij {street} en kreeg alleen een ontvangstbevestiging.',
        'Mijn vraag over de parkeervergunning voor {street} wordt maar niet beantwoord.',
        'Wij vroegen als bewoners van {street} om een gesprek met de wethouder.',
        'Ik wil weten hoe het staat met mijn aanvraag voor een uitrit aan {street}.',
      ],
      since: ['Dat is nu {weeks} weken geleden.', 'Sindsdien is het {weeks} weken stil.'],
      tried: [
        'Ik heb {times} keer gebeld; ik zou worden teruggebeld.',
        '{times} herinneringen gemaild, geen reactie.',
        'Bij de balie zei men dat de behandelaar met vakantie was en dat er geen vervanger is.',
      ],
      effect: [
        'Ik voel mij niet serieus genomen.',
        'Zo leer je mensen af om iets netjes te vragen.',
        'Wij kunnen intussen niets en betalen wel dubbele huur.',
        'Ik begrijp dat het druk is, maar een berichtje is toch zo gestuurd.',
      ],
      asks: [
        'Ik wil gewoon antwoord.',
        'Zeg mij wie dit behandelt en wanneer ik iets hoor.',
        'Geef een eerlijk antwoord, ook als het nee is.',
      ],
    },
    causes: [
      ['staffing', 4],
      ['handover', 4],
      ['not-followed', 3],
      ['capacity', 2],
    ],
    remedies: ['apology', 'performance', 'explanation'],
    found: {
      upheld: [
        'Uw brief lag bij een collega die ziek is geworden. Niemand nam het over. Dat had wel gemoeten.',
        'Wij beloven binnen drie weken antwoord. Dat is niet gebeurd, en er is niet teruggebeld.',
      ],
      'partly-upheld': ['Er is wel één keer geantwoord, maar niet op uw vraag.'],
      'not-upheld': [
        'Ons antwoord is binnen de termijn naar uw oude adres gegaan; u had uw verhuizing nog niet doorgegeven.',
      ],
      'no-finding': ['Wie u heeft toegezegd dat u werd teruggebeld, is niet meer na te gaan.'],
    },
  },
  {
    id: 'desk',
    weight: 13,
    subject: 'waiting',
    department: 'burgerzaken',
    handler: 'youssef',
    story: {
      what: [
        'Ik had een afspraak voor een paspoort en stond na vijftig minuten nog te wachten.',
        'Mijn afspraak aan de balie bleek niet in het systeem te staan, terwijl ik de bevestiging bij mij had.',
        'Voor een rijbewijs moest ik drie keer terugkomen, telkens ontbrak er iets anders.',
        'De eerste vrije afspraak om een geboorte aan te geven was na de wettelijke termijn.',
      ],
      since: [
        'Het was {weeks} weken geleden, op een dinsdag.',
        'Dit gebeurde {weeks} weken terug en ik ben er nog boos over.',
      ],
      tried: [
        'Ik vroeg aan de balie wat er aan de hand was en kreeg schouderophalen.',
        'Bellen hielp niet: {times} keer viel de lijn weg.',
        'Ik kwam {times} keer voor niets.',
      ],
      effect: [
        'Ik heb er een vrije dag voor opgenomen.',
        'Met een baby en een oma in een rolstoel is dat geen pretje.',
        'Mijn vlucht kon ik nog net halen, met spoedkosten.',
        'Vanuit het dorp ben ik een uur onderweg.',
      ],
      asks: [
        'Bel mensen als het uitloopt.',
        'Ik wil de spoedkosten terug.',
        'Zorg dat iedereen hetzelfde lijstje heeft.',
      ],
    },
    causes: [
      ['staffing', 5],
      ['system', 3],
      ['unclear-text', 2],
      ['capacity', 2],
    ],
    remedies: ['apology', 'refund', 'information-change'],
    found: {
      upheld: [
        'Die ochtend waren twee van de vijf balies open. U had bij binnenkomst moeten horen hoe lang het ging duren.',
        'Uw afspraak was door een fout in het systeem verdwenen.',
      ],
      'partly-upheld': ['De wachttijd was te lang. Dat er een document ontbrak, stond wel in de bevestiging.'],
      'not-upheld': [
        'U was een kwartier na uw tijd. Daarom is de volgende voorgegaan; dat staat ook in de bevestiging.',
      ],
      'no-finding': [
        'Of er iets onaardigs is gezegd, is niet vast te stellen: u en onze collega herinneren het zich verschillend.',
      ],
    },
  },
  {
    id: 'manner',
    weight: 11,
    subject: 'conduct',
    department: 'burgerzaken',
    handler: 'youssef',
    story: {
      what: [
        'De man aan de telefoon onderbrak mij steeds en zei dat ik “eerst maar eens goed moest lezen”.',
        'Een handhaver bij {street} schreeuwde tegen mijn dochter van vijftien.',
        'De medewerkster van het loket praatte met haar collega over mijn uitkering waar iedereen bij stond.',
        'De huisbezoekster keek zonder te vragen in mijn koelkast.',
      ],
      since: ['Dat was {weeks} weken geleden.', 'Het is {weeks} weken terug, maar het zit mij hoog.'],
      tried: [
        'Ik heb gevraagd om iemand anders te spreken; dat kon niet.',
        'Zijn naam wilde hij niet geven.',
        'Toen ik er iets van zei, werd het alleen maar erger.',
      ],
      effect: [
        'Ik voelde mij een crimineel.',
        'Mijn dochter kwam huilend thuis.',
        'Ik durf niet meer te bellen.',
        'Het gaat om de toon, niet om de regel.',
      ],
      asks: ['Ik wil een excuus.', 'Praat met die persoon.', 'Ik wil een gesprek hierover.'],
    },
    causes: [
      ['attitude', 6],
      ['misunderstanding', 3],
      ['knowledge', 2],
      ['none-found', 3],
    ],
    remedies: ['apology', 'talk', 'training'],
    found: {
      upheld: [
        'Onze collega heeft erkend dat hij onbeleefd was en biedt zijn excuses aan.',
        'Over iemands uitkering praten wij niet waar anderen bij staan. Dat is hier wel gebeurd.',
      ],
      'partly-upheld': ['De aanleiding was terecht, de toon niet.'],
      'not-upheld': [
        'Twee collega’s waren erbij en beschrijven een zakelijk gesprek. De boodschap was niet leuk, de manier was wel netjes.',
      ],
      'no-finding': ['Er was niemand anders bij. Wij kunnen niet zeggen wie er gelijk heeft.'],
    },
  },
  {
    id: 'benefit',
    weight: 14,
    subject: 'too-late',
    department: 'sociaal',
    handler: 'nadia',
    story: {
      what: [
        'Mijn aanvraag voor bijzondere bijstand ligt er nog steeds.',
        'De traplift die ik via de Wmo vroeg, is er nog niet; de beslissing ook niet.',
        'Mijn uitkering is deze maand niet gestort.',
        'De herkeuring van het pgb van mijn zoon is te laat en nu stopt de betaling.',
      ],
      since: ['Het gaat om {weeks} weken, terwijl acht is beloofd.', 'Ik wacht al {weeks} weken.'],
      tried: [
        'Ik heb {times} keer dezelfde papieren opgestuurd.',
        'Mijn klantmanager is {times} keer gewisseld en elke keer begint het opnieuw.',
        'Bellen kan alleen tussen negen en tien en dan is het in gesprek.',
      ],
      effect: [
        'Ik heb geld geleend bij mijn zus voor de boodschappen.',
        'Mijn man slaapt beneden op een luchtbed.',
        'De huurachterstand loopt op.',
        'Het vreet energie die ik niet heb.',
      ],
      asks: ['Ik wil een beslissing.', 'Betaal een voorschot.', 'Geef mij één vast aanspreekpunt.'],
    },
    causes: [
      ['capacity', 4],
      ['wrong-data', 3],
      ['handover', 3],
      ['no-instruction', 2],
    ],
    remedies: ['performance', 'apology', 'process-change'],
    found: {
      upheld: [
        'De wettelijke termijn van acht weken is overschreden. U had bericht en een voorschot moeten krijgen.',
        'De papieren waren compleet en zijn bij de overdracht zoekgeraakt.',
      ],
      'partly-upheld': [
        'De beslissing was te laat. Een deel van de vertraging kwam doordat het inkomensbewijs ontbrak.',
      ],
      'not-upheld': ['De termijn is met een brief verlengd, omdat het medisch advies nog niet binnen was.'],
      'no-finding': ['Over de telefoongesprekken is niets vastgelegd.'],
    },
  },
  {
    id: 'wrong-information',
    weight: 10,
    subject: 'wrong-information',
    department: 'vergunningen',
    handler: 'bea',
    story: {
      what: [
        'Volgens de website mocht mijn dakkapel in {street} zonder vergunning. Nu moet hij weg.',
        'Mij is gezegd dat ik in {street} mocht parkeren met een bezoekerskaart. Toch een boete.',
        'Aan de balie kreeg ik een formulier dat al twee jaar niet meer geldig is.',
        'Twee collega’s gaven een verschillend antwoord over de tuinafscheiding aan {street}.',
      ],
      since: ['Dat speelde {weeks} weken geleden.', 'Sinds {weeks} weken loop ik van loket naar loket.'],
      tried: [
        'Ik heb schermafdrukken van de website gemaakt.',
        'Ik vroeg {times} keer om het op papier te krijgen.',
        'Telkens krijg ik een ander aan de lijn met een ander verhaal.',
      ],
      effect: [
        'De aannemer stuurt mij de rekening van de stilstand.',
        'Ik vertrouw de website niet meer.',
        'Het kost mij duizenden euro’s.',
      ],
      asks: ['Ik wil dat jullie staan voor wat jullie zeggen.', 'Pas de website aan.', 'Ik wil een vergoeding.'],
    },
    causes: [
      ['unclear-text', 5],
      ['knowledge', 4],
      ['wrong-expectation', 2],
    ],
    remedies: ['information-change', 'apology', 'compensation'],
    found: {
      upheld: [
        'Op de website stond een oude tekst. U mocht daarop afgaan.',
        'De collega gaf een verkeerd antwoord. Zij heeft inmiddels een training gevolgd.',
      ],
      'partly-upheld': ['De tekst was onduidelijk, maar verwees wel naar de vergunningcheck.'],
      'not-upheld': ['In de mail van de vergunningverlener staat duidelijk dat een vergunning nodig was.'],
      'no-finding': ['Wat er mondeling is gezegd, kunnen wij niet meer nagaan.'],
    },
  },
  {
    id: 'digital',
    weight: 6,
    subject: 'digital',
    department: 'burgerzaken',
    handler: 'youssef',
    story: {
      what: [
        'De verhuizing doorgeven via de website lukt niet: na DigiD zie ik een wit scherm.',
        'De afsprakenmodule loopt vast op mijn telefoon.',
        'Ik krijg geen mails van het meldingenportaal, terwijl mijn adres klopt.',
      ],
      since: ['Al {weeks} weken probeer ik het.', 'Het begon {weeks} weken geleden na een update.'],
      tried: [
        '{times} browsers geprobeerd, ook bij mijn buurman.',
        'De helpdesk zei dat ik mijn cookies moest legen.',
        'Op papier kon het volgens de balie niet.',
      ],
      effect: [
        'Ik ben blind en gebruik voorleessoftware; die loopt er ook op vast.',
        'Zonder inschrijving krijg ik geen huurtoeslag.',
        'Digitaal is prima, maar dan moet het werken.',
      ],
      asks: ['Bied ook een papieren weg.', 'Herstel de site.', 'Ik wil weten of het is doorgekomen.'],
    },
    causes: [
      ['system', 6],
      ['supplier', 2],
      ['use', 2],
    ],
    remedies: ['repair', 'explanation', 'performance'],
    found: {
      upheld: ['Na de update werkte de pagina niet met alle browsers. Er had een andere weg moeten zijn.'],
      'partly-upheld': ['De site was twee dagen onbereikbaar. Uw gegevens zijn wel goed binnengekomen.'],
      'not-upheld': ['De site deed het die dag; de storing zat bij DigiD.'],
      'no-finding': ['Wij hebben de fout niet kunnen naspelen.'],
    },
  },
]
