// What is one where there are several, and several where there is one, as Dutch bends its words: so that a slip in the one finds
// the other. Not every form is a word; it is only held beside words that somebody wrote.

/** The other forms of this word, as it may have been written. */
export function otherNumber(word: string): string[] {
  return [...new Set([...severalOf(word), ...oneOf(word)])].filter((form) => form !== word)
}

/** Straat and straten, brief and brieven, huis and huizen, klap and klappen, ziekte and ziekten, eenheid and eenheden. */
function severalOf(word: string): string[] {
  if (word.endsWith('e')) return [`${word}s`, `${word}n`]
  const open = word.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  const shut = word.replace(/([^aeiou][aeiou])([bdfgklmnprst])$/, '$1$2$2')
  const voiced = open.replace(/f$/, 'v').replace(/s$/, 'z')
  return [`${word}s`, ...[word, shut, voiced].map((root) => `${root}en`), word.replace(/heid$/, 'heden')]
}

function oneOf(word: string): string[] {
  if (word.endsWith('s')) return [word.slice(0, -1)]
  if (!/en$/.test(word)) return []
  const root = word.slice(0, -2)
  return [
    word.slice(0, -1),
    root,
    root.replace(/v$/, 'f').replace(/z$/, 's'),
    root.replace(/([^aeiou])\1$/, '$1'),
    root.replace(/([^aeiou]|^)([aeou])([^aeiou])$/, '$1$2$2$3'),
    root.replace(/hed$/, 'heid'),
  ]
}
