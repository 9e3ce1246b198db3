// What the page about keeping and erasing says.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

type Words = {
  title: string
  intro: string
  outro: string
  over: string
  none: string
  more: string
  cases: string
  row: (closed: string, until: string) => string
  unknown: string
  sure: string
  erase: string
  tickSure: string
  tickOne: string
  done: (done: number, refused: number) => string
  held: string
  heldNone: string
  heldUntil: (until: string) => string
  heldOn: string
  erased: string
  erasedNone: string
  because: { 'time-over': string; 'person-asked': string }
  by: (who: string) => string
  someone: string
  again: string
  counts: (names: number, texts: number, mails: number) => string
  notYours: string
  link: string
  linkText: string
}

const words: AtDesk<Words> = {
  nl: {
    title: 'Wissen',
    intro:
      'Van deze zaken is de bewaartermijn voorbij. Niets wordt vanzelf gewist: u beslist. Loopt er nog iets, houd de zaak dan vast in de zaak zelf.',
    outro:
      'Wissen haalt namen, teksten, brieven en links weg. Wat de cijfers nodig hebben, blijft: dagen, onderwerpen, oordelen. Wissen kan niet terug.',
    over: 'Bewaartermijn voorbij',
    none: 'Er is nu niets om te wissen.',
    more: 'Er zijn er meer. Die ziet u als deze gewist zijn.',
    cases: 'Welke zaken wist u',
    row: (closed, until) => `afgesloten op ${closed}, te wissen vanaf ${until}`,
    unknown: 'onbekende datum',
    sure: 'Ik weet dat dit niet terug kan',
    erase: 'Wis deze zaken',
    tickSure: 'Vink aan dat u weet dat dit niet terug kan.',
    tickOne: 'Vink ten minste één zaak aan.',
    done: (done, refused) =>
      refused > 0
        ? `${done} gewist. ${refused} niet: daar veranderde intussen iets, of de zaak wordt vastgehouden.`
        : `${done} gewist.`,
    held: 'Vastgehouden',
    heldNone: 'Geen zaak wordt vastgehouden.',
    heldUntil: (until) => `tot en met ${until}`,
    heldOn: 'zonder einddatum',
    erased: 'Gewist',
    erasedNone: 'Er is nog niets gewist.',
    because: { 'time-over': 'bewaartermijn voorbij', 'person-asked': 'de klager vroeg erom' },
    by: (who) => `op besluit van ${who}`,
    someone: 'iemand die hier niet meer is',
    again: 'opnieuw, na een reservekopie',
    counts: (names, texts, mails) => `${names} namen, ${texts} teksten, ${mails} brieven en e-mails`,
    notYours: 'Dit doen beheerders en eigenaren.',
    link: 'Naar wissen',
    linkText: 'Zaken waarvan de bewaartermijn voorbij is, en wat is gewist.',
  },
  en: {
    title: 'Erasing',
    intro:
      'The time for keeping these cases is over. Nothing is erased by itself: you decide. If something is still under way, hold the case in the case itself.',
    outro:
      'Erasing removes names, texts, letters and links. What figures need stays: days, subjects, judgements. It cannot be undone.',
    over: 'Time for keeping is over',
    none: 'There is nothing to erase now.',
    more: 'There are more. You will see them once these are erased.',
    cases: 'Which cases do you erase',
    row: (closed, until) => `closed on ${closed}, may be erased from ${until}`,
    unknown: 'an unknown date',
    sure: 'I know that this cannot be undone',
    erase: 'Erase these cases',
    tickSure: 'Tick that you know that this cannot be undone.',
    tickOne: 'Tick at least one case.',
    done: (done, refused) =>
      refused > 0
        ? `${done} erased. ${refused} not: something changed in the meantime, or the case is held.`
        : `${done} erased.`,
    held: 'Held',
    heldNone: 'No case is held.',
    heldUntil: (until) => `up to and including ${until}`,
    heldOn: 'without an end date',
    erased: 'Erased',
    erasedNone: 'Nothing was erased yet.',
    because: { 'time-over': 'time for keeping is over', 'person-asked': 'the complainant asked for it' },
    by: (who) => `by decision of ${who}`,
    someone: 'somebody who is no longer here',
    again: 'again, after a backup was put back',
    counts: (names, texts, mails) => `${names} names, ${texts} texts, ${mails} letters and emails`,
    notYours: 'Managers and owners do this.',
    link: 'To erasing',
    linkText: 'Cases whose time for keeping is over, and what was erased.',
  },
}

export function keepingWords(lang: DeskLang): Words {
  return words[lang]
}
