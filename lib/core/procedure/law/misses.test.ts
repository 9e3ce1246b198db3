// What the law check once let pass, and what it once called wrong that is right: each as it was seen.
import { describe, expect, test } from 'vitest'
import type { ProcedureDraft } from '../draft'
import { lawCheck, type RemarkLevel } from '../law-check'
import { PRESETS, presetFor } from '../presets/all'
import { filledIn } from '../presets/testing/filled-in'
import type { Live } from '../readiness/live'

type Change = (draft: ProcedureDraft) => void

function levelsAt(sector: string, field: string, change: Change, live: Live | null = null): RemarkLevel[] {
  const preset = presetFor(sector)
  if (!preset) throw new Error(`no preset for ${sector}`)
  const draft = structuredClone(filledIn(preset))
  change(draft)
  return lawCheck(draft, sector, live)
    .filter((remark) => remark.field.startsWith(field))
    .map(({ level }) => level)
}

function defined(change: (definition: NonNullable<ProcedureDraft['definition']>) => void): Change {
  return ({ definition }) => definition && change(definition)
}

const onlyForm: Change = ({ intake }) => {
  if (intake) intake.ways = [{ kind: 'form', note: null }]
}

function bodyFor(amount: number, unit: 'weeks' | 'months'): Change {
  return ({ followUp }) => {
    for (const body of followUp?.externalBodies ?? []) body.windows = [{ period: { amount, unit }, from: 'answer' }]
  }
}

function limitOf(amount: number, unit: 'weeks' | 'months'): Change {
  return defined((definition) => {
    definition.filingWindow = { amount, unit }
  })
}

describe('what is against the law is found', () => {
  test.each<[string, string, string, Change, RemarkLevel]>([
    ['care: a month to complain in', 'zorg', 'definition.filingWindow', limitOf(1, 'months'), 'breach'],
    [
      'care: a fee of 25 euro',
      'zorg',
      'definition.reassurance',
      defined((definition) => {
        definition.reassurance = { nl: 'Klagen kost 25 euro.', en: 'Complaining costs €25.' }
      }),
      'breach',
    ],
    ['care: the form only', 'zorg', 'intake.ways', onlyForm, 'strain'],
    [
      'childcare: the report on 1 June, which is before 2 June',
      'kinderopvang',
      'followUp.yearlyTasks.0',
      ({ followUp }) => Object.assign(followUp?.yearlyTasks?.[0] ?? {}, { month: 6, day: 2 }),
      'breach',
    ],
    [
      'childcare: the wrong dispute body',
      'kinderopvang',
      'followUp.externalBodies.0.name',
      ({ followUp }) => {
        if (followUp)
          followUp.externalBodies = [{ ...followUp.externalBodies?.[0], name: 'Geschillencommissie Thuiswinkel' }]
      },
      'strain',
    ],
    [
      'government: nobody to speak to',
      'overheid',
      'intake.ways',
      ({ intake }) => {
        if (intake) intake.ways = intake.ways?.filter(({ kind }) => kind !== 'phone' && kind !== 'visit')
      },
      'breach',
    ],
    ['government: a month for the ombudsman', 'overheid', 'followUp.externalBodies.0', bodyFor(1, 'months'), 'breach'],
    [
      'a school: no committee',
      'primair-onderwijs',
      'processing.committee',
      ({ processing }) => {
        if (processing) processing.committee = null
      },
      'breach',
    ],
    [
      'a web shop: the former European platform',
      'webshop',
      'definition.complaint',
      defined((definition) => {
        definition.complaint = { nl: 'Of ga naar https://ec.europa.eu/consumers/odr.', en: 'Or the ODR platform.' }
      }),
      'strain',
    ],
    ['a web shop: two weeks to complain in', 'webshop', 'definition.filingWindow', limitOf(2, 'weeks'), 'strain'],
  ])('%s', (_name, sector, field, change, level) => {
    expect(levelsAt(sector, field, () => {})).not.toContain(level)
    expect(levelsAt(sector, field, change)).toContain(level)
  })

  test('care: a week for the dispute body, of which the law says nothing', () => {
    const preset = presetFor('zorg')
    if (!preset) throw new Error('no preset for care')
    const draft = structuredClone(filledIn(preset))
    const kinds = () => lawCheck(draft, 'zorg').map(({ found }) => found.kind)
    expect(kinds()).not.toContain('body-window-unlikely')
    bodyFor(1, 'weeks')(draft)
    expect(kinds()).toContain('body-window-unlikely')
  })

  test('care: one person who helps, handles and decides', () => {
    const draft = presetFor('zorg')?.draft
    const functions = (draft?.contact?.functions ?? []).flatMap(({ id }) => (id ? [id] : []))
    const by = (who: (id: string) => string): Live => ({
      holders: functions.map((id) => ({ function: id, department: null, member: who(id) })),
      memberCount: 2,
      ownerConfirmed: true,
    })
    const nothing: Change = () => {}
    expect(
      levelsAt(
        'zorg',
        'contact.officer',
        nothing,
        by(() => 'olga'),
      ),
    ).toContain('breach')
    expect(
      levelsAt(
        'zorg',
        'contact.officer',
        nothing,
        by((id) => (id === 'officer' ? 'piet' : 'olga')),
      ),
    ).toEqual([])
  })
})

