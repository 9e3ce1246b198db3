// The sentences of the timeline in English.
import type { EventPhrases } from './event-phrases'

const point = (n: number | null) => (n ? `point ${n}` : 'a point')

export const eventsInEnglish: EventPhrases = {
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
  suspended: (who, reason, until) =>
    `${who} stopped the clock: ${reason}.${until ? ` It runs again by ${until}.` : ''}`,
  resumedByLimit: (days) =>
    `The clock runs again, after ${days} ${days === 1 ? 'day' : 'days'}: the procedure allows no more.`,
  resumedByAnswer: (days) =>
    `The clock runs again, after ${days} ${days === 1 ? 'day' : 'days'}: the complainant has answered.`,
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
    name
      ? `${who} established: ${typed} is ${name}, a member of staff.`
      : `${who} established: ${typed} is not a member of staff.`,
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
  togetherObjected: (who, name) =>
    `${who} recorded that ${name} does not want to be heard together with the other side.`,
  copySent: (who, name) => `${who} sent a copy of the complaint to ${name}.`,
  responded: (name, on, late) =>
    late ? `${name} responded on ${on}, after the day that was agreed.` : `${name} responded on ${on}.`,
  hearingMoved: (who, name, on, at) => `${who} moved the hearing of ${name} to ${on} at ${at}.`,
  hearingCalledOff: (who, name, on) => `${who} called off the hearing of ${name} on ${on}.`,
  witnessAsked: (who, name) => `${who} asked ${name} a question.`,
  witnessRemoved: (who, name) => `${who} recorded that ${name} is no witness.`,
  subjectTold: (who, name) => `${who} told ${name} how it ended.`,
  passGiven: (name) => `${name} got a link to a page of their own.`,
  passEnded: (name) => `The link of ${name} no longer works.`,
  note: (who) => `${who} wrote a note.`,
  asked: (who, name) => `${who} asked ${name} something.`,
  replied: (who, name) => `${who} wrote to ${name}.`,
  called: (who, name) => `${who} spoke with ${name} and wrote it down.`,
  informed: (name) => `${name} added something.`,
  pointAdded: (who) => `${who} added a point.`,
  pointChanged: (who, n) => `${who} changed ${point(n)}.`,
  judged: (who, n, judgement) => `${who} judged ${point(n)}: ${judgement}.`,
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
  theDay: {
    event: (on) => `that it happened on ${on}`,
    return: (on) => `that the complainant returned on ${on}`,
    discovery: (on) => `that the complainant found out on ${on}`,
  },
  toldHow: {
    'in-person': 'in a conversation',
    phone: 'by telephone',
    email: 'by email',
    letter: 'by letter',
    page: 'on their own page',
  },
  toldBy: (name, way) => `told by ${name}, ${way}`,
  inPapers: 'it stands in the papers',
  dayTold: (who, day, told) => `${who} recorded ${day}; ${told}.`,
  dayWas: (on) => `Before, it said ${on}.`,
  verdict: (who, body, verdict, on) => `${who} recorded the verdict of ${body}, of ${on}: ${verdict}.`,
  leftOpenKept: (who, what, on) => `${who} recorded: ${what}, done on ${on}.`,
  leftOpenGoesOn: (who, what, owner, on) =>
    `${who} decided: ${what} goes on${on ? `, by ${on}` : ''}${owner ? `, by ${owner}` : ''}.`,
  leftOpenDropped: (who, what) => `${who} decided: this is dropped: ${what}.`,
  closed: (who, outcome) => `${who} closed the case: ${outcome}.`,
  reopened: (who) => `${who} reopened the case.`,
  committeeAsked: (who, names) =>
    `${who} put the case before the committee: ${names}. They read this case only, until it is answered.`,
  committeeLeft: (name, because) => `${name} is no longer on the committee for this case: ${because}.`,
  leftBecause: {
    'no-time': 'no time any more',
    'not-apart': 'involved themselves, or knows somebody in the complaint',
    'not-able': 'not able to do this',
    gone: 'no longer in this function',
  },
  judgementForgone: (who) => `${who} decided to wait no longer for the committee’s judgement.`,
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
