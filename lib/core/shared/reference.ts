// The number by which people call a case: eight characters that cannot be guessed or counted, with a character that catches slips.

/** No look-alikes (0/O, 1/I/L, S/5, U/V) and no vowels, so that no word appears. 23 is prime: the check character needs that. */
const CHARACTERS = '23456789BCDFGHJKMNPQRTX'

/** Seven random signs and a check sign, from at least seven random bytes as hex. */
export function newReference(randomHex: string): string {
  if (!/^(?:[0-9a-f]{2}){14,}$/.test(randomHex))
    throw new Error('a reference asks for at least fourteen random bytes as hex')
  const body = Array.from({ length: 7 }, (_, i) => {
    const value = Number.parseInt(randomHex.slice(i * 4, i * 4 + 4), 16)
    return CHARACTERS[value % CHARACTERS.length]
  }).join('')
  return body + checkCharacter(body)
}

/** What somebody typed or said as a reference: spaces, dashes and small letters are fine; null when it cannot be one. */
export function parseReference(typed: string): string | null {
  const characters = typed.slice(0, 40).toUpperCase().replace(/[\s-]/g, '')
  if (characters.length !== 8 || [...characters].some((character) => !CHARACTERS.includes(character))) return null
  return checkCharacter(characters.slice(0, 7)) === characters[7] ? characters : null
}

/** As people read it: two groups of four, "7F3K 9QXM". */
export function formatReference(reference: string): string {
  return `${reference.slice(0, 4)} ${reference.slice(4)}`
}

/** Weighted sum modulo a prime: catches every single wrong character and every two swapped ones. */
function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, character, i) => total + CHARACTERS.indexOf(character) * (i + 2), 0)
  return CHARACTERS[sum % CHARACTERS.length] ?? ''
}