describe('what is lawful is never called a breach', () => {
  test('no further time at all is stricter than the law', () => {
    const never: Change = ({ followUp }) => {
      if (followUp?.extension) followUp.extension.furtherNeedsConsent = false
    }
    for (const sector of ['zorg', 'overheid', 'mbo']) {
      expect(levelsAt(sector, 'followUp.extension', never)).toEqual(['stricter'])
    }
  })

  test('ten weeks with an advisory committee, and not without one', () => {
    const tenWeeks: Change = ({ followUp }) => {
      if (followUp?.answer?.term) followUp.answer.term.period = { amount: 10, unit: 'weeks' }
    }
    const withCommittee: Change = (draft) => {
      tenWeeks(draft)
      draft.contact?.functions?.push({ id: 'committee', independent: true })
    }
    const field = 'followUp.answer.term.period'
    expect(levelsAt('overheid', field, withCommittee)).toEqual(['fits'])
    expect(levelsAt('overheid', field, tenWeeks)).toEqual(['breach'])
    expect(levelsAt('overheid-adviescommissie', field, () => {})).toEqual(['fits'])
  })

  test('six weeks in vocational education are certain, ten are not, eleven are too many', () => {
    const answering =
      (amount: number): Change =>
      ({ followUp }) => {
        if (followUp?.answer?.term) followUp.answer.term.period = { amount, unit: 'weeks' }
      }
    const field = 'followUp.answer.term.period'
    expect([6, 10, 11].map((weeks) => levelsAt('mbo', field, answering(weeks))[0])).toEqual([
      'fits',
      'strain',
      'breach',
    ])
  })

  test('"agrees with the law" is only said of what a law gives', () => {
    const numbers = ['followUp.answer.term.period', 'followUp.acknowledgement.term.period', 'followUp.retention']
    for (const preset of PRESETS) {
      const given = preset.rules.rules.flatMap((rule) => {
        if (rule.kind === 'answer' || (rule.kind === 'committee' && rule.answer)) return ['followUp.answer.term.period']
        if (rule.kind === 'acknowledgement' && rule.period) return ['followUp.acknowledgement.term.period']
        return rule.kind === 'retention' && rule.atLeast ? ['followUp.retention'] : []
      })
      const agreed = lawCheck(filledIn(preset), preset.id)
        .filter(({ level, field }) => level === 'fits' && numbers.includes(field))
        .map(({ field }) => field)
      expect(
        agreed.filter((field) => !given.includes(field)),
        preset.id,
      ).toEqual([])
    }
  })
})
