import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asProcedure, ProcedureDraft } from '../draft'
import { lawCheck } from '../law-check'
import { Procedure } from '../procedure'
import { readiness } from '../readiness'
import { textsIn } from '../schema-walk'
import { PRESETS, presetFor } from './all'
import { filledIn, NOBODY, staffed } from './testing/filled-in'
import { SECTOR_NUMBERS, type SectorNumbers } from './testing/sector-numbers'

const byName = PRESETS.map((preset) => [preset.id, preset] as const)

describe.each(byName)('the preset %s', (id, preset) => {
  test('is a draft that can be saved, for its own sector', () => {
    expect(ProcedureDraft.safeParse(preset.draft).error?.issues ?? []).toEqual([])
    expect(preset.draft.sector).toBe(id)
    expect(presetFor(id)).toBe(preset)
  })

  test('leaves to fill in only the people, how to reach them and the external body', () => {
    const fields = readiness(preset.draft, NOBODY)
      .filter(({ blocks }) => blocks)
      .map(({ field }) => field)
    const expected = /^$|^contact\.(phone|email|address|people\.[a-z]+)$|^followUp\.externalBodies\.\d+\.name$/
    expect(fields.filter((field) => !expected.test(field))).toEqual([])
    expect(fields).toContain('contact.email')
  })

  test('is a procedure after the least filling in, with nothing holding it back', () => {
    const draft = filledIn(preset)
    expect(asProcedure(draft)).toMatchObject({ ok: true })
    expect(readiness(draft, staffed(preset)).filter(({ blocks }) => blocks)).toEqual([])
  })

  test('breaks no rule of its own sector', () => {
    const breaches = lawCheck(filledIn(preset), id).filter(({ level }) => level === 'breach')
    expect(breaches.map(({ found }) => found)).toEqual([])
  })

  test('has every text in Dutch and in English', () => {
    const holes = textsIn(Procedure, preset.draft).filter(({ words }) => !words.nl?.trim() || !words.en?.trim())
    expect(holes.map(({ path }) => path)).toEqual([])
  })

  test('has the numbers of its sector, and no other', () => {
    expect(numbersOf(preset.draft, preset)).toEqual(SECTOR_NUMBERS[id])
  })

  test('says for each number of a law from which article it is, and claims none for what it promises itself', () => {
    const term = wordOf(preset.draft)
    const statutory = SECTOR_NUMBERS[id]?.answer.statutory
    expect(term?.source === null).toBe(!statutory)
    const after = SECTOR_NUMBERS[id]?.afterJudgement
    if (after) expect(preset.draft.followUp?.answer?.term?.source?.confidence).toBe('read')
    expect(term?.source?.confidence ?? 'read').toBe('read')
    expect(preset.draft.followUp?.acknowledgement?.term?.source).toBeNull()
  })

  test('turns what the software cannot do into named tasks with a date and a function', () => {
    expect(preset.draft.processing?.tasks).toEqual(preset.asks)
    const functions = preset.draft.contact?.functions?.map((one) => one.id)
    for (const task of preset.asks) expect(functions).toContain(task.by)
  })
})

const file = new URL('../../../../shared/sectors.json', import.meta.url)
const there = existsSync(file)

test(
  there
    ? 'the copied numbers are those of sectors.json'
    : 'the copied numbers are not empty (sectors.json was not there to compare them with)',
  () => {
    expect(Object.keys(SECTOR_NUMBERS).sort()).toEqual(PRESETS.map(({ id }) => id).sort())
    if (!there) return
    const sectors = z.array(Sector).parse(JSON.parse(readFileSync(file, 'utf8')))
    for (const sector of sectors.filter(({ id }) => SECTOR_NUMBERS[id])) {
      expect(copied(SECTOR_NUMBERS[sector.id]), sector.id).toEqual(inFile(sector))
    }
  },
)

const Amount = z.object({ amount: z.number().nullable(), unit: z.string().nullable() })
const Sector = z.object({
  id: z.string(),
  start_event: z.string(),
  acknowledgement: Amount.nullable(),
  suggested_acknowledgement: Amount.nullable(),
  decision: Amount.extend({ statutory: z.boolean() }).nullable(),
  suggested: Amount.nullable(),
  follow_up_terms: z.array(Amount.extend({ from: z.string() })).optional(),
  extension: Amount.extend({
    max_times: z.number().nullable(),
    notify: z.array(z.string()),
    further_needs_consent: z.boolean(),
  }).nullable(),
  pause: z.object({ tenant_may_enable: z.boolean().optional() }),
  termijnenwet_applies: z.boolean(),
  decision_letter_must_contain: z.array(z.object({ mandatory: z.boolean() })),
  annual_report: z.object({ before: z.string().nullable() }).nullable(),
  retention_suggestion: Amount,
})

