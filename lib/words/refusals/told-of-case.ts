// Refusals about a case that name a day, an article or somebody.
import type { AtDesk } from '@/lib/core/shared/language'

type Told = {
  tooLate: (due: string) => string
  tooLong: (latest: string) => string
  noMore: (times: number) => string
  beyondTotal: (latest: string) => string
  needsConsent: (latest: string) => string
  againNeedsConsent: (times: number) => string
  notThatFar: (until: string) => string
  noReopening: (until: string) => string
  tooLateToRefuse: (due: string, article: string | null) => string
  doneBy: (who: string) => string
  takesRole: (which: string) => string
  notYou: string
  noneNamed: string
  unjudged: (which: string, isOne: boolean) => string
  lacks: (which: string) => string
}

export const told: AtDesk<Told> = {
  nl: {
    tooLate: (due) =>
      `Verdagen moest vóór de beloofde datum, ${due}. Die is geweest. Laat de klager weten wanneer het antwoord wel komt.`,
    tooLong: (latest) => `Verdagen kan tot en met ${latest}. Later kan niet, ook niet met toestemming.`,
    noMore: (times) => `Er is al ${times} keer verdaagd. Vaker kan niet volgens de regeling van deze zaak.`,
    beyondTotal: (latest) =>
      `Alles samen mag dit niet langer duren dan tot en met ${latest}, ook niet met toestemming.`,
    needsConsent: (latest) =>
      `Zonder toestemming kan verdagen tot en met ${latest}. Later kan alleen als de klager het schriftelijk goedvindt.`,
    againNeedsConsent: (times) =>
      `Er is al ${times} keer verdaagd. Nog een keer kan alleen als de klager het schriftelijk goedvindt.`,
    notThatFar: (until) => `De klager vond het goed tot en met ${until}. Later kan alleen met nieuwe toestemming.`,
    noReopening: (until) => `Heropenen kon tot en met ${until}.`,
    tooLateToRefuse: (due, article) =>
      `Dat kon tot en met ${due}${article ? ` (${article})` : ''}. Behandel de klacht en geef antwoord, of los het samen op.`,
    doneBy: (who) => `Dit doet ${who}. Vraag het daar, of draag de zaak over.`,
    takesRole: (which) => `Dit kan met de rol ${which}. Vraag het aan een collega met die rol.`,
    notYou: 'U mag dit niet doen. Vraag het aan een collega.',
    noneNamed: 'Nog niet elk punt heeft een oordeel met uitleg. Daarna kan het antwoord weg.',
    unjudged: (which, isOne) =>
      `${isOne ? 'Punt' : 'Punten'} ${which} ${isOne ? 'heeft' : 'hebben'} nog geen oordeel met uitleg. Daarna kan het antwoord weg.`,
    lacks: (which) => `Het antwoord mist nog iets dat er volgens de regeling in hoort${which}.`,
  },
  en: {
    tooLate: (due) =>
      `An extension had to come before the promised date, ${due}. That has passed. Tell the complainant when the answer will come.`,
    tooLong: (latest) => `An extension can go up to and including ${latest}. Later is not possible, agreed or not.`,
    noMore: (times) =>
      `It was extended ${times === 1 ? 'once' : `${times} times`} already. This procedure allows no more.`,
    beyondTotal: (latest) => `Altogether this may take until ${latest} at most, agreed or not.`,
    needsConsent: (latest) =>
      `Without consent an extension can go up to and including ${latest}. Later only if the complainant agrees in writing.`,
    againNeedsConsent: (times) =>
      `It was extended ${times === 1 ? 'once' : `${times} times`} already. Once more only if the complainant agrees in writing.`,
    notThatFar: (until) => `The complainant agreed to ${until} at the latest. Later only if they agree anew.`,
    noReopening: (until) => `Reopening was possible up to and including ${until}.`,
    tooLateToRefuse: (due, article) =>
      `That was possible up to and including ${due}${article ? ` (${article})` : ''}. Handle the complaint and answer it, or settle it together.`,
    doneBy: (who) => `This is done by ${who}. Ask there, or hand the case over.`,
    takesRole: (which) => `This takes the role of ${which}. Ask a colleague with that role.`,
    notYou: 'You may not do this. Ask a colleague.',
    noneNamed: 'Not every point has a judgement with reasons yet. After that the answer can go.',
    unjudged: (which, isOne) =>
      `${isOne ? 'Point' : 'Points'} ${which} ${isOne ? 'has' : 'have'} no judgement with reasons yet. After that the answer can go.`,
    lacks: (which) => `The answer still lacks something that the procedure asks for${which}.`,
  },
}
