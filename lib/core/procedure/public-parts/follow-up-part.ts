// Part 5 of the page: how and by when one hears from us, what happens after, and where to go in case of disagreement.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { monthName } from '@/lib/core/calendar/format-date'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { Line } from '@/lib/core/shared/line'
import { lineOf, phoneLink } from '@/lib/core/shared/line'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import type { BodyWindow, Extension, ExternalBody } from '../follow-up'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Procedure } from '../procedure'
import { erasingInWords, retentionInWords } from '../retention-in-words'
import type { Term } from '../term'
import { answeringFunction } from '../workflow'
import type { Block, Fact, Part } from './block'
import { countedFrom } from './counted-from'
import type { Reading } from './reading'
import { countsStatutoryDays, workingDaysLine } from './working-days-line'

export function followUpPart(procedure: Procedure, reading: Reading): Part {
  const { lang } = reading
  const words = publicPageWords[lang]
  const { followUp } = procedure
  const blocks: Block[] = [
    { kind: 'facts', items: [...termFacts(procedure, reading), ...laterFacts(procedure, reading)] },
    { kind: 'text', line: [workingDaysLine(followUp.calendar, lang)] },
    ...(countsStatutoryDays(procedure) ? [{ kind: 'text' as const, line: [words.statutoryDays] }] : []),
    { kind: 'heading', text: words.disagree },
    ...secondStageBlocks(procedure, reading),
    ...bodyBlocks(followUp.externalBodies, reading),
  ]
  if (followUp.yearlyTasks.length > 0) {
    blocks.push({ kind: 'heading', text: words.yearly }, { kind: 'facts', items: yearlyFacts(procedure, reading) })
  }
  blocks.push({
    kind: 'text',
    line: [`${retentionInWords(followUp, lang)} ${erasingInWords(followUp.retention, lang)}`],
  })
  return { id: 'wanneer', heading: words.heading5, blocks }
}

function termFacts(procedure: Procedure, reading: Reading): Fact[] {
  const { lang, people } = reading
  const words = publicPageWords[lang]
  const { acknowledgement, firstContact, answer } = procedure.followUp
  const hasForm = procedure.intake.ways.some((way) => way.kind === 'form')
  const byLetter = procedure.intake.ways.some((way) => way.kind === 'letter')
  const fact = (term: Term, says: string, small: Line[] = [], isFirst = true): Fact => ({
    term: term.period.amount === 0 ? words.atOnce : periodInWords(term.period, lang),
    says: [[says]],
    small: [
      [
        [...startOfCount(procedure, term, { byLetter: byLetter && isFirst, lang }), ...endRuleOf(term, words)].join(
          ' ',
        ),
      ],
      ...small,
    ],
  })
  const facts: Fact[] = hasForm ? [{ term: words.atOnce, says: [[words.atOnceText]], small: [] }] : []
  facts.push(fact(acknowledgement.term, acknowledgement.inWriting ? words.ackInWriting : words.ackText))
  if (firstContact) {
    const who = nameFunction(procedure, firstContact.by, lang, people).label
    facts.push(fact(firstContact.term, words.firstContactText({ who: words.doneBy({ who: uncapitalised(who) }) })))
  }
  const { committee } = procedure.processing
  if (committee) {
    const later = judgementLaterText(procedure, reading)
    facts.push(fact(committee.term, words.committeeTerm[committee.gives], later ? [[later]] : [], false))
  }
  facts.push(
    fact(
      answer.term,
      words.answerText,
      [[extensionText(procedure, reading)], [suspensionText(procedure, lang)]],
      false,
    ),
  )
  return facts
}

/** From when we count; a letter that was long on its way gives us no less time for what we promised by ourselves. */
function startOfCount(
  procedure: Procedure,
  term: Term,
  { byLetter, lang }: { byLetter: boolean; lang: Reading['lang'] },
): string[] {
  const mayComeLate = term.from === 'submitted' && term.source === null && byLetter
  return [...countedFrom(procedure, term, lang), ...(mayComeLate ? [publicPageWords[lang].countedLate] : [])]
}

/** A term in working days ends on one: nothing has to be said about a last day that is none. */
function endRuleOf({ period, endRule }: Term, words: (typeof publicPageWords)['nl']): string[] {
  const endsOnOne = period.unit === 'working-days' && endRule === 'next-working-day'
  // Nor does one of the law, but for a day that a decree added.
  return endsOnOne || period.unit === 'statutory-working-days' ? [] : [words.endRule[endRule]]
}

