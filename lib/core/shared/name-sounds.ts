// How a name sounds to somebody in the Netherlands who writes down what they heard: Yusuf and Joesoef, Şahin and Sjahin,
// Weiß and Wijs come to nearly the same row of sounds. A sound is one character; what is left over is compared, with small costs
// for sounds that are easily taken for each other. Own table: no library knows Dutch spellings of Turkish, Arabic or Polish.
import { foldLetters } from './fold-letters'

/** Spellings of one sound, the longest first. Vowels become A, E, I or U; `c` is a c of which we cannot know how it sounds. */
const SPELLINGS: [RegExp, string][] = [
  // Marks are gone by now; doubled letters say nothing, in any of these languages.
  [/(.)\1+/g, '$1'],
  [/x/g, 'ks'],
  [/dsch|dsj|dzj|dzh|dj|dz/g, 'j'],
  [/tsch|tsj|tch|tj(?=[aeiou])|cz|tz|ts/g, 'c'],
  [/schr/g, 'sr'],
  [/sch|sh|sj|sz/g, 's'],
  [/zh|zj|z/g, 's'],
  [/ph|v|w/g, 'f'],
  [/f+/g, 'f'],
  [/th|dt/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/ck|cq|cc|qu|q/g, 'k'],
  [/ch|kh|gh/g, 'x'],
  [/(^|[^aeiouy])ou(?=[aei])/g, '$1f'],
  [/k+/g, 'k'],
  [/s+/g, 's'],
  // The ij and all its spellings.
  [/aij|eij|ey|ei|ay|ai|aj|ej|ij|ie|iy/g, 'I'],
  [/^y(?=[aeiouIU])/g, 'j'],
  [/(?<=[aeiouIU])y(?=[aeiouIU])/g, 'j'],
  [/oe|ou|oo|ue|ui|uy|uj|eu|au|aw|ow|oi|oy|oj|o|u/g, 'U'],
  [/ae|ea|ee|e/g, 'E'],
  [/aa|a/g, 'A'],
  [/[iy](?=[AEU])/g, 'j'],
  [/[iy]/g, 'I'],
  [/(.)\1+/g, '$1'],
]

/** Nobody's name is longer; what is typed may be. */
const LONGEST = 40

/** The sounds of one word, one character each. */
export function soundsOf(word: string): string {
  const letters = foldLetters(word.slice(0, LONGEST)).replace(/[^a-z]/g, '')
  return SPELLINGS.reduce((so, [spelling, sound]) => so.replace(spelling, sound), letters)
}
