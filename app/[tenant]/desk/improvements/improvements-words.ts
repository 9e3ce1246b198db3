// What the pages of improvements say.
import type { Lang, Spoken } from '@/lib/shared/language'

const words = {
  nl: {
    title: 'Verbeteringen',
    intro:
      'Wat u doet aan een oorzaak, wie daarvoor zorgt en wanneer het af is. Is het af, dan horen klagers die dat wilden wat er is veranderd.',
    start: 'Nieuwe verbetering',
    newTitle: 'Een verbetering beginnen',
    name: 'Wat gaat u anders doen?',
    nameHint: 'Kort en concreet, voor collega’s.',
    cause: 'Oorzaak',
    owner: 'Wie zorgt ervoor?',
    due: 'Wanneer is het af?',
    cases: 'Bij welke zaken hoort dit?',
    casesHint: 'Wie in een van deze zaken wilde horen wat er verandert, krijgt bericht als het af is.',
    casesShown: (shown: string, total: string) =>
      `U ziet de nieuwste ${shown} van ${total} zaken. Later kunt u er meer koppelen.`,
    ticked: (n: string, of: string) => `Zaken met deze oorzaak: ${n} van ${of} aangevinkt. Bekijk of kies.`,
    casesNone: 'Er zijn nog geen zaken met deze oorzaak. U kunt ze later koppelen.',
    chooseCause: 'Kies eerst een oorzaak; dan staan hier de zaken.',
    showCases: 'Toon zaken',
    received: 'ontvangen',
    begin: 'Begin deze verbetering',
    begun: 'De verbetering is begonnen.',
    link: 'Koppel deze zaken',
    linked: 'De zaken zijn gekoppeld.',
    notLinked: 'Een of meer zaken konden niet worden gekoppeld: ze zijn er niet, of niet voor u.',
    linkMore: 'Meer zaken koppelen',
    states: { planned: 'Gepland', done: 'Gedaan', dropped: 'Vervallen' },
    dueOn: (date: string) => `af op ${date}`,
    late: 'de datum is voorbij',
    doneOn: (date: string) => `gedaan op ${date}`,
    droppedOn: (date: string) => `vervallen op ${date}`,
    ownerTerm: 'Zorgt ervoor',
    started: 'Begonnen',
    casesTerm: 'Zaken',
    wantingTerm: 'Wilden het horen',
    toldTerm: 'Verteld',
    nCases: (n: string, one: boolean) => `${n} ${one ? 'zaak' : 'zaken'}`,
    nothing: 'geen',
    finish: 'Het is gedaan',
    finishText:
      'Schrijf voor wie klaagde wat er is veranderd. Zij lezen dit op hun eigen pagina en, als ze dat wilden, in een mail. Daarna kunt u het niet meer veranderen.',
    whatChanged: { nl: 'Wat is er veranderd? (Nederlands)', en: 'Wat is er veranderd? (Engels)' },
    whatHint: 'Bijvoorbeeld: U zei dat niemand belde als het later werd. Wij bellen nu altijd vooraf.',
    finishButton: 'Gedaan, vertel het',
    finished: 'Vastgelegd. Wie het wilde horen, krijgt nu bericht.',
    untold: (n: string, one: boolean) =>
      `${one ? 'Eén zaak is' : `${n} zaken zijn`} nog niet bijgewerkt. Per keer gaan er 200.`,
    tellRest: 'Vertel het in de volgende zaken',
    told: 'Bijgewerkt.',
    said: 'U zei, wij deden',
    drop: 'Laten vervallen',
    dropWhy: 'Dan blijft staan dat u het van plan was. Niemand krijgt bericht.',
    dropped: 'De verbetering is vervallen.',
    back: 'Verbeteringen',
    empty: 'Nog geen verbeteringen',
    emptyText: 'Een klacht is pas af als er iets van geleerd is. Begin bij een oorzaak die vaker voorkomt.',
    toCauses: 'Naar de oorzaken',
    unnamed: 'onbekende oorzaak',
    alreadyDone: 'Deze verbetering is al gedaan of vervallen.',
  },
  en: {
    title: 'Improvements',
    intro:
      'What you do about a cause, who sees to it and when it is done. Once done, complainants who asked to hear are told what changed.',
    start: 'New improvement',
    newTitle: 'Starting an improvement',
    name: 'What will you do differently?',
    nameHint: 'Short and concrete, for colleagues.',
    cause: 'Cause',
    owner: 'Who sees to it?',
    due: 'When is it done?',
    cases: 'Which cases is this for?',
    casesHint: 'Whoever asked in one of these cases to hear what changes gets a message once it is done.',
    casesShown: (shown: string, total: string) =>
      `You see the newest ${shown} of ${total} cases. You can link more later.`,
    ticked: (n: string, of: string) => `Cases with this cause: ${n} of ${of} ticked. Look or choose.`,
    casesNone: 'There are no cases with this cause yet. You can link them later.',
    chooseCause: 'Choose a cause first; its cases then stand here.',
    showCases: 'Show cases',
    received: 'received',
    begin: 'Start this improvement',
    begun: 'The improvement has begun.',
    link: 'Link these cases',
    linked: 'The cases are linked.',
    notLinked: 'One or more cases could not be linked: they are not there, or not for you.',
    linkMore: 'Link more cases',
    states: { planned: 'Planned', done: 'Done', dropped: 'Dropped' },
    dueOn: (date: string) => `done by ${date}`,
    late: 'the date has passed',
    doneOn: (date: string) => `done on ${date}`,
    droppedOn: (date: string) => `dropped on ${date}`,
    ownerTerm: 'Sees to it',
    started: 'Begun',
    casesTerm: 'Cases',
    wantingTerm: 'Asked to hear',
    toldTerm: 'Told',
    nCases: (n: string, one: boolean) => `${n} ${one ? 'case' : 'cases'}`,
    nothing: 'none',
    finish: 'It is done',
    finishText:
      'Write for those who complained what has changed. They read it on their own page and, if they asked to, in a mail. After that it cannot be changed.',
    whatChanged: { nl: 'What has changed? (Dutch)', en: 'What has changed? (English)' },
    whatHint: 'For example: You said nobody called when it got late. We now always call first.',
    finishButton: 'Done, tell them',
    finished: 'Recorded. Those who asked to hear are being told now.',
    untold: (n: string, one: boolean) =>
      `${one ? 'One case was' : `${n} cases were`} not updated yet. 200 go at a time.`,
    tellRest: 'Tell it in the next cases',
    told: 'Updated.',
    said: 'You said, we did',
    drop: 'Drop it',
    dropWhy: 'It stays on record that you meant to. Nobody gets a message.',
    dropped: 'The improvement was dropped.',
    back: 'Improvements',
    empty: 'No improvements yet',
    emptyText: 'A complaint is only finished when something was learnt from it. Begin with a cause that comes back.',
    toCauses: 'To the causes',
    unnamed: 'unknown cause',
    alreadyDone: 'This improvement is done or dropped already.',
  },
} satisfies Spoken<Record<string, unknown>>

export type ImprovementsWords = (typeof words)['nl']

export function improvementsWords(lang: Lang): ImprovementsWords {
  return words[lang]
}

/** What the page says after something was done, by the word in its address. */
export function saidAfter(done: string, words: ImprovementsWords): string | null {
  const known: Record<string, string> = {
    begun: words.begun,
    linked: words.linked,
    'not-linked': words.notLinked,
    finished: words.finished,
    told: words.told,
    dropped: words.dropped,
  }
  return Object.hasOwn(known, done) ? (known[done] ?? null) : null
}
