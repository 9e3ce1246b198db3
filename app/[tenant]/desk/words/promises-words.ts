// What the desk says of promises that go on when a case is closed.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const nl = {
  title: 'Toezeggingen die doorgaan',
  intro: 'Wat iemand nog doet, ook als de zaak dicht is. Wat het eerst klaar moet zijn, staat bovenaan.',
  none: 'Er gaat nu niets door.',
  more: 'Dit zijn de eerste. Zijn deze klaar, dan volgt de rest.',
  due: (day: string) => `Uiterlijk ${day}`,
  late: (day: string) => `Had klaar moeten zijn op ${day}`,
  by: (name: string) => `Door ${name}`,
  forAll: 'Voor iedereen',
  closed: 'De zaak is dicht',
  open: 'De zaak is open',
  counted: 'In de laatste 12 maanden',
  figures: { inTime: 'Op tijd gedaan', late: 'Te laat gedaan', missed: 'Voorbij en niet gedaan', ahead: 'Komt nog' },
  verdicts: 'Oordelen van externe instanties',
}

type PromisesWords = typeof nl

const en: PromisesWords = {
  title: 'Promises that go on',
  intro: 'What somebody will still do, also when the case is closed. What has to be done first stands at the top.',
  none: 'Nothing goes on now.',
  more: 'These are the first. Once they are done, the others follow.',
  due: (day) => `By ${day}`,
  late: (day) => `Should have been done by ${day}`,
  by: (name) => `By ${name}`,
  forAll: 'For everybody',
  closed: 'The case is closed',
  open: 'The case is open',
  counted: 'In the last 12 months',
  figures: { inTime: 'Done in time', late: 'Done late', missed: 'Over and not done', ahead: 'To come' },
  verdicts: 'Verdicts of external bodies',
}

const words: AtDesk<PromisesWords> = { nl, en }

export function promisesWords(lang: DeskLang): PromisesWords {
  return words[lang]
}
