// Days that royal decrees put on a par with a public holiday for statutory terms (Algemene termijnenwet art. 3.3): a decree
// names them for some three years ahead. They move terms of the law only; whether an organisation works then is its own choice.
import type { CivilDate } from './civil-date'

/**
 * By the titles of the decrees, as others tell them (sterfgeval.nl, 4 October 2025); the decrees themselves were not read.
 * After the last day a new one has to be added: until then a term may end a day earlier than it should.
 */
export const DECREED_DAYS: readonly CivilDate[] = [
  // Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025.
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  // Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028.
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]
