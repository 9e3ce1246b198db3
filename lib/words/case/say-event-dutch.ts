// The sentences of the timeline in Dutch, told in the past tense; who did it comes first where someone did.

import type { LeavesBecause } from '@/lib/core/case/committee-seat'
import type { BroughtHow } from '@/lib/core/case/event-parts'
import type { OpenedBecause } from '@/lib/core/case/opened-because'

/** What was brought, the day that was said, and the day by which it counts where that is another. */
type Posted = { what: string; on: string; counts: string | null }

const point = (n: number | null) => (n ? `punt ${n}` : 'een punt')

export const eventsInDutch = {
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
  suspended: (who: string, reason: string, until: string | null) =>
    `${who} zette de termijn stil: ${reason}.${until ? ` Uiterlijk ${until} loopt hij weer.` : ''}`,
  resumedByLimit: (days: number) =>
    `De termijn loopt weer, na ${days} ${days === 1 ? 'dag' : 'dagen'} stilstand: langer mag niet volgens de regeling.`,
  resumedByAnswer: (days: number) =>
    `De termijn loopt weer, na ${days} ${days === 1 ? 'dag' : 'dagen'} stilstand: het antwoord van de klager is er.`,
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
    name ? `${who} stelde vast: ${typed} is medewerker ${name}.` : `${who} stelde vast: ${typed} is geen medewerker.`,
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
  togetherObjected: (who: string, name: string) =>
    `${who} legde vast dat ${name} niet samen met de ander wil worden gehoord.`,
  copySent: (who: string, name: string) => `${who} stuurde een kopie van de klacht aan ${name}.`,
  responded: (name: string, on: string, late: boolean) =>
    late ? `${name} reageerde op ${on}, na de afgesproken dag.` : `${name} reageerde op ${on}.`,
  hearingMoved: (who: string, name: string, on: string, at: string) =>
    `${who} verzette het gesprek met ${name} naar ${on} om ${at} uur.`,
  hearingCalledOff: (who: string, name: string, on: string) => `${who} zegde het gesprek met ${name} op ${on} af.`,
  witnessAsked: (who: string, name: string) => `${who} stelde ${name} een vraag.`,
  witnessRemoved: (who: string, name: string) => `${who} legde vast dat ${name} geen getuige is.`,
  subjectTold: (who: string, name: string) => `${who} vertelde ${name} hoe het is afgelopen.`,
  passGiven: (name: string) => `${name} kreeg een link naar een eigen pagina.`,
  passEnded: (name: string) => `De link van ${name} werkt niet meer.`,
  note: (who: string) => `${who} schreef een notitie.`,
  asked: (who: string, name: string) => `${who} vroeg iets aan ${name}.`,
  replied: (who: string, name: string) => `${who} schreef aan ${name}.`,
  called: (who: string, name: string) => `${who} sprak ${name} en schreef dat op.`,
  informed: (name: string) => `${name} voegde iets toe.`,
  pointAdded: (who: string) => `${who} voegde een punt toe.`,
  pointChanged: (who: string, n: number | null) => `${who} veranderde ${point(n)}.`,
  judged: (who: string, n: number | null, judgement: string) => `${who} oordeelde over ${point(n)}: ${judgement}.`,
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
  theDay: {
    event: (on: string) => `dat het gebeurde op ${on}`,
    return: (on: string) => `dat de klager terugkwam op ${on}`,
    discovery: (on: string) => `dat de klager het merkte op ${on}`,
  },
  toldHow: {
    'in-person': 'in een gesprek',
    phone: 'per telefoon',
    email: 'per e-mail',
    letter: 'per brief',
    page: 'op de eigen pagina',
  },
  toldBy: (name: string, way: string) => `verteld door ${name}, ${way}`,
  inPapers: 'zo staat het in de stukken',
  dayTold: (who: string, day: string, told: string) => `${who} legde vast ${day}; ${told}.`,
  dayWas: (on: string) => `Eerst stond er ${on}.`,
  verdict: (who: string, body: string, verdict: string, on: string) =>
    `${who} legde het oordeel van ${body} vast, van ${on}: ${verdict}.`,
  leftOpenKept: (who: string, what: string, on: string) => `${who} legde vast: ${what}, gedaan op ${on}.`,
  leftOpenGoesOn: (who: string, what: string, owner: string | null, on: string | null) =>
    `${who} besliste: ${what} gaat door${on ? `, uiterlijk ${on}` : ''}${owner ? `, door ${owner}` : ''}.`,
  leftOpenDropped: (who: string, what: string) => `${who} besliste: dit vervalt: ${what}.`,
  closed: (who: string, outcome: string) => `${who} sloot de zaak af: ${outcome}.`,
  reopened: (who: string) => `${who} heropende de zaak.`,
  committeeAsked: (who: string, names: string) =>
    `${who} legde de zaak voor aan de commissie: ${names}. Zij lezen alleen deze zaak, tot het antwoord er is.`,
  committeeLeft: (name: string, because: string) => `${name} zit voor deze zaak niet meer in de commissie: ${because}.`,
  leftBecause: {
    'no-time': 'geen tijd meer',
    'not-apart': 'zelf betrokken, of bekend met iemand in de klacht',
    'not-able': 'kan dit niet doen',
    gone: 'niet meer in deze functie',
  } satisfies Record<LeavesBecause, string> as Record<LeavesBecause, string>,
  judgementForgone: (who: string) => `${who} besloot niet langer te wachten op het oordeel van de commissie.`,
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
