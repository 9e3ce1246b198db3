// The words behind the code: what the complainant told us, and what went to and fro since. Notes and calls are ours.

import { statusWords } from '@/lib/catalogues/public/status/words'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { sayQuestion } from '@/lib/core/case/brought-in'
import type { TextRef } from '@/lib/core/case/event-parts'
import { type CaseEvent, isSpoken, type Recorded, type SpokenEvent } from '@/lib/core/case/events'
import type { SentPerson } from '@/lib/core/case/sent-person'
import type { Choice } from '@/lib/core/procedure/intake'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import { phoneShown } from '@/lib/core/shared/phone-number'
import { say } from '@/lib/core/shared/words'
import type { StatusReading } from './status-reading'

/** A letter to or from the complainant. `text` is null when the words were erased. */
export type Letter = {
  from: string
  ours: boolean
  day: string
  text: string | null
  kind: 'question' | 'message' | 'answer' | 'refusal'
}

/** A question of the organisation with what was answered. */
export type Told = { label: string; text: string | null }

/** The ids of everything this party may read; nothing else is ever fetched. */
export function textsFor(reading: Pick<StatusReading, 'complaint' | 'timeline' | 'party'>): string[] {
  const { complaint, timeline, party } = reading
  const letters = timeline.flatMap((recorded) => letterText(recorded, party)?.id ?? [])
  const own = complaint.promises.flatMap((promise) => promise.text?.id ?? [])
  return [complaint.story.id, ...complaint.answers.map(({ text }) => text.id), ...letters, ...own]
}

/** How many letters we wrote: said before the code, so that the reader knows that there is something. */
export function countLetters({ timeline, party }: StatusReading): number {
  return timeline.filter((recorded) => isOurs(recorded) && letterText(recorded, party)).length
}

/** The letters, newest first. */
export function lettersOf(reading: StatusReading): Letter[] {
  const { timeline, party, lang, today, texts, members } = reading
  const words = statusWords[lang]
  return timeline
    .flatMap((recorded): Letter[] => {
      const text = letterText(recorded, party)
      if (!text) return []
      const ours = isOurs(recorded)
      const writer = recorded.actor.kind === 'member' ? members[recorded.actor.member] : undefined
      return [
        {
          from: ours ? (writer ?? words.someone) : words.you,
          ours,
          day: dayInSentence(civilDateIn(AMSTERDAM, new Date(recorded.at)), lang, today),
          text: texts?.get(text.id) ?? null,
          kind: kindOf(recorded),
        },
      ]
    })
    .reverse()
}

/** Everything that was sent, as it was sent: the story, every answer, about whom, for whom, and how to reach them. */
export function toldBy(reading: StatusReading): Told[] {
  const { complaint, procedure, lang, texts } = reading
  const words = statusWords[lang]
  const story = { label: words.yourStory, text: texts?.get(complaint.story.id) ?? null }
  const answers = complaint.answers.map((answer) => {
    return { label: sayQuestion(procedure, answer, lang), text: texts?.get(answer.text.id) ?? null }
  })
  const { subjects, wishes } = procedure.intake
  return [
    story,
    ...chosen(words.wishes, wishes, complaint.wishes, lang),
    ...chosen(words.subjects, subjects, complaint.subjects, lang),
    ...departmentTold(reading),
    ...answers,
    ...peopleTold(reading),
  ]
}

/** The texts of what was sent when it was filed. */
export function toldIds({ story, answers }: StatusReading['complaint']): string[] {
  return [story.id, ...answers.map(({ text }) => text.id)]
}

function chosen(
  label: string,
  offered: readonly Choice[],
  ids: readonly string[],
  lang: StatusReading['lang'],
): Told[] {
  const labels = offered.filter(({ id }) => ids.includes(id)).map((one) => say(one.label, lang))
  return labels.length > 0 ? [{ label, text: labels.join('\n') }] : []
}

function departmentTold({ timeline, procedure, lang }: StatusReading): Told[] {
  const filed = timeline.find(({ event }) => event.type === 'complaint-filed')?.event
  const told = filed?.type === 'complaint-filed' ? filed.department : undefined
  const found = procedure.contact.departments.find(({ id }) => id === told)
  return found ? [{ label: statusWords[lang].department, text: say(found.name, lang) }] : []
}

function peopleTold({ sent = [], complaint, lang }: StatusReading): Told[] {
  const words = statusWords[lang]
  const named = (role: SentPerson['role']) => sent.find((one) => one.role === role)
  const [subject, representative] = [named('subject'), named('representative')]
  const own = representative ?? named('complainant')
  const lines = [own?.name, own?.email, own?.phone && phoneShown(own.phone), own?.address].filter(Boolean)
  return [
    ...(subject?.name ? [{ label: words.about, text: subject.name }] : []),
    ...(representative && named('complainant')?.name
      ? [{ label: words.represented, text: named('complainant')?.name ?? '' }]
      : []),
    ...(lines.length > 0 && complaint.reachBy !== 'nothing' ? [{ label: words.reach, text: lines.join('\n') }] : []),
  ]
}

/** What whoever complained wrote after filing. */
const THEIRS: readonly CaseEvent['type'][] = ['information-added', 'complaint-withdrawn', 'second-stage-begun']

function isOurs({ event }: Recorded): boolean {
  return !THEIRS.includes(event.type)
}

function kindOf({ event }: Recorded): Letter['kind'] {
  if (event.type === 'question-asked') return 'question'
  if (event.type === 'complaint-refused') return 'refusal'
  return event.type === 'answer-sent' ? 'answer' : 'message'
}

function letterText({ event }: Recorded, party: string): TextRef | null {
  if (event.type === 'promise-extended') return event.reason
  return isSpoken(event) ? wordsFor(event, party) : null
}

/** What of the conversation stands among this party's letters. */
function wordsFor(event: SpokenEvent, party: string): TextRef | null {
  switch (event.type) {
    case 'question-asked':
    case 'reply-sent':
    case 'information-added':
    case 'hearing-invited':
    case 'hearing-moved':
    case 'hearing-called-off':
    case 'hearing-report-sent':
      return event.party === party ? event.text : null
    case 'answer-sent':
    case 'complaint-refused':
    case 'complaint-settled':
    case 'complaint-forwarded':
      return event.text
    case 'judgement-given':
      return event.gives === 'judgement' ? event.text : null
    case 'complaint-withdrawn':
      return event.party === party ? event.text : null
    case 'second-stage-begun':
      return event.party === party ? event.reason : null
    case 'hearing-held':
    case 'hearing-reported':
    case 'hearing-waived':
    case 'together-objected':
    case 'copy-sent':
    case 'response-recorded':
    case 'witness-asked':
    case 'subject-told':
    case 'answer-readied':
    case 'letter-offered':
    case 'letter-sent-back':
    case 'judgement-forgone':
    case 'call-recorded':
    case 'complaint-acknowledged':
    case 'complaint-reopened':
    case 'erasing-held':
    case 'note-added':
    case 'survey-answered':
    case 'verdict-received':
      return null
  }
}
