// What a password must be: long enough, and not one that everyone tries first. Nothing about digits or capitals,
// because such rules make passwords worse (NIST SP 800-63B, 5.1.1.2; OWASP ASVS 5.0, 6.2.1 to 6.2.12).
import { commonPasswords } from './common-passwords'

const SHORTEST_PASSWORD = 8
export const LONGEST_PASSWORD = 128

type PasswordProblem = 'empty' | 'too-short' | 'too-long' | 'too-common'

/** What is wrong with this password, or null. `about`: words an outsider would try, such as the address and the name. */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | null {
  const length = [...password].length
  if (length === 0) return 'empty'
  if (length < SHORTEST_PASSWORD) return 'too-short'
  if (length > LONGEST_PASSWORD) return 'too-long'
  return isCommon(password, about) ? 'too-common' : null
}

// "Welkom2026!" is "welkom" with what everyone puts behind it.
function isCommon(password: string, about: readonly string[]): boolean {
  const plain = password.normalize('NFKC').toLowerCase()
  const stem = plain.replace(/[\d\W_]+$/u, '')
  const known = new Set([...commonPasswords, ...about.flatMap(guessesFrom)])
  return known.has(plain) || known.has(stem) || isRepetition(plain)
}

function guessesFrom(words: string): string[] {
  const plain = words.normalize('NFKC').toLowerCase()
  return [plain, plain.replace(/\s+/gu, ''), plain.split('@')[0] ?? plain].filter((guess) => guess.length >= 4)
}

function isRepetition(plain: string): boolean {
  return [1, 2, 3, 4].some(
    (size) =>
      plain ===
      plain
        .slice(0, size)
        .repeat(Math.ceil(plain.length / size))
        .slice(0, plain.length),
  )
}
