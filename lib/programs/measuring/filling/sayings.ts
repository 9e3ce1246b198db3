// What is said in almost every complaint, whatever it is about.
type Sayings = readonly [string, ...string[]]

export type Saying = keyof typeof SAYINGS

export const SAYINGS = {
  called: [
    'Gebeld en het verhaal van begin tot eind gehoord. Afgesproken dat ik het uitzoek en terugbel.',
    'Gesproken. Het bleek al langer te spelen dan in de klacht staat. Ik vraag de stukken op.',
    'Kort gebeld: wil vooral weten waar het aan ligt. Heeft geen behoefte aan een hoorzitting.',
    'Gebeld, eerst voicemail, daarna teruggebeld. Stelt het op prijs dat er iemand belt.',
  ],
  solved: [
    'Gebeld en meteen opgelost. Tevreden zo, hoeft geen brief.',
    'De afdeling heeft het dezelfde dag in orde gemaakt. Klager gebeld: klacht kan dicht.',
    'Uitgelegd en excuses gemaakt. Klager vindt het zo goed.',
  ],
  news: [
    'Ik heb met de afdeling gesproken en wacht nog op één stuk. U hoort volgende week van mij.',
    'Nog even geduld: de collega die erbij was, is volgende week weer terug. Dan hoor ik ook haar kant.',
    'Wij zijn bijna klaar. De brief ligt klaar om getekend te worden.',
  ],
  longer: [
    'Wij hebben nog niet iedereen gesproken die erbij betrokken was.',
    'Wij wachten op gegevens van de leverancier en willen niet gissen.',
    'Door ziekte is het gesprek met beide kanten pas over twee weken.',
  ],
  noted: [
    'Dossier van de afdeling ontvangen en gelezen. De data kloppen met het verhaal.',
    'De teamleider belt morgen terug. Vraag: wie was er die avond?',
    'Nagezocht in het rooster: er stond iemand ingepland, maar die was ziek gemeld.',
  ],
  asked: [
    'Kunt u ons nog vertellen op welke dag dit was, en met wie u sprak?',
    'Heeft u de brief nog waarover u schrijft? Dan zien wij hem graag.',
  ],
  added: [
    'Ik heb de brief gevonden. Er staat een andere datum op dan ik dacht.',
    'Het is vandaag weer gebeurd, weer zonder bericht.',
    'Mijn buurvrouw was er ook bij en wil dat wel vertellen.',
  ],
  promised: ['Wij bellen u terug zodra het onderzoek klaar is.', 'U krijgt een kopie van het verslag.'],
  again: ['Klager belt: het is niet gedaan zoals beloofd.', 'Er is een stuk boven water gekomen dat iets anders zegt.'],
  told: ['Het was fijn dat er iemand belde.', 'Het duurde lang, maar ik ben gehoord.', 'Ik had meer verwacht.'],
  opens: [
    'Dank u dat u de tijd nam om ons te vertellen wat er gebeurde. Wij spraken met u en met de afdeling.',
    'U schreef ons over iets dat u dwarszat. Wij hebben het uitgezocht, en dit vonden wij.',
  ],
  ends: [
    'Wat wij ervan leren, bespreken wij elk kwartaal. Bent u het niet eens met dit antwoord, dan leest u hieronder waar u terechtkunt.',
    'Wij hopen dat dit voor u klopt. Zo niet, belt u dan gerust.',
  ],
} as const satisfies Record<string, Sayings>
