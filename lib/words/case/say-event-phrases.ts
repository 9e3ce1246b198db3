// The sentences of the timeline, in both languages. Told in the past tense; who did it comes first where someone did.
import type { BroughtHow } from '@/lib/core/case/event-parts'
import type { OpenedBecause } from '@/lib/core/case/opened-because'
import type { AtDesk } from '@/lib/core/shared/language'

const point = {
  nl: (n: number | null) => (n ? `punt ${n}` : 'een punt'),
  en: (n: number | null) => (n ? `point ${n}` : 'a point'),
}

/** What was brought, the day that was said, and the day by which it counts where that is another. */
type Posted = { what: string; on: string; counts: string | null }

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
  warned: (what: string, also: string | null) =>
    `Gehoor herinnerde aan de toezegging: ${what}.${also ? ` Ook gewaarschuwd: ${also}.` : ''}`,
  broken: (what: string, also: string | null) =>
    `De datum is voorbij: ${what}.${also ? ` Ook gewaarschuwd: ${also}.` : ''}`,
  latenessTold: 'De klager kreeg bericht dat wij te laat zijn, en leest waar hulp is.',
  latenessByHand: 'Iemand moet de klager vertellen dat wij te laat zijn: daar is een taak voor.',
  questionReminded: (name: string, times: number) =>
    `Gehoor herinnerde ${name} aan de vraag${times > 1 ? `, voor de ${times}e keer` : ''}.`,
  remindedByHand: (name: string) => `Iemand moet ${name} aan de vraag herinneren: daar is een taak voor.`,
  unanswered: (asked: string) =>
    `Op de vraag van ${asked} kwam geen antwoord. Een medewerker beslist hoe het verder gaat.`,
  extended: (who: string, what: string, on: string) => `${who} verdaagde: ${what}, nu uiterlijk ${on}.`,
  agreed: (name: string, until: string, on: string, way: string) =>
    `${name} vond een antwoord tot en met ${until} goed, op ${on}, ${way}.`,
  agreementWithdrawn: (name: string, on: string, way: string) =>
    `${name} vindt een latere datum niet meer goed: gezegd op ${on}, ${way}. Wat al is beloofd, blijft staan.`,
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
  invitedToHearing: (who: string, name: string, on: string, at: string) =>
    `${who} nodigde ${name} uit voor een gesprek op ${on} om ${at} uur.`,
  heard: (who: string, there: string, absent: string, on: string) =>
    there
      ? `${who} hoorde ${there} op ${on}${absent ? `; niet gekomen: ${absent}` : ''}.`
      : `${who} legde vast dat ${absent} niet kwam op ${on}.`,
  hearingReported: (who: string) => `${who} schreef het verslag van het horen.`,
  reportSent: (name: string) => `Het verslag van het horen gaat naar ${name}.`,
  hearingWaived: (who: string, name: string, ground: string) =>
    `${who} legde vast dat het horen van ${name} niet hoeft: ${ground}.`,
  copySent: (who: string, name: string) => `${who} stuurde een kopie van de klacht aan ${name}.`,
  responded: (name: string, on: string) => `${name} reageerde op ${on}.`,
  note: (who: string) => `${who} schreef een notitie.`,
  asked: (who: string, name: string) => `${who} vroeg iets aan ${name}.`,
  replied: (who: string, name: string) => `${who} schreef aan ${name}.`,
  called: (who: string, name: string) => `${who} sprak ${name} en schreef dat op.`,
  informed: (name: string) => `${name} voegde iets toe.`,
  pointAdded: (who: string) => `${who} voegde een punt toe.`,
  pointChanged: (who: string, n: number | null) => `${who} veranderde ${point.nl(n)}.`,
  judged: (who: string, n: number | null, judgement: string) => `${who} oordeelde over ${point.nl(n)}: ${judgement}.`,
  answered: (who: string) => `${who} verstuurde het antwoord.`,
  refused: (who: string, ground: string | null) =>
    `${who} nam de klacht niet in behandeling en schreef waarom${ground ? `: ${ground}` : ''}.`,
  answerReadied: (who: string) => `${who} schreef het antwoord. Het moet nog op de post.`,
  answerTakenBack: 'Het antwoord dat klaarlag voor de post gaat niet meer weg.',
  extensionReadied: (who: string, what: string, on: string) =>
    `${who} wil verdagen: ${what}, dan uiterlijk ${on}. Dit geldt zodra de brief op de post is.`,
  offered: (who: string, to: string) => `${who} legde het antwoord voor aan ${to}.`,
  sentBack: (who: string) => `${who} stuurde het antwoord terug met opmerkingen.`,
  signed: (who: string) => `${who} ondertekende het antwoord.`,
  signaturePassed: (to: string) => `Wie moest tekenen kan dat niet meer. Het antwoord ligt nu bij ${to}.`,
  posted: (who: string, how: BroughtHow, { what, on, counts }: Posted) => {
    const deed = { post: 'deed', handed: 'gaf', 'read-out': 'las' }[how]
    const where = { post: 'op de post', handed: 'in handen', 'read-out': 'voor aan de telefoon' }[how]
    const said = `${who} ${deed} ${what} ${where}, op ${on}.`
    return counts ? `${said} Dan gaat er geen post weg: het telt als ${counts}.` : said
  },
  postalAddressChanged: (who: string, name: string, post: boolean) =>
    `${who} legde vast waar ${name} post krijgt.${post ? ' Alles gaat voortaan per brief.' : ''}`,
  settledTogether: (who: string, way: string, on: string) =>
    `${who} legde vast wat met de klager is afgesproken, ${way} op ${on}.`,
  withdrew: (name: string, way: string, on: string) => `${name} trok de klacht in, ${way} op ${on}.`,
  forwarded: (who: string, to: string, along: string) => `${who} stuurde de klacht door naar ${to}. ${along}`,
  closed: (who: string, outcome: string) => `${who} sloot de zaak af: ${outcome}.`,
  reopened: (who: string) => `${who} heropende de zaak.`,
  judgementGiven: (who: string) => `${who} gaf het oordeel van de commissie.`,
  adviceGiven: (who: string) => `${who} gaf het advies van de commissie.`,
  secondStage: (who: string) => `${who} vroeg om opnieuw te kijken. Iemand anders doet dat nu.`,
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
  openedFromOutside: (who: string, until: string, why: string, words: string | null) =>
    `${who} leest deze zaak van buiten de kring, tot ${until}. Reden: ${why}${words ? `: “${words}”` : ''}.`,
  openedBecause: {
    'complainant-asks': 'de klager vraagt erom',
    'nobody-there': 'wie eraan werkt, is niet te bereiken',
    supervision: 'een toezichthouder of rechter vraagt erom',
    connected: 'de klacht hoort bij een andere zaak',
  } satisfies Record<OpenedBecause, string>,
  held: (who: string, because: string, until: string | null) =>
    `${who} houdt de zaak vast: ${because}${until ? `, tot en met ${until}` : ''}.`,
  heldBecause: {
    'external-procedure': 'er loopt iets bij een externe instantie',
    court: 'er loopt iets bij de rechter',
    asked: 'daar is om gevraagd',
  },
  freed: (who: string) => `${who} houdt de zaak niet meer vast.`,
  erased: (who: string, because: string) => `${who} besloot dat de zaak werd gewist: ${because}.`,
  erasedBecause: { 'time-over': 'de bewaartermijn is voorbij', 'person-asked': 'de klager vroeg erom' },
  erasedAgain: (who: string, on: string) =>
    `Er is een reservekopie teruggezet. Gehoor wiste de zaak opnieuw. ${who} had dat besloten op ${on}.`,
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
  warned: (what, also) => `Gehoor reminded of the promise: ${what}.${also ? ` Also warned: ${also}.` : ''}`,
  broken: (what, also) => `The date has passed: ${what}.${also ? ` Also warned: ${also}.` : ''}`,
  latenessTold: 'The complainant was told that we are late, and where to find help.',
  latenessByHand: 'Someone has to tell the complainant that we are late: there is a task for it.',
  questionReminded: (name, times) =>
    `Gehoor reminded ${name} of the question${times > 1 ? ` (${times} times now)` : ''}.`,
  remindedByHand: (name) => `Someone has to remind ${name} of the question: there is a task for it.`,
  unanswered: (asked) => `The question of ${asked} was not answered. A member of staff decides how to go on.`,
  extended: (who, what, on) => `${who} extended: ${what}, now no later than ${on}.`,
  agreed: (name, until, on, way) => `${name} agreed to an answer by ${until}, on ${on}, ${way}.`,
  agreementWithdrawn: (name, on, way) =>
    `${name} no longer agrees to a later date: said on ${on}, ${way}. What was promised stands.`,
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
  invitedToHearing: (who, name, on, at) => `${who} invited ${name} to a hearing on ${on} at ${at}.`,
  heard: (who, there, absent, on) =>
    there
      ? `${who} heard ${there} on ${on}${absent ? `; did not come: ${absent}` : ''}.`
      : `${who} recorded that ${absent} did not come on ${on}.`,
  hearingReported: (who) => `${who} wrote the report of the hearing.`,
  reportSent: (name) => `The report of the hearing goes to ${name}.`,
  hearingWaived: (who, name, ground) => `${who} recorded that ${name} need not be heard: ${ground}.`,
  copySent: (who, name) => `${who} sent a copy of the complaint to ${name}.`,
  responded: (name, on) => `${name} responded on ${on}.`,
  note: (who) => `${who} wrote a note.`,
  asked: (who, name) => `${who} asked ${name} something.`,
  replied: (who, name) => `${who} wrote to ${name}.`,
  called: (who, name) => `${who} spoke with ${name} and wrote it down.`,
  informed: (name) => `${name} added something.`,
  pointAdded: (who) => `${who} added a point.`,
  pointChanged: (who, n) => `${who} changed ${point.en(n)}.`,
  judged: (who, n, judgement) => `${who} judged ${point.en(n)}: ${judgement}.`,
  answered: (who) => `${who} sent the answer.`,
  refused: (who, ground) => `${who} did not take up the complaint and wrote why${ground ? `: ${ground}` : ''}.`,
  answerReadied: (who) => `${who} wrote the answer. It still has to be posted.`,
  answerTakenBack: 'The answer that was ready for the post will not be sent.',
  extensionReadied: (who, what, on) =>
    `${who} wants an extension: ${what}, then no later than ${on}. It holds once the letter has been posted.`,
  offered: (who, to) => `${who} offered the answer to ${to} for signature.`,
  sentBack: (who) => `${who} sent the answer back with remarks.`,
  signed: (who) => `${who} signed the answer.`,
  signaturePassed: (to) => `The person who had to sign no longer can. The answer now waits for ${to}.`,
  posted: (who, how, { what, on, counts }) => {
    const deed = { post: 'posted', handed: 'handed over', 'read-out': 'read out' }[how]
    const said = `${who} ${deed} ${what} on ${on}.`
    return counts ? `${said} No post is collected then: it counts as ${counts}.` : said
  },
  postalAddressChanged: (who, name, post) =>
    `${who} recorded where ${name} gets their post.${post ? ' Everything goes by letter from now on.' : ''}`,
  settledTogether: (who, way, on) => `${who} recorded what was agreed with the complainant, ${way} on ${on}.`,
  withdrew: (name, way, on) => `${name} withdrew the complaint, ${way} on ${on}.`,
  forwarded: (who, to, along) => `${who} forwarded the complaint to ${to}. ${along}`,
  closed: (who, outcome) => `${who} closed the case: ${outcome}.`,
  reopened: (who) => `${who} reopened the case.`,
  judgementGiven: (who) => `${who} gave the committee’s judgement.`,
  adviceGiven: (who) => `${who} gave the committee’s advice.`,
  secondStage: (who) => `${who} asked to have it looked at again. Somebody else does that now.`,
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
  openedFromOutside: (who, until, why, words) =>
    `${who} reads this case from outside its circle, until ${until}. Reason: ${why}${words ? `: “${words}”` : ''}.`,
  openedBecause: {
    'complainant-asks': 'the complainant asks for it',
    'nobody-there': 'nobody who works on it can be reached',
    supervision: 'an inspector or a court asks for it',
    connected: 'the complaint is connected with another case',
  },
  held: (who, because, until) => `${who} holds the case: ${because}${until ? `, up to and including ${until}` : ''}.`,
  heldBecause: {
    'external-procedure': 'something is under way at an external body',
    court: 'something is under way in court',
    asked: 'this was asked for',
  },
  freed: (who) => `${who} no longer holds the case.`,
  erased: (who, because) => `${who} decided to erase the case: ${because}.`,
  erasedBecause: { 'time-over': 'the time for keeping it is over', 'person-asked': 'the complainant asked for it' },
  erasedAgain: (who, on) => `A backup was put back. Gehoor erased the case again. ${who} had decided so on ${on}.`,
  messageSent: 'A message was sent.',
  messageFailed: 'A message could not be delivered.',
  messageUnsure: 'It is not certain that a message arrived.',
}

export const phrases: AtDesk<EventPhrases> = { nl, en }
