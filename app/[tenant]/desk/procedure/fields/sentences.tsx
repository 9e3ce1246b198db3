// Periods and terms as the sentences they are: "Binnen 6 weken na het indienen".
import { Period, PeriodUnit } from '@/lib/core/calendar/period'
import { TermLaw } from '@/lib/core/calendar/term'
import { isRecord, patternOf } from '@/lib/core/procedure/schema-walk'
import { TermStart } from '@/lib/core/procedure/term'
import { fieldName } from '@/lib/words/procedure/field-names'
import type { ProcedureWords } from '../procedure-words'
import { DRAFT } from '../read-section'
import { InlineNumber, InlineSelect } from './inline'
import { choicesFor } from './options-of'
import type { Writing } from './writing'

type Props = { writing: Writing; path: string; value: unknown }

/** What stands before and after the number, by the place it has. */
function around(path: string, { sentences: s }: ProcedureWords): [before: string, after: string] {
  const pattern = patternOf(path)
  const known: Record<string, [string, string]> = {
    'definition.filingWindow': [s.filing, s.filingAfter],
    'followUp.silence': [s.hears, s.nothing],
    'followUp.warnings.*.before': ['', s.before],
    'followUp.waiting.reminders.*': ['', s.reminded],
    'followUp.waiting.decidesAfter': [s.decided, s.decidedAfter],
    'followUp.yearlyTasks.*.warnings.*': ['', s.beforeDuty],
    'followUp.reopenWithin': [s.reopen, s.reopenAfter],
    'followUp.survey.after': [s.survey, s.surveyAfter],
    'followUp.retention.period': [s.keep, ''],
    'followUp.retention.minimum.period': [s.keepLeast, ''],
    'processing.suspension.longest': [s.stillAtMost, s.stillAtMostAfter],
    'processing.suspension.inAll': [s.altogether, s.stillAfter],
    'processing.committee.extension.period': [s.atMost, s.atMostAfter],
    'followUp.extension.period': [s.atMost, s.atMostAfter],
    'followUp.extension.total': [s.altogether, s.altogetherAfter],
  }
  return known[pattern] ?? ['', '']
}

export function PeriodSentence({ writing, path, value }: Props) {
  const [before, after] = around(path, writing.words)
  return (
    <div>
      <b className="block">{nameOf(path, writing)}</b>
      <p className="leading-[2.375rem]">
        {before} <PeriodInputs writing={writing} path={path} value={value} /> {after}
      </p>
    </div>
  )
}

export function TermSentence({ writing, path, value }: Props) {
  const { words, lang } = writing
  const term = isRecord(value) ? value : {}
  const name = nameOf(path, writing)
  return (
    <div>
      <b className="block">{name}</b>
      <p className="leading-[2.375rem]">
        {words.sentences.within}{' '}
        <PeriodInputs writing={writing} path={`${path}.period`} value={term.period} name={name} />{' '}
        {words.sentences.after}{' '}
        <InlineSelect
          name={`${DRAFT}.${path}.from`}
          label={`${name}: ${fieldName('from', lang)}`}
          value={asText(term.from)}
          options={choicesFor(`${path}.from`, TermStart.options, writing)}
        />
        . {words.sentences.lastDay}{' '}
        <InlineSelect
          name={`${DRAFT}.${path}.endRule`}
          label={`${name}: ${fieldName('endRule', lang)}`}
          value={asText(term.endRule)}
          options={choicesFor(`${path}.endRule`, TermLaw.options, writing)}
        />
        .
      </p>
    </div>
  )
}

function PeriodInputs({ writing, path, value, name = nameOf(path, writing) }: Props & { name?: string }) {
  const { lang } = writing
  const period = isRecord(value) ? value : {}
  return (
    <>
      <InlineNumber
        name={`${DRAFT}.${path}.amount`}
        label={`${name}: ${fieldName('amount', lang)}`}
        value={Period.shape.amount.safeParse(period.amount).data}
      />{' '}
      <InlineSelect
        name={`${DRAFT}.${path}.unit`}
        label={`${name}: ${fieldName('unit', lang)}`}
        value={asText(period.unit)}
        options={choicesFor(`${path}.unit`, PeriodUnit.options, writing)}
      />
    </>
  )
}

/** A term or period is called by what it is the term of. */
function nameOf(path: string, { lang }: Writing): string {
  const about = path.replace(/\.(term|period|after|before)$/, '')
  return fieldName(about, lang)
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
