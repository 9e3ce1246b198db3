// What would be promised to someone who complains today: the dates on the public page and before the form is sent.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import { externalWindow } from './external-days'
import { type Holder, nameFunction } from './function-in-words'
import type { Procedure } from './procedure'
import { dayInSentence, dayShown, type LinePromise, sumShown, whenShown } from './promise-line'
import { type Promised, promisesFor } from './promises'

type OnDay = { lang: PublicLang; today: CivilDate; people?: readonly Holder[] }

/** The promise line of a complaint that is sent and received on this day, up to the external body. */
export function linePromisesOn(procedure: Procedure, on: OnDay): LinePromise[] {
  const promised = promisesFor(procedure, { submittedOn: on.today, receivedOn: on.today, acknowledgedOn: on.today })
  const of = (kind: Promised['kind']) => promised.find((one) => one.kind === kind)
  const later = [firstContact(procedure, of('first-contact'), on), answer(procedure, of('answer'), on)].filter(
    (one) => one !== null,
  )
  later.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  return [confirmation(procedure, of('acknowledgement'), on), ...later, ...after(procedure, of('answer'), on)]
}

function confirmation(procedure: Procedure, promised: Promised | undefined, { lang, today }: OnDay): LinePromise {
  const words = publicPageWords[lang]
  const others = procedure.intake.ways.some((way) => way.kind !== 'form') && promised && promised.due > today
  const note = others ? ` ${words.weConfirmOthers({ date: dayInSentence(promised.due, lang, today) })}` : ''
  return {
    state: 'next',
    when: whenShown(words.today, today, lang),
    date: today,
    shown: dayShown(today, lang, today),
    deed: words.weConfirm,
    note: [`${words.weConfirmNote}${note}`],
    sum: null,
  }
}

function firstContact(procedure: Procedure, promised: Promised | undefined, on: OnDay): LinePromise | null {
  if (!promised?.by) return null
  const words = publicPageWords[on.lang]
  const named = nameFunction(procedure, promised.by, on.lang, on.people)
  const does = say(procedure.contact.functions.find((one) => one.id === promised.by)?.does, on.lang)
  return {
    ...dated(promised, on),
    deed: named.subject ? words.contactBy({ who: named.subject }) : words.contact,
    note: [named.subject ? does : `${named.label}: ${does}`],
  }
}

function answer({ followUp }: Procedure, promised: Promised | undefined, on: OnDay): LinePromise | null {
  if (!promised) return null
  const words = publicPageWords[on.lang]
  // Where no more time can be taken, nobody is told before the date that it will be missed.
  const note = followUp.extension ? [words.answerNote] : followUp.late.tellsComplainant ? [words.answerNoteLate] : null
  return { ...dated(promised, on), deed: words.answer, note }
}

function after(procedure: Procedure, answered: Promised | undefined, { lang, today }: OnDay): LinePromise[] {
  const words = publicPageWords[lang]
  const [body] = procedure.followUp.externalBodies
  if (!body) return []
  const days = { submittedOn: today, receivedOn: today, acknowledgedOn: today, answeredOn: answered?.due ?? null }
  const until = externalWindow(procedure, body, days)
  const note: Line = [words.disagreeNote]
  return [
    {
      state: 'after',
      when: until ? words.afterUntil : words.after,
      date: until,
      shown: until ? dayShown(until, lang, today) : '',
      deed: words.disagree,
      note,
      sum: null,
    },
  ]
}

function dated(promised: Promised, { lang, today }: OnDay): Omit<LinePromise, 'deed' | 'note'> {
  return {
    state: 'later',
    when: whenShown(publicPageWords[lang].by, promised.due, lang),
    date: promised.due,
    shown: dayShown(promised.due, lang, today),
    sum: sumShown(promised.sum, lang, { today }),
  }
}
