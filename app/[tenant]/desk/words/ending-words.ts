// What the desk says where a case comes to its end.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const nl = {
  refusalGround: 'Om welke reden',
  refusalUntil: (until: string) => `Dit kan tot en met ${until}. Daarna behandelt u de klacht.`,
  refusalLetter: 'De brief aan de klager',
  refusalLetterHint: 'Leg uit waarom deze reden geldt. De brief gaat nu weg, en de zaak is dan afgesloten.',
  refusalBodies: (names: string) => `Onder de brief staat vanzelf waar de klager heen kan: ${names}.`,
  refuse: 'Verstuur en sluit af',
}

export type EndingWords = typeof nl

const en: EndingWords = {
  refusalGround: 'For which reason',
  refusalUntil: (until) => `Possible up to and including ${until}. After that you handle the complaint.`,
  refusalLetter: 'The letter to the complainant',
  refusalLetterHint: 'Explain why this reason applies. The letter leaves now, and the case is closed with it.',
  refusalBodies: (names) => `Below the letter it says by itself where the complainant can go: ${names}.`,
  refuse: 'Send and close',
}

const words: AtDesk<EndingWords> = { nl, en }

export function endingWords(lang: DeskLang): EndingWords {
  return words[lang]
}
