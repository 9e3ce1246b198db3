// Complaints about streets, waste and rates: what people see outside and find in the letterbox.
import type { Theme } from './theme'

export const outsideThemes: readonly [Theme, ...Theme[]] = [
  {
    id: 'container-pass',
    weight: 8,
    subject: 'public-space',
    department: 'openbare-ruimte',
    handler: 'bea',
    story: {
      what: [
        'De ondergrondse container in {street} gaat niet open met mijn pas.',
        'Mijn afvalpas doet het niet meer bij de container aan {street}. Het lampje blijft rood.',
        'Sinds de nieuwe afvalpassen kan ik mijn vuilnis niet kwijt in {street}.',
        'Voor de derde keer is mijn milieupas geblokkeerd. De container in {street} weigert alles.',
      ],
      since: [
        'Dit duurt nu {weeks} weken.',
        'Het is begonnen rond de eerste van de maand, {weeks} weken terug.',
        'Al {weeks} weken sta ik met volle zakken voor een dichte klep.',
      ],
      tried: [
        'Ik heb het {times} keer via de app gemeld. De melding staat steeds op “opgelost”, maar er is niets opgelost.',
        'Aan de telefoon zei men dat ik een nieuwe pas moest aanvragen. Die doet het ook niet.',
        'Er kwam een monteur, die zei dat het aan het systeem lag en niet aan de container.',
        'Ik heb {times} keer gebeld en telkens stond ik een kwartier in de wacht.',
      ],
      effect: [
        'Mijn keuken stinkt en er zitten maden in de zak.',
        'De buren zetten hun zakken er nu naast, met ratten als gevolg.',
        'Ik rijd nu met vuilnis in de auto naar mijn zoon.',
        'Ik ben slecht ter been en de volgende container is achthonderd meter verder.',
      ],
      asks: [
        'Maak die pas in orde.',
        'Ik wil een pas die werkt en geen praatjes.',
        'Wanneer wordt dit eindelijk opgelost?',
        'Ik wil weten wie hier verantwoordelijk voor is.',
      ],
    },
    causes: [
      ['system', 9],
      ['supplier', 2],
      ['wrong-data', 1],
    ],
    remedies: ['repair', 'apology', 'process-change'],
    found: {
      upheld: [
        'Uw pas was bij de overgang naar het nieuwe systeem op inactief gezet. Daar kon u niets aan doen, en uw meldingen zijn ten onrechte afgesloten.',
        'De koppeling tussen pas en container werkte niet. Dat hadden wij na de eerste melding moeten zien.',
      ],
      'partly-upheld': [
        'De pas deed het niet, daarin krijgt u gelijk. De monteur kwam wel binnen de afgesproken twee dagen.',
      ],
      'not-upheld': ['De container bleek die week vol. Dat stond op het scherm en in de app. De pas zelf werkt.'],
      'no-finding': [
        'Wij hebben niet meer kunnen nagaan of de pas op die dagen geweigerd is: het logboek gaat maar dertig dagen terug.',
      ],
    },
  },
  {
    id: 'street',
    weight: 15,
    subject: 'public-space',
    department: 'openbare-ruimte',
    handler: 'bea',
    story: {
      what: [
        'In {street} ligt de stoep zo scheef dat mijn moeder er is gevallen.',
        'De lantaarnpaal voor ons huis in {street} is kapot en het is er pikdonker.',
        'De bomen in {street} hangen tot op de daken en de goten zitten vol blad.',
        'Het speeltuintje bij {street} is afgezet met linten en er gebeurt niets.',
        'Er ligt al lange tijd grofvuil op de hoek van {street}.',
      ],
      since: [
        'Ik meldde het {weeks} weken geleden.',
        'Dit speelt al {weeks} weken.',
        '{weeks} weken wachten wij nu op de ploeg die zou komen.',
      ],
      tried: [
        'Er kwam {times} keer een bericht dat de melding was afgehandeld, terwijl er niemand is geweest.',
        'De wijkbeheerder zou bellen en deed dat niet.',
        'Ik kreeg een mail dat het “is ingepland”, zonder datum.',
        'Volgens de telefonist is de aannemer aan zet, volgens de aannemer de gemeente.',
      ],
      effect: [
        'Kinderen fietsen er elke ochtend langs naar school.',
        'Mijn moeder durft niet meer naar buiten.',
        'Het gaat mij niet om die ene tegel, het gaat erom dat melden geen zin lijkt te hebben.',
        'In het donker loop ik nu een blok om.',
      ],
      asks: [
        'Ik wil een datum.',
        'Zeg eerlijk wanneer het gebeurt.',
        'Maak het in orde voordat iemand iets breekt.',
        'Sluit een melding pas als het klaar is.',
      ],
    },
    causes: [
      ['capacity', 4],
      ['supplier', 4],
      ['not-followed', 3],
      ['handover', 2],
      ['force-majeure', 1],
    ],
    remedies: ['repair', 'apology', 'explanation'],
    found: {
      upheld: [
        'De melding is afgesloten zonder dat er iemand is wezen kijken. Dat hoort niet.',
        'Wij noemen tien werkdagen. Het duurde veel langer en u hoorde niets.',
      ],
      'partly-upheld': ['Het werk was ingepland en is door de storm uitgesteld. Dat hadden wij u moeten laten weten.'],
      'not-upheld': [
        'De ploeg is er op de vijfde werkdag geweest. De foto’s laten zien dat het hersteld is.',
        'Dit stuk grond is van de woningcorporatie. Wij hebben uw melding aan haar doorgegeven.',
      ],
      'no-finding': ['Wat er aan de telefoon is gezegd, hebben wij niet kunnen vaststellen.'],
    },
  },
  {
    id: 'rates',
    weight: 9,
    subject: 'billing',
    department: 'belastingen',
    handler: 'nadia',
    story: {
      what: [
        'Ik krijg een aanslag rioolheffing voor een huis aan {street} dat ik vorig jaar heb verkocht.',
        'De hondenbelasting voor {street} is afgeschreven, maar mijn hond is in het voorjaar overleden.',
        'Er is tweemaal geïncasseerd voor de afvalheffing van {street}.',
        'Ik kreeg een dwangbevel voor een bedrag dat ik allang heb betaald (adres {street}).',
      ],
      since: ['Ik ben hier nu {weeks} weken mee bezig.', 'De eerste brief kwam {weeks} weken geleden.'],
      tried: [
        'Ik stuurde {times} keer een bewijs van betaling en kreeg een standaardbrief terug.',
        'Aan de balie keek men wel mee, maar mocht niemand iets aanpassen.',
        'Ik heb {times} mails gestuurd waarop niemand antwoordt.',
      ],
      effect: [
        'Ik leef van AOW en kan dit bedrag niet missen.',
        'Ik slaap er slecht van, ik heb nog nooit een schuld gehad.',
        'Ondertussen lopen de kosten op.',
      ],
      asks: [
        'Stop de incasso.',
        'Ik wil mijn geld terug en een excuus.',
        'Kan iemand met verstand van zaken mij bellen?',
      ],
    },
    causes: [
      ['wrong-data', 6],
      ['system', 2],
      ['rule-does-not-fit', 2],
      ['slip', 1],
    ],
    remedies: ['refund', 'data-correction', 'apology'],
    found: {
      upheld: [
        'De verkoop was op tijd doorgegeven en niet verwerkt. De aanslag is vernietigd.',
        'Het bedrag is twee keer afgeschreven. Het is teruggestort en de kosten zijn kwijtgescholden.',
      ],
      'partly-upheld': [
        'De aanslag klopt, maar de aanmaning had niet mogen uitgaan terwijl u nog in gesprek met ons was.',
      ],
      'not-upheld': [
        'De afmelding kwam na de peildatum binnen. De aanslag over dit jaar blijft staan; u had er bezwaar tegen kunnen maken.',
      ],
      'no-finding': ['Uw mails hebben wij niet teruggevonden. Wij weten niet waar zij zijn gebleven.'],
    },
  },
]
