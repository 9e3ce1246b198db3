// The sentences of the timeline, in both languages. Told in the past tense; who did it comes first where someone did.
import type { AtDesk } from '@/lib/core/shared/language'

const point = {
  nl: (n: number | null) => (n ? `punt ${n}` : 'een punt'),
  en: (n: number | null) => (n ? `point ${n}` : 'a point'),
}

const nl = {
  someone: 'iemand',
  system: 'Gehoor',
  imported: 'Het ingelezen bestand',
  visitor: 'De klager',
  aPromise: 'een toezegging',
  theRole: {
    complainant: 'de klager',
    representative: 'de vertegenwoordiger',
    subject: 'de persoon over wie het gaat',
    witness: 'de getuige',
  },
  filed: (channel: string, on: string) => `De klacht kwam binnen (${channel}), ingediend op ${on}.`,
  partyAdded: (name: string, role: string) => `${name} staat in de zaak: ${role}.`,
  routed: (name: string | null, because: string) =>
    name ? `De zaak ging naar ${name}, ${because}.` : `De zaak heeft nog geen behandelaar, ${because}.`,
  promised: (what: string, on: string) => `Toegezegd: ${what}, uiterlijk ${on}.`,
  kept: (what: string) => `Toezegging gehouden: ${what}.`,
  warned: (what: string) => `Gehoor herinnerde aan de toezegging: ${what}.`,
  broken: (what: string) => `De datum is voorbij: ${what}.`,
  extended: (who: string, what: string, on: string) => `${who} verdaagde: ${what}, nu uiterlijk ${on}.`,
  moved: (what: string, on: string) => `De datum schoof op: ${what}, nu uiterlijk ${on}.`,
  lapsed: (what: string) => `Hoeft niet meer: ${what}.`,
  suspended: (who: string, reason: string) => `${who} zette de termijn stil: ${reason}.`,
  resumed: (who: string, days: number) =>
    `${who} liet de termijn weer lopen, na ${days} ${days === 1 ? 'dag' : 'dagen'} stilstand.`,
  acknowledged: (how: 'mail' | 'call' | 'letter' | 'page', who: string) =>
    ({
      mail: 'De ontvangst is bevestigd per e-mail.',
      call: `${who} bevestigde de ontvangst per telefoon.`,
      letter: `${who} bevestigde de ontvangst per brief.`,
      page: 'De ontvangst is bevestigd op de pagina na het versturen.',
    })[how],
  assigned: (who: string, name: string) => `${who} gaf de zaak aan ${name}.`,
  settled: (who: string, typed: string, name: string | null) =>
    name ? `${who} stelde vast: ${typed} is ${name}.` : `${who} stelde vast: ${typed} is geen medewerker.`,
  step: (name: string) => `De zaak is nu in de stap ‘${name}’.`,
  titled: (who: string) => `${who} gaf de zaak een andere titel.`,
  note: (who: string) => `${who} schreef een notitie.`,
  asked: (who: string, name: string) => `${who} vroeg iets aan ${name}.`,
  replied: (who: string, name: string) => `${who} schreef aan ${name}.`,
  called: (who: string, name: string) => `${who} sprak ${name} en schreef dat op.`,
  informed: (name: string) => `${name} voegde iets toe.`,
  pointAdded: (who: string) => `${who} voegde een punt toe.`,
  pointChanged: (who: string, n: number | null) => `${who} veranderde ${point.nl(n)}.`,
  judged: (who: string, n: number | null, judgement: string) => `${who} oordeelde over ${point.nl(n)}: ${judgement}.`,
  answered: (who: string) => `${who} verstuurde het antwoord.`,
  closed: (who: string, outcome: string) => `${who} sloot de zaak af: ${outcome}.`,
  reopened: (who: string) => `${who} heropende de zaak.`,
  consent: (who: string, name: string, consent: 'given' | 'not-needed') =>
    consent === 'given'
      ? `${who} noteerde dat degene voor wie ${name} klaagt dat goed vindt.`
      : `${who} noteerde dat ${name} geen toestemming nodig heeft.`,
  addressConfirmed: (name: string, how: 'code' | 'reply' | 'call') =>
    `Het e-mailadres van ${name} is bevestigd, ${{ code: 'met een code', reply: 'door een antwoord', call: 'in een gesprek' }[how]}.`,
  addressChanged: (who: string, name: string) => `${who} veranderde het e-mailadres van ${name}.`,
  codeRequested: (name: string) => `${name} vroeg een code aan.`,
  linkRenewed: (who: string, name: string) => `${who} stuurde ${name} een nieuwe link. De oude werkt niet meer.`,
  silence: (since: string) => `De klager had sinds ${since} niets gehoord. Gehoor stuurde een bericht.`,
  surveyAsked: 'Gehoor vroeg hoe het is gegaan.',
  surveyAnswered: (name: string, heard: number, fair: number) =>
    `${name} vertelde hoe het ging: gehoord ${heard} van 5, eerlijk ${fair} van 5.`,
  wished: (name: string, wants: boolean) =>
    wants ? `${name} wil horen wat er verandert.` : `${name} hoeft niet te horen wat er verandert.`,
  improvementLinked: (who: string, title: string | null) =>
    `${who} verbond deze zaak met een verbetering${title ? `: ${title}` : ''}.`,
  improvementTold: (title: string | null) => `De klager hoorde wat er is verbeterd${title ? `: ${title}` : ''}.`,
  suspected: (typed: string, name: string) =>
    `De naam van ${name} lijkt op ${typed}. Tot iemand zegt of het om die persoon gaat, kan die niet in de zaak.`,
  keptOut: (name: string) => `${name} kwam erbij door iemand die niet in de zaak kan, en kan er zelf ook niet in.`,
  outsiderNeeded: 'Niemand hier staat los van deze klacht. De eigenaren hoorden dat zij wacht, zonder de inhoud.',
  outsiderSpared: 'Er is weer iemand die los van deze klacht staat.',
  outsiderInvited: (who: string) => `${who} vroeg iemand van buiten voor deze zaak.`,
  outsiderAppointed: (name: string) => `${name} kwam van buiten, voor deze zaak alleen.`,
  outsiderWithdrawn: (who: string, name: string) =>
    `${who} haalde ${name} van deze zaak. Iemand anders van buiten is nodig.`,
  outsiderLeft: (who: string) => `${who} stopte met deze zaak. Iemand anders van buiten is nodig.`,
  messageSent: 'Een bericht is verstuurd.',
  messageFailed: 'Een bericht kon niet worden bezorgd.',
  messageUnsure: 'Van een bericht is niet zeker of het is aangekomen.',
}

