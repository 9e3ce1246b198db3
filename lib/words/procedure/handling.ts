// What a handler works with: the steps, choices and duties of the version that a case was filed under, in their language.

import type { Extension } from '@/lib/core/procedure/follow-up'
import type { Hearing, SubjectPosition, WaiveGround } from '@/lib/core/procedure/hearing'
import type { Choice } from '@/lib/core/procedure/intake'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Judgement, Phase } from '@/lib/core/procedure/processing'
import type { Suspension, WaitsFor } from '@/lib/core/procedure/standstill'
import type { Source } from '@/lib/core/procedure/term'
import type { DeskLang } from '@/lib/core/shared/language'
import { say, type Words } from '@/lib/core/shared/words'
import { optionName } from './option-names'

export type Named = { id: string; label: string }
type Duty = Named & { by: string; source: Source | null; termSource: Source | null }

export type Handling = {
  steps: (Named & { phase: Phase; by: string })[]
  subjects: Named[]
  causes: Named[]
  remedies: Named[]
  judgements: Judgement[]
  functions: Named[]
  departments: Named[]
  suspension: (Omit<Suspension, 'reasons'> & { reasons: (Named & { waits: WaitsFor })[] }) | null
  refusal: { grounds: (Named & { source: Source | null })[]; termSource: Source | null } | null
  extension: Extension | null
  hearing: (Omit<Hearing, 'grounds'> & { grounds: (Named & Pick<WaiveGround, 'of' | 'because' | 'source'>)[] }) | null
  subject: SubjectPosition | null
  letterItems: (Named & { mandatory: boolean; source: Source | null })[]
  tasks: Duty[]
  yearly: (Named & { by: string; source: Source | null })[]
  /** Where the terms come from: the article beside a promise's date. */
  termSources: {
    acknowledgement: Source | null
    firstContact: Source | null
    answer: Source | null
    second: Source | null
    judgement: Source | null
    committee: Source | null
    judgementPutOff: Source | null
  }
}

/**
 * What a step is called among ourselves. A step that waits bears the name that complainants read ("Wachten op u"); who
 * works here reads for whom it waits. With more than one such step their own names tell them apart.
 */
export function stepForStaff({ processing }: Procedure, id: string, lang: DeskLang): string {
  const step = processing.steps.find((one) => one.id === id)
  const isWaiting = step?.phase === 'waiting-for-complainant'
  const alike = processing.steps.filter(({ phase }) => phase === step?.phase)
  if (step && isWaiting && alike.length === 1) {
    return capitalised(optionName('processing.steps.0.phase', step.phase, lang))
  }
  return say(step?.name, lang) || id
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Everything the desk offers to choose from or reminds of. Total; texts missing in a language are said in the other. */
export function handlingOf(procedure: Procedure, lang: DeskLang): Handling {
  const { intake, processing, contact, followUp } = procedure
  const named = (one: Choice): Named => ({ id: one.id, label: say(one.label, lang) })
  const called = (one: { id: string; name: Words }): Named => ({ id: one.id, label: say(one.name, lang) })
  return {
    steps: processing.steps.map(({ id, phase, by }) => ({ id, label: stepForStaff(procedure, id, lang), phase, by })),
    subjects: intake.subjects.map(named),
    causes: processing.causes.map(named),
    remedies: processing.remedies.map(named),
    judgements: processing.judgements,
    functions: contact.functions.map(called),
    departments: contact.departments.map(called),
    suspension: processing.suspension && {
      ...processing.suspension,
      reasons: processing.suspension.reasons.map((one) => ({ ...named(one), waits: one.waits })),
    },
    refusal: processing.refusal && {
      grounds: processing.refusal.grounds.map(({ id, words, source }) => ({ id, label: say(words, lang), source })),
      termSource: processing.refusal.term?.source ?? null,
    },
    extension: followUp.extension,
    hearing: processing.hearing && {
      ...processing.hearing,
      grounds: processing.hearing.grounds.map(({ words, ...ground }) => ({
        ...ground,
        label: say(words, lang),
      })),
    },
    subject: processing.subject,
    letterItems: processing.letterItems.map(({ id, words, mandatory, source }) => {
      return { id, label: say(words, lang), mandatory, source }
    }),
    tasks: processing.tasks.map(({ id, title, by, source, due }) => {
      return { id, label: say(title, lang), by, source, termSource: due.source }
    }),
    yearly: followUp.yearlyTasks.map(({ id, title, by, source }) => ({ id, label: say(title, lang), by, source })),
    termSources: {
      acknowledgement: followUp.acknowledgement.term.source,
      firstContact: followUp.firstContact?.term.source ?? null,
      answer: followUp.answer.term.source,
      second: processing.secondStage?.source ?? null,
      judgement: processing.committee?.term.source ?? null,
      committee: processing.committee?.source ?? null,
      judgementPutOff: processing.committee?.extension?.source ?? null,
    },
  }
}
