import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { RecordRow } from '@/app/_ui/records'
import { Tag } from '@/app/_ui/tag'
import { To } from '@/app/_ui/to'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { sayCount } from '@/lib/core/insights/say-number'
import { lookUp } from '@/lib/core/shared/look-up'
import { say } from '@/lib/core/shared/words'
import type { ProcedureNames } from '@/lib/queries/read-figures'
import type { ListedImprovement } from '@/lib/queries/read-improvements'
import { type ImprovementsWords, improvementsWords } from './improvements-words'

type RowProps = { improvement: ListedImprovement; names: ProcedureNames; desk: Desk }

/** An improvement in the list: what, for which cause, who, by when, for how many cases. */
export function ImprovementRow({ improvement, names, desk }: RowProps) {
  const words = improvementsWords(desk.lang)
  const { id, title, cause, ownerName, linked } = improvement
  return (
    <RecordRow>
      <div>
        <To className={link} href={`/${desk.slug}/desk/improvements/${id}`}>
          <b dir="auto">{title}</b>
        </To>
        <p className="text-meta text-muted" dir="auto">
          {say(lookUp(names.causes, cause), desk.lang) || words.unnamed}
        </p>
      </div>
      <div>
        <StateTag improvement={improvement} desk={desk} />
        <p className="text-meta text-muted">{sayState(improvement, words, desk)}</p>
      </div>
      <p className="text-meta text-muted">
        <bdi>{ownerName}</bdi>
        <span className="block">
          {linked === 0 ? words.noCases : words.nCases(sayCount(linked, desk.lang), linked === 1)}
        </span>
      </p>
    </RecordRow>
  )
}

/** Planned, done or dropped; late is said, never only coloured. */
export function StateTag({ improvement, desk }: { improvement: ListedImprovement; desk: Desk }) {
  const words = improvementsWords(desk.lang)
  const late = isLate(improvement, desk)
  const kind = late ? 'warning' : improvement.state === 'done' ? 'success' : 'line'
  return (
    <Tag kind={kind}>
      {words.states[improvement.state]}
      {late ? `, ${words.late}` : ''}
    </Tag>
  )
}

/** "af op 1 december 2026", "gedaan op …". */
export function sayState({ state, due, doneAt }: ListedImprovement, words: ImprovementsWords, { lang }: Desk): string {
  const day = (date: ListedImprovement['due']) => longDate(date, lang, { weekday: false })
  const ended = doneAt ? day(civilDateIn(AMSTERDAM, doneAt)) : ''
  if (state === 'done') return words.doneOn(ended)
  return state === 'dropped' ? words.droppedOn(ended) : words.dueOn(day(due))
}

function isLate({ state, due }: ListedImprovement, { today }: Desk): boolean {
  return state === 'planned' && due < today
}