function extensionText(procedure: Procedure, reading: Reading): string {
  const { extension } = procedure.followUp
  const { lang } = reading
  const words = publicPageWords[lang]
  if (!extension) return words.noExtension
  const { period, maxTimes, total, notify, furtherNeedsConsent } = extension
  const told = notify.includes('complainant')
  const subjectToo = told ? words.extensionSubject : words.extensionOnlySubject
  const isLimited = period !== null || maxTimes !== null || total !== null
  const further = furtherNeedsConsent ? words.extensionConsent : words.extensionNoConsent
  return [
    told ? words.extensionTold : words.extensionUntold,
    howFar(extension, lang),
    ...(told && extension.reasonRequired ? [words.extensionReason] : []),
    ...(told && !extension.reasonRequired && period ? [words.extensionNoReason] : []),
    ...(notify.includes('subject') ? [subjectToo] : []),
    ...(notify.includes('organisation') ? [words.extensionOrganisation({ who: whoAnswers(procedure, reading) })] : []),
    ...(isLimited ? [further] : []),
    ...(total ? [words.extensionTotal({ period: periodInWords(total, lang) })] : []),
  ].join(' ')
}

/** What the committee may, where it may take more time; nothing where it keeps to its term. */
function judgementLaterText(procedure: Procedure, reading: Reading): string | null {
  const { committee } = procedure.processing
  if (!committee?.extension) return null
  const { period, maxTimes, notify } = committee.extension
  const { lang } = reading
  const words = publicPageWords[lang].judgementLater
  const times = maxTimes === null ? null : publicPageWords[lang].times({ n: maxTimes })
  const most = period && periodInWords(period, lang)
  const isTold = notify.includes('complainant')
  return [
    isTold ? words.told : words.untold,
    ...(most ? [times ? words.times({ period: most, times }) : words.often({ period: most })] : []),
    ...(!most && times ? [words.freeTimes({ times })] : []),
    ...(notify.includes('subject') ? [isTold ? words.subject : words.onlySubject] : []),
    ...(notify.includes('organisation') ? [words.organisation({ who: whoAnswers(procedure, reading) })] : []),
    ...(procedure.followUp.answer.term.from === 'judgement-received' ? [words.moves] : []),
  ].join(' ')
}

/** Whoever gives the answer: the function of the step in which it goes. */
function whoAnswers(procedure: Procedure, { lang, people }: Reading): string {
  return uncapitalised(nameFunction(procedure, answeringFunction(procedure), lang, people).label)
}

/** "Dat mag 1 keer, voor hoogstens 4 weken." Without a maximum a new date is named. */
function howFar({ period, maxTimes }: Extension, lang: Reading['lang']): string {
  const words = publicPageWords[lang]
  const times = maxTimes === null ? null : words.times({ n: maxTimes })
  if (period && times) return words.extensionTimes({ period: periodInWords(period, lang), times })
  if (period) return words.extensionOften({ period: periodInWords(period, lang) })
  return times ? words.extensionFreeTimes({ times }) : words.extensionFree
}

function suspensionText({ processing }: Procedure, lang: Reading['lang']): string {
  const words = publicPageWords[lang]
  if (!processing.suspension) return words.noSuspension
  const { reasons, longest, inAll } = processing.suspension
  const list = listing(
    reasons.map((one) => uncapitalised(say(one.label, lang))),
    lang,
    'or',
  )
  return [
    words.suspension({ list }),
    ...(longest ? [words.suspensionLongest({ period: periodInWords(longest, lang) })] : []),
    ...(inAll ? [words.suspensionInAll({ period: periodInWords(inAll, lang) })] : []),
    ...(longest || inAll ? [words.suspensionEnds] : []),
  ].join(' ')
}

function laterFacts(procedure: Procedure, { lang, people }: Reading): Fact[] {
  const words = publicPageWords[lang]
  const { followUp } = procedure
  const of = (term: string, text: string): Fact => ({ term, says: [[text]], small: [] })
  const { silence, waiting, reopenWithin, survey } = followUp
  const called = (ids: readonly (string | null)[]) =>
    [...new Set(ids)].flatMap((id) => (id ? uncapitalised(nameFunction(procedure, id, lang, people).label) : []))
  const above = called(followUp.warnings.map(({ also }) => also))
  const facts = [
    of(
      words.meanwhile,
      [
        words.silence({ period: periodInWords(silence, lang) }),
        ...(waiting
          ? [
              words.waiting({
                periods: listing(
                  waiting.reminders.map((after) => periodInWords(after, lang)),
                  lang,
                ),
                period: periodInWords(waiting.decidesAfter, lang),
              }),
            ]
          : []),
        ...(above.length > 0 ? [words.ladder({ who: listing(above, lang) })] : []),
        ...(followUp.late.tellsComplainant ? [words.toldLate] : []),
      ].join(' '),
    ),
  ]
  const afterwards = [
    reopenWithin ? words.reopen({ period: periodInWords(reopenWithin, lang) }) : words.noReopen,
    ...(survey ? [words.survey({ period: periodInWords(survey.after, lang) })] : []),
    ...(followUp.tellsImprovements ? [words.tellsImprovements] : []),
  ]
  facts.push(of(words.afterwards, afterwards.join(' ')))
  return facts
}

