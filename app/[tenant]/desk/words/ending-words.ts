// What the desk says where a case comes to its end.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const nl = {
  refusalGround: 'Om welke reden',
  refusalUntil: (until: string) => `Dit kan tot en met ${until}. Daarna behandelt u de klacht.`,
  refusalLetter: 'De brief aan de klager',
  refusalLetterHint: 'Leg uit waarom deze reden geldt. De brief gaat nu weg, en de zaak is dan afgesloten.',
  refusalBodies: (names: string) => `Onder de brief staat vanzelf waar de klager heen kan: ${names}.`,
  refuse: 'Verstuur en sluit af',
  agreed: 'Wat is er afgesproken',
  agreedHint: 'De klager krijgt deze tekst als bevestiging.',
  agreedOn: 'Op welke dag',
  agreedBy: 'Hoe',
  settle: 'Bevestig en sluit af',
  withdrawnOn: 'Op welke dag',
  withdrawnBy: 'Hoe liet de klager dat weten',
  withdrawnWhy: 'Waarom, als de klager dat zei',
  withdrawnHint: 'Alleen de klager kan de klacht intrekken. Gaat het om een afspraak? Kies dan ‘Samen oplossen’.',
  withdraw: 'Leg vast en sluit af',
  forwardTo: 'Naar welke organisatie',
  forwardReach: 'Adres of website daarvan',
  forwardReachHint: 'De klager leest dit, om er verder te kunnen vragen.',
  along: 'Wat gaat er mee',
  alongs: {
    nothing: 'Geen gegevens: alleen dat er een klacht is',
    complaint: 'De klacht, met naam en adres van de klager',
    file: 'Het hele dossier',
  },
  consentOn: 'Op welke dag vond de klager dat goed',
  consentBy: 'Hoe liet de klager dat weten',
  forward: 'Stuur door en sluit af',
  stillOpen: 'Wat nog openstaat',
  stillOpenHint: 'Kies bij elk wat ermee gebeurt. Niets vervalt vanzelf.',
  staysByLaw: (names: string) => `Dit blijft staan, ook als de zaak dicht is: ${names}.`,
  openUntil: (what: string, due: string) => `${what}, uiterlijk ${due}`,
  becomes: 'Wat gebeurt ermee',
  becomesOf: {
    kept: 'Het is gedaan',
    'lives-on': 'Iemand doet het nog',
    dropped: 'Het vervalt',
  },
  becomesOn: 'Gedaan op, of uiterlijk op',
  becomesOwner: 'Wie doet het nog',
  becomesReason: 'Waarom vervalt het',
  decide: 'Leg dit vast',
  ways: {
    talk: 'in een gesprek',
    phone: 'aan de telefoon',
    email: 'per e-mail',
    letter: 'per brief',
    visit: 'aan de balie',
  },
}

export type EndingWords = typeof nl

const en: EndingWords = {
  refusalGround: 'For which reason',
  refusalUntil: (until) => `Possible up to and including ${until}. After that you handle the complaint.`,
  refusalLetter: 'The letter to the complainant',
  refusalLetterHint: 'Explain why this reason applies. The letter leaves now, and the case is closed with it.',
  refusalBodies: (names) => `Below the letter it says by itself where the complainant can go: ${names}.`,
  refuse: 'Send and close',
  agreed: 'What was agreed',
  agreedHint: 'The complainant gets this text as a confirmation.',
  agreedOn: 'On which day',
  agreedBy: 'How',
  settle: 'Confirm and close',
  withdrawnOn: 'On which day',
  withdrawnBy: 'How did the complainant say so',
  withdrawnWhy: 'Why, if the complainant said so',
  withdrawnHint: 'Only the complainant can withdraw. Was something agreed? Then choose “Settle together”.',
  withdraw: 'Record and close',
  forwardTo: 'To which organisation',
  forwardReach: 'Its address or website',
  forwardReachHint: 'The complainant reads this, to be able to go on there.',
  along: 'What goes along',
  alongs: {
    nothing: 'No details: only that there is a complaint',
    complaint: "The complaint, with the complainant's name and address",
    file: 'The whole file',
  },
  consentOn: 'On which day did the complainant agree',
  consentBy: 'How did the complainant say so',
  forward: 'Forward and close',
  stillOpen: 'What is still open',
  stillOpenHint: 'Choose for each what becomes of it. Nothing lapses by itself.',
  staysByLaw: (names) => `This stays, also when the case is closed: ${names}.`,
  openUntil: (what, due) => `${what}, by ${due}`,
  becomes: 'What becomes of it',
  becomesOf: {
    kept: 'It was done',
    'lives-on': 'Somebody will still do it',
    dropped: 'It is dropped',
  },
  becomesOn: 'Done on, or by',
  becomesOwner: 'Who will still do it',
  becomesReason: 'Why it is dropped',
  decide: 'Record this',
  ways: {
    talk: 'in a conversation',
    phone: 'by telephone',
    email: 'by email',
    letter: 'by letter',
    visit: 'in person',
  },
}

const words: AtDesk<EndingWords> = { nl, en }

export function endingWords(lang: DeskLang): EndingWords {
  return words[lang]
}