/** A number of the file in our words; months, days and so on have other names there. */
function period(value: z.infer<typeof Amount> | null): { amount: number; unit: string } | null {
  if (value?.amount == null || value.unit === null) return null
  const unit = value.unit === 'working_days' ? 'working-days' : value.unit === 'calendar_days' ? 'days' : value.unit
  return { amount: value.amount, unit }
}

/** Sectors whose number is a reading of the law, and not shown as law (law.md 3): the file's safe suggestion is taken. */
const UNSURE = ['mbo']

function inFile(sector: z.infer<typeof Sector>): unknown {
  const letter = sector.decision_letter_must_contain
  const { extension } = sector
  const decision = UNSURE.includes(sector.id) ? null : sector.decision
  return {
    start: sector.start_event,
    acknowledgement: period(sector.suggested_acknowledgement) ?? period(sector.acknowledgement),
    answer: {
      ...(period(decision) ?? period(sector.suggested)),
      statutory: decision?.statutory ?? false,
    },
    afterJudgement: period(sector.follow_up_terms?.find(({ from }) => from === 'committee_judgment_received') ?? null),
    extension: extension && {
      period: period(extension),
      maxTimes: extension.max_times,
      notify: extension.notify.map((who) => (who === 'accused' ? 'subject' : who)),
      consent: extension.further_needs_consent,
    },
    suspensionForbidden: sector.pause.tenant_may_enable === false,
    // The Termijnenwet moves what a law gives; where it gives no number for the answer, it moves none.
    termijnenwet: sector.termijnenwet_applies && (sector.decision?.statutory ?? false),
    retention: period(sector.retention_suggestion),
    mandatoryLetterItems: letter.filter(({ mandatory }) => mandatory).length,
    yearlyBefore: sector.annual_report?.before ?? null,
  }
}

function copied(numbers: SectorNumbers | undefined): unknown {
  const { windows: _windows, ...rest } = numbers ?? { windows: {} }
  return rest
}

/** What a preset says, in the shape of the copied numbers; a maximum that the law does not give is read from its rules. */
function numbersOf(draft: ProcedureDraft, preset: (typeof PRESETS)[number]): unknown {
  const { followUp, processing } = draft
  const answer = wordOf(draft)
  const after = answer === followUp?.answer?.term ? null : followUp?.answer?.term?.period
  const rule = preset.rules.rules.find((one) => one.kind === 'extension')
  const bodies = [...(followUp?.externalBodies ?? []), ...preset.offers.externalBodies]
  const before = preset.rules.rules.find((one) => one.kind === 'yearly-before')
  return {
    start: answer?.from,
    acknowledgement: followUp?.acknowledgement?.term?.period,
    answer: { ...answer?.period, statutory: answer?.source != null },
    afterJudgement: after,
    extension: followUp?.extension && {
      period: rule?.period ? followUp.extension.period : null,
      maxTimes: rule?.maxTimes ? followUp.extension.maxTimes : null,
      notify: followUp.extension.notify,
      consent: followUp.extension.furtherNeedsConsent,
    },
    suspensionForbidden: preset.rules.rules.some((one) => one.kind === 'no-suspension'),
    termijnenwet: answer?.endRule === 'termijnenwet',
    retention: followUp?.retention?.period,
    mandatoryLetterItems: processing?.letterItems?.filter(({ mandatory }) => mandatory).length,
    yearlyBefore: before ? `${two(before.month)}-${two(before.day)}` : null,
    windows: Object.fromEntries(
      bodies.flatMap(({ id, name, windows }) =>
        (windows ?? []).slice(0, 1).map(({ period, from }) => [name ?? id, { ...period, from }]),
      ),
    ),
  }
}

/** The first word on the complaint itself: the answer, or the judgement of a committee where the answer is counted from it. */
function wordOf({ followUp, processing }: ProcedureDraft) {
  const answer = followUp?.answer?.term
  return answer?.from === 'judgement-received' ? processing?.committee?.term : answer
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

test.each([
  ['zorg', 'Wkkgz 11'],
  ['jeugdhulp', 'Jeugdwet 4.1.8'],
  ['wmo', 'Wmo 2015 3.4'],
])('whoever gives care is told that a serious incident is reported straight away: %s', (sector, article) => {
  const notes = presetFor(sector)?.notes ?? []
  expect(notes.some(({ nl }) => nl.includes('calamiteit') && nl.includes(article))).toBe(true)
})
