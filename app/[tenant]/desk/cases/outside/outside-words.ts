import { HOURS_LET_IN, type OpenedBecause } from '@/lib/core/case/opened-because'
import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: 'Een zaak openen die u niet leest',
  lead: `Soms moet u een zaak lezen waar uw functie niet bij hoort. Dat kan met een reden. U leest dan alleen die zaak, ${HOURS_LET_IN} uur lang.`,
  seen: 'In de zaak komt te staan wie haar opende, waarom en tot wanneer. De klachtenfunctionaris krijgt daar bericht van.',
  reference: 'Nummer van de zaak',
  because: 'Waarom is dit nodig?',
  reasons: {
    'complainant-asks': 'De klager vraagt erom',
    'nobody-there': 'Wie aan de zaak werkt, is niet te bereiken',
    supervision: 'Een toezichthouder of rechter vraagt erom',
    connected: 'De klacht hoort bij een andere zaak',
  } satisfies Record<OpenedBecause, string>,
  text: 'Leg kort uit waarom',
  open: 'Open de zaak',
  link: 'Open een zaak die u niet leest',
}

const en: typeof nl = {
  title: 'Open a case that you do not read',
  lead: `Sometimes you have to read a case outside your function. You can, for a reason. You then read that case alone, for ${HOURS_LET_IN} hours.`,
  seen: 'The case will say who opened it, why, and until when. The complaints officer is told.',
  reference: 'Number of the case',
  because: 'Why is this needed?',
  reasons: {
    'complainant-asks': 'The complainant asks for it',
    'nobody-there': 'Nobody who works on the case can be reached',
    supervision: 'An inspector or a court asks for it',
    connected: 'The complaint belongs to another case',
  },
  text: 'Explain briefly why',
  open: 'Open the case',
  link: 'Open a case that you do not read',
}

export const outsideWords: AtDesk<typeof nl> = { nl, en }
