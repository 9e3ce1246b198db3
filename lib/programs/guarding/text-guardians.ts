// The guardians of what people type: no work beyond its length, and a lost link goes to nobody else.
import type { Guardian } from './guardian'

export const textGuardians: Guardian[] = [
  {
    invariant: 'every language says all that is said: a catalogue without a key is found',
    file: 'lib/catalogues/public/lost-link/en.json',
    guardian: '  "title": "This link does not work",\n',
    without: '',
    project: 'rules',
    tests: ['lib/catalogues/catalogues'],
  },
  {
    invariant: 'every language says all that is said: a message without its variable is found',
    file: 'lib/catalogues/public/mail/en.json',
    guardian: '"Your number is {reference}."',
    without: '"Your number is in our letter."',
    project: 'rules',
    tests: ['lib/catalogues/catalogues'],
  },
  {
    invariant: 'no word is decided by comparing a language',
    file: 'lib/words/language-name.ts',
    guardian: 'return new Intl.DisplayNames',
    without: "if ((lang as string) === \u0027pl\u0027) return 'Pools'\n  return new Intl.DisplayNames",
    project: 'rules',
    tests: ['lib/catalogues/no-language-compared'],
  },
  {
    invariant:
      'work grows at most with the size of the input: marks on one letter are bounded before they are composed',
    file: 'lib/core/shared/written-text.ts',
    guardian: 'const MOST_MARKS = 8',
    without: 'const MOST_MARKS = 64',
    project: 'rules',
    tests: ['lib/core/shared/written-text'],
  },
  {
    invariant: 'work grows at most with the size of the input: what is far too long is refused before it is read',
    file: 'lib/core/case/intake/read-field.ts',
    guardian: 'if (sent.some((value) => isFarTooLong(value, field.max)))',
    without: 'if (false as boolean)',
    project: 'rules',
    tests: ['lib/core/case/parse-intake'],
  },
  {
    invariant: 'a new link goes only to the address that the complainant gave',
    file: 'lib/operations/cases/ask-for-link.ts',
    guardian: 'isSameAddress(person.email, email)',
    without: 'isSameAddress(email, email)',
    project: 'storage',
    tests: ['app/_respond/lost-link'],
  },
  {
    invariant: 'an address is the same however it was written: its domain in its own letters or as it travels',
    file: 'lib/core/shared/same-address.ts',
    guardian: 'addressOnTheWire(cleanLine(email)).toLowerCase()',
    without: 'cleanLine(email).toLowerCase()',
    project: 'rules',
    tests: ['lib/core/shared/same-address'],
  },
  {
    invariant: 'an address is never kept with the key of another',
    file: 'db/migrations/0110_same-address.sql',
    guardian: 'email_key = lower(email collate "C")',
    without: 'email_key is not null',
    project: 'storage',
    tests: ['db/stores/same-address'],
  },
]