export type EventPhrases = typeof nl

const en: EventPhrases = {
  someone: 'someone',
  system: 'Gehoor',
  imported: 'The imported file',
  visitor: 'The complainant',
  aPromise: 'a promise',
  theRole: {
    complainant: 'the complainant',
    representative: 'the representative',
    subject: 'whom it is about',
    witness: 'the witness',
  },
  filed: (channel, on) => `The complaint came in (${channel}), sent on ${on}.`,
  partyAdded: (name, role) => `${name} is in the case: ${role}.`,
  routed: (name, because) =>
    name ? `The case went to ${name}, ${because}.` : `The case has no handler yet, ${because}.`,
  promised: (what, on) => `Promised: ${what}, no later than ${on}.`,
  kept: (what) => `Promise kept: ${what}.`,
  warned: (what) => `Gehoor reminded of the promise: ${what}.`,
  broken: (what) => `The date has passed: ${what}.`,
  extended: (who, what, on) => `${who} extended: ${what}, now no later than ${on}.`,
  moved: (what, on) => `The date moved: ${what}, now no later than ${on}.`,
  lapsed: (what) => `No longer needed: ${what}.`,
  suspended: (who, reason) => `${who} stopped the clock: ${reason}.`,
  resumed: (who, days) => `${who} started the clock again, after ${days} ${days === 1 ? 'day' : 'days'}.`,
  acknowledged: (how, who) =>
    ({
      mail: 'The complaint was acknowledged by email.',
      call: `${who} acknowledged the complaint by telephone.`,
      letter: `${who} acknowledged the complaint by letter.`,
      page: 'The complaint was acknowledged on the page after sending.',
    })[how],
  assigned: (who, name) => `${who} gave the case to ${name}.`,
  settled: (who, typed, name) =>
    name ? `${who} established: ${typed} is ${name}.` : `${who} established: ${typed} is not a member of staff.`,
  step: (name) => `The case is now in the step “${name}”.`,
  titled: (who) => `${who} gave the case another title.`,
  note: (who) => `${who} wrote a note.`,
  asked: (who, name) => `${who} asked ${name} something.`,
  replied: (who, name) => `${who} wrote to ${name}.`,
  called: (who, name) => `${who} spoke with ${name} and wrote it down.`,
  informed: (name) => `${name} added something.`,
  pointAdded: (who) => `${who} added a point.`,
  pointChanged: (who, n) => `${who} changed ${point.en(n)}.`,
  judged: (who, n, judgement) => `${who} judged ${point.en(n)}: ${judgement}.`,
  answered: (who) => `${who} sent the answer.`,
  closed: (who, outcome) => `${who} closed the case: ${outcome}.`,
  reopened: (who) => `${who} reopened the case.`,
  consent: (who, name, consent) =>
    consent === 'given'
      ? `${who} noted that the person ${name} complains for agrees.`
      : `${who} noted that ${name} needs no consent.`,
  addressConfirmed: (name, how) =>
    `The email address of ${name} was confirmed, ${{ code: 'with a code', reply: 'by a reply', call: 'in a call' }[how]}.`,
  addressChanged: (who, name) => `${who} changed the email address of ${name}.`,
  codeRequested: (name) => `${name} asked for a code.`,
  linkRenewed: (who, name) => `${who} sent ${name} a new link. The old one no longer works.`,
  silence: (since) => `The complainant had not heard from us since ${since}. Gehoor sent a message.`,
  surveyAsked: 'Gehoor asked how it went.',
  surveyAnswered: (name, heard, fair) => `${name} told how it went: listened to ${heard} of 5, fair ${fair} of 5.`,
  wished: (name, wants) =>
    wants ? `${name} wants to hear what changes.` : `${name} does not need to hear what changes.`,
  improvementLinked: (who, title) => `${who} linked this case to an improvement${title ? `: ${title}` : ''}.`,
  improvementTold: (title) => `The complainant heard what was improved${title ? `: ${title}` : ''}.`,
  suspected: (typed, name) =>
    `The name of ${name} is like ${typed}. Until somebody says whether it is them, they cannot see the case.`,
  keptOut: (name) => `${name} came in by somebody who cannot see the case, and cannot see it either.`,
  outsiderNeeded: 'Nobody here stands apart from this complaint. The owners heard that it waits, without its contents.',
  outsiderSpared: 'Somebody stands apart from this complaint again.',
  outsiderInvited: (who) => `${who} asked somebody from outside for this case.`,
  outsiderAppointed: (name) => `${name} came from outside, for this case alone.`,
  outsiderWithdrawn: (who, name) => `${who} took ${name} off this case. Somebody else from outside is needed.`,
  outsiderLeft: (who) => `${who} stepped back from this case. Somebody else from outside is needed.`,
  messageSent: 'A message was sent.',
  messageFailed: 'A message could not be delivered.',
  messageUnsure: 'It is not certain that a message arrived.',
}

export const phrases: AtDesk<EventPhrases> = { nl, en }