function secondStageBlocks(procedure: Procedure, { lang, people }: Reading): Block[] {
  const { secondStage } = procedure.processing
  if (!secondStage) return []
  const words = publicPageWords[lang]
  const who = uncapitalised(nameFunction(procedure, secondStage.by, lang, people).label)
  const until = secondStage.within ? words.secondStageUntil({ period: periodInWords(secondStage.within, lang) }) : ''
  const promised = words.secondStageBy({ period: periodInWords(secondStage.period, lang) })
  const sentences = [
    words.secondStage({ who, until }),
    promised,
    words.endRule[secondStage.endRule],
    ...(secondStage.within ? [words.secondStageLate] : []),
  ]
  return [{ kind: 'text', line: [sentences.join(' ')] }]
}

function bodyBlocks(bodies: readonly ExternalBody[], { lang }: Reading): Block[] {
  const words = publicPageWords[lang]
  if (bodies.length === 0) return [{ kind: 'text', line: [words.noBody] }]
  return bodies.map((body) => ({ kind: 'text', line: bodyLine(body, lang) }))
}

/** One external body in a few sentences: its name, when one can go there, until when, what it costs, and where it is. */
export function bodyLine(body: ExternalBody, lang: Reading['lang'], opening = publicPageWords[lang].disagreeGo): Line {
  const words = publicPageWords[lang]
  const cost = body.cost ? [words.bodyCost({ cost: say(body.cost, lang) })] : []
  const address = body.address ? [words.bodyAddress({ address: body.address })] : []
  const further = [...untilSaid(body, lang), ...opensSaid(body, lang), ...cost, ...address].map((text) => ` ${text}`)
  return [
    `${opening} `,
    body.url ? { text: body.name, href: body.url } : { text: body.name, strong: true },
    `. ${words.notOurs} `,
    ...lineOf(say(body.when, lang)),
    further.join(''),
    ...(body.phone ? [` ${words.bodyPhone} `, phoneLink(body.phone), '.'] : []),
  ]
}

function untilSaid({ windows, until }: ExternalBody, lang: Reading['lang']): string[] {
  if (windows.length === 0) return []
  const list = listing(
    windows.map((one) => sinceSaid(one, lang)),
    lang,
    'or',
  )
  return [publicPageWords[lang].bodyUntil[windows.length === 1 ? 'one' : until]({ list })]
}

function opensSaid({ opens, waits }: ExternalBody, lang: Reading['lang']): string[] {
  if (opens.length === 0) return []
  const said = opens.map((one) => sinceSaid(one, lang))
  const words = publicPageWords[lang]
  return [words.bodyOpens({ list: listing(said, lang, 'or') }), ...(waits ? [words.bodyWaits] : [])]
}

/** "1 jaar na ons antwoord" */
function sinceSaid({ period, from }: BodyWindow, lang: Reading['lang']): string {
  return publicPageWords[lang].bodySince[from]({ period: periodInWords(period, lang) })
}

function yearlyFacts(procedure: Procedure, { lang, people }: Reading): Fact[] {
  const words = publicPageWords[lang]
  const { financialYearEnds } = procedure.followUp
  return procedure.followUp.yearlyTasks.map(({ title, by, month, day, monthsAfterYear, notWithoutComplaints }) => {
    const who = uncapitalised(nameFunction(procedure, by, lang, people).label)
    const within = monthsAfterYear && periodInWords({ amount: monthsAfterYear, unit: 'months' }, lang)
    const when = within
      ? [words.yearlyAfter({ period: within, who }), words.financialYear({ month: monthName(financialYearEnds, lang) })]
      : [words.yearlyTask({ date: `${day}\u00a0${monthName(month, lang)}`, who })]
    return {
      term: say(title, lang),
      says: [[[...when, ...(notWithoutComplaints ? [words.yearlyNotWithout] : [])].join(' ')]],
      small: [],
    }
  })
}
