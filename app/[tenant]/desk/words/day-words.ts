// What the desk says where the day is recorded from which a procedure counts.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const nl = {
  day: {
    event: 'Op welke dag gebeurde het',
    return: 'Op welke dag kwam de klager terug',
    discovery: 'Op welke dag merkte de klager het',
  },
  known: (day: string) => `Nu staat er ${day}. Datums die vanaf deze dag tellen, schuiven mee.`,
  unknown: 'Datums die vanaf deze dag tellen, schuiven mee. De klager krijgt er bericht van.',
  toldBy: 'Wie vertelde het',
  inPapers: 'Het staat in de stukken',
  why: 'Waarom klopt de eerste dag niet',
  whyHint: 'De eerste dag blijft in het verloop staan. De klager krijgt bericht van de nieuwe.',
  record: 'Leg de dag vast',
}

const en: typeof nl = {
  day: {
    event: 'On which day did it happen',
    return: 'On which day did the complainant return',
    discovery: 'On which day did the complainant find out',
  },
  known: (day: string) => `Now it says ${day}. Dates that count from this day move along.`,
  unknown: 'Dates that count from this day move along. The complainant is told.',
  toldBy: 'Who told it',
  inPapers: 'It stands in the papers',
  why: 'Why is the first day not right',
  whyHint: 'The first day stays in the timeline. The complainant is told of the new one.',
  record: 'Record the day',
}

const words: AtDesk<typeof nl> = { nl, en }

export function dayWords(lang: DeskLang): typeof nl {
  return words[lang]
}
