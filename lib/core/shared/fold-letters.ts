// The letters of a word without their marks, as people type them on any keyboard: for finding and comparing, never for
// showing. What Unicode does not take apart (ı ß ø ł æ œ þ đ ĳ …) is taken apart here.

const APART: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ħ: 'h',
  ŋ: 'ng',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ƒ: 'f',
  ɣ: 'g',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ĳ: 'ij',
  // Two characters that stand for a letter in transliterations of Arabic and Hebrew, and are left out as often.
  ʿ: '',
  ʾ: '',
  ʻ: '',
  ʼ: '',
}

const ODD = new RegExp(`[${Object.keys(APART).join('')}]`, 'gu')

/**
 * Small letters without marks; everything else stays as it is. Linear: loose marks go before anything is put in order,
 * so that ten thousand of them on one letter cost no more than ten thousand letters.
 */
export function foldLetters(text: string): string {
  return text
    .replace(/\p{M}+/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(ODD, (letter) => APART[letter] ?? letter)
}
