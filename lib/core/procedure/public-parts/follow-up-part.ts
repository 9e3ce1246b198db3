// Part 5 of the page: how and by when one hears from us, what happens after, and where to go in case of disagreement.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { monthName } from '@/lib/core/calendar/format-date'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { Line } from '@/lib/core/shared/line'
import { lineOf } from '@/lib/core/shared/line'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import type { ExternalBody, FollowUp } from '../follow-up'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Procedure } from '../procedure'
import type { Term } from '../term'
import type { Block, Fact, Part } from './block'
import type { Reading } from './reading'
import { workingDaysLine } from './working-days-line'

export function followUpPart(procedure: Procedure, reading: Reading): Part {
  const { lang } = reading
  const words = publicPageWords[lang]
  const { followUp } = procedure
  const blocks: Block[] = [
    { kind: 'facts', items: [...termFacts(procedure, reading), ...laterFacts(followUp, reading)] },
    { kind: 'text', line: [workingDaysLine(followUp.calendar, lang)] },
    { kind: 'heading', text: words.disagree },
    ...bodyBlocks(followUp.externalBodies, reading),
  ]
  if (followUp.yearlyTasks.length > 0) {
    blocks.push({ kind: 'heading', text: words.yearly }, { kind: 'facts', items: yearlyFacts(procedure, reading) })
  }
  blocks.push({ kind: 'text', line: [words.retention({ period: periodInWords(followUp.retention, lang) })] })
  return { id: 'wanneer', heading: words.heading5, blocks }
}

function termFacts(procedure: Procedure, { lang, people }: Reading): Fact[] {
  const words = publicPageWords[lang]
  const { acknowledgement, firstContact, answer } = procedure.followUp
  const hasForm = procedure.intake.ways.some((way) => way.kind === 'form')
  const fact = (term: Term, says: string, small: Line[] = []): Fact => ({
    term: term.period.amount === 0 ? words.atOnce : periodInWords(term.period, lang),
    says: [[says]],
    small: [[[words.counted[term.from], ...endRuleOf(term, words)].join(' ')], ...small],
  })
  const facts: Fact[] = hasForm ? [{ term: words.atOnce, says: [[words.atOnceText]], small: [] }] : []
  facts.push(fact(acknowledgement.term, words.ackText))
  if (firstContact) {
    const who = nameFunction(procedure, firstContact.by, lang, people).label
    facts.push(fact(firstContact.term, words.firstContactText({ who: words.doneBy({ who: uncapitalised(who) }) })))
  }
  facts.push(
    fact(answer.term, words.answerText, [[extensionText(procedure.followUp, lang)], [suspensionText(procedure, lang)]]),
  )
  return facts
}

/** A term in working days ends on one: nothing has to be said about a last day that is none. */
function endRuleOf({ period, endRule }: Term, words: (typeof publicPageWords)['nl']): string[] {
  return period.unit === 'working-days' && endRule === 'next-working-day' ? [] : [words.endRule[endRule]]
}

function extensionText({ extension }: FollowUp, lang: Reading['lang']): string {
  const words = publicPageWords[lang]
  if (!extension) return words.noExtension
  const told = extension.notify.includes('complainant')
  const subjectToo = told ? words.extensionSubject : words.extensionOnlySubject
  return [
    words.extension({ period: periodInWords(extension.period, lang), times: words.times({ n: extension.maxTimes }) }),
    extension.reasonRequired ? words.extensionReason : words.extensionNoReason,
    ...(extension.notify.includes('subject') ? [subjectToo] : []),
    extension.furtherNeedsConsent ? words.extensionConsent : words.extensionNoConsent,
  ].join(' ')
}

function suspensionText({ processing }: Procedure, lang: Reading['lang']): string {
  const words = publicPageWords[lang]
  if (!processing.suspension) return words.noSuspension
  return words.suspension({
    list: listing(
      processing.suspension.reasons.map((one) => uncapitalised(say(one.label, lang))),
      lang,
      'or',
    ),
  })
}

function laterFacts(followUp: FollowUp, { lang }: Reading): Fact[] {
  const words = publicPageWords[lang]
  const of = (term: string, text: string): Fact => ({ term, says: [[text]], small: [] })
  const { silence, reopenWithin, survey } = followUp
  const facts = [of(words.meanwhile, words.silence({ period: periodInWords(silence, lang) }))]
  const afterwards = [
    reopenWithin ? words.reopen({ period: periodInWords(reopenWithin, lang) }) : words.noReopen,
    ...(survey ? [words.survey({ period: periodInWords(survey.after, lang) })] : []),
    ...(followUp.tellsImprovements ? [words.tellsImprovements] : []),
  ]
  facts.push(of(words.afterwards, afterwards.join(' ')))
  return facts
}

function bodyBlocks(bodies: readonly ExternalBody[], { lang }: Reading): Block[] {
  const words = publicPageWords[lang]
  if (bodies.length === 0) return [{ kind: 'text', line: [words.noBody] }]
  return bodies.map((body) => ({ kind: 'text', line: bodyLine(body, lang) }))
}

/** One external body in a few sentences: its name, when one can go there, until when, and where it is. */
export function bodyLine(body: ExternalBody, lang: Reading['lang'], opening = publicPageWords[lang].disagreeGo): Line {
  const words = publicPageWords[lang]
  const window = body.window
    ? ` ${words.bodyWindow[body.window.from]({ period: periodInWords(body.window.period, lang) })}`
    : ''
  const address = body.address ? ` ${words.bodyAddress({ address: body.address })}` : ''
  return [
    `${opening} `,
    body.url ? { text: body.name, href: body.url } : { text: body.name, strong: true },
    `. ${words.notOurs} `,
    ...lineOf(say(body.when, lang)),
    `${window}${address}`,
  ]
}

function yearlyFacts(procedure: Procedure, { lang, people }: Reading): Fact[] {
  const words = publicPageWords[lang]
  return procedure.followUp.yearlyTasks.map(({ title, by, month, day }) => {
    const who = uncapitalised(nameFunction(procedure, by, lang, people).label)
    return {
      term: say(title, lang),
      says: [[words.yearlyTask({ date: `${day}\u00a0${monthName(month, lang)}`, who })]],
      small: [],
    }
  })
}
