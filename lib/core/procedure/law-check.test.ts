import { describe, expect, test } from 'vitest'
import type { ProcedureDraft } from './draft'
import { lawCheck, type Remark, type RemarkLevel } from './law-check'
import { presetFor } from './presets/all'
import { filledIn } from './presets/testing/filled-in'

/** The sector's preset, filled in, with one thing changed. */
function checked(sector: string, change: (draft: ProcedureDraft) => void = () => {}): Remark[] {
  const preset = presetFor(sector)
  if (!preset) throw new Error(`no preset for ${sector}`)
  const draft = structuredClone(filledIn(preset))
  change(draft)
  return lawCheck(draft, sector)
}

function levelAt(remarks: Remark[], field: string): RemarkLevel | undefined {
  return remarks.find((remark) => remark.field === field)?.level
}

const answerPeriod = 'followUp.answer.term.period'

function answering(amount: number, unit: 'days' | 'working-days' | 'weeks' | 'months') {
  return (draft: ProcedureDraft) => {
    const term = draft.followUp?.answer?.term
    if (term) term.period = { amount, unit }
  }
}

describe('a statutory answer term', () => {
  test.each([
    ['six weeks fit', answering(6, 'weeks'), 'fits'],
    ['eight weeks break it', answering(8, 'weeks'), 'breach'],
    ['four weeks are stricter', answering(4, 'weeks'), 'stricter'],
    ['forty-two days are the same', answering(42, 'days'), 'fits'],
    ['one month is always shorter', answering(1, 'months'), 'stricter'],
    ['thirty working days break it, for a holiday makes them longer', answering(30, 'working-days'), 'breach'],
    ['twenty working days are shorter', answering(20, 'working-days'), 'stricter'],
  ] as const)('%s', (_name, change, level) => {
    expect(levelAt(checked('zorg', change), answerPeriod)).toBe(level)
  })

  test('counts from the day the law names', () => {
    const late = checked('zorg', (draft) => {
      const term = draft.followUp?.answer?.term
      if (term) term.from = 'received'
    })
    expect(levelAt(late, 'followUp.answer.term.from')).toBe('breach')
  })

  test('rubs when its end may move further than the law moves it', () => {
    const moved = checked('kinderopvang', (draft) => {
      const term = draft.followUp?.answer?.term
      if (term) term.endRule = 'next-working-day'
    })
    expect(levelAt(moved, 'followUp.answer.term.endRule')).toBe('strain')
  })

  test('carries its article, the date of the text, how sure it is, and when it was checked', () => {
    const remark = checked('zorg', answering(8, 'weeks')).find(({ field }) => field === answerPeriod)
    expect(remark).toMatchObject({
      part: 'followUp',
      found: { kind: 'answer-at-most', period: { amount: 6, unit: 'weeks' } },
      source: { article: 'Wkkgz artikel 17, lid 1', stateDate: '2026-01-01', confidence: 'read' },
      checkedOn: '2026-11-22',
    })
  })
})

describe('a term that no law gives', () => {
  test('is never against the law, only longer than is usual', () => {
    const remarks = checked('webshop', answering(8, 'weeks'))
    expect(levelAt(remarks, answerPeriod)).toBe('strain')
    expect(remarks.filter(({ level }) => level === 'breach')).toEqual([])
  })
})

describe('taking more time', () => {
  const extending = (change: object | null) => (draft: ProcedureDraft) => {
    if (!draft.followUp) return
    draft.followUp.extension = change && { ...draft.followUp.extension, ...change }
  }

  test('fits as the preset has it', () => {
    expect(levelAt(checked('overheid'), 'followUp.extension')).toBe('fits')
  })

  test.each([
    ['is against the law when it is longer', { period: { amount: 6, unit: 'weeks' } }, 'followUp.extension.period'],
    ['is against the law without a maximum where there is one', { period: null }, 'followUp.extension.period'],
    ['is against the law more than once', { maxTimes: 2 }, 'followUp.extension.maxTimes'],
    ['is against the law as often as it takes', { maxTimes: null }, 'followUp.extension.maxTimes'],
    ['is against the law when one of them is not told', { notify: ['complainant'] }, 'followUp.extension.notify'],
  ])('%s', (_name, change, field) => {
    expect(levelAt(checked('overheid', extending(change)), field)).toBe('breach')
  })

  test('without a reason only rubs where nobody read that rule in a law', () => {
    expect(levelAt(checked('webshop', extending({ reasonRequired: false })), 'followUp.extension.reasonRequired')).toBe(
      'strain',
    )
    expect(
      levelAt(checked('primair-onderwijs', extending({ reasonRequired: false })), 'followUp.extension.reasonRequired'),
    ).toBe('breach')
  })

  test('is free where the law sets no maximum', () => {
    const free = checked('primair-onderwijs', extending({ period: null, maxTimes: null }))
    expect(levelAt(free, 'followUp.extension')).toBe('no-number')
  })

  test('is stricter when the organisation never does it', () => {
    expect(levelAt(checked('zorg', extending(null)), 'followUp.extension')).toBe('stricter')
  })

  test('is against the law in childcare', () => {
    const extension = presetFor('zorg')?.draft.followUp?.extension ?? null
    expect(levelAt(checked('kinderopvang', extending(extension)), 'followUp.extension')).toBe('breach')
  })
})

describe('what the law wants to see', () => {
  const without: [string, string, string, (draft: ProcedureDraft) => void][] = [
    [
      'an external body in care',
      'zorg',
      'followUp.externalBodies',
      (d) => {
        if (d.followUp) d.followUp.externalBodies = []
      },
    ],
    [
      'reasons in the answer of a government body',
      'overheid',
      'processing.letterItems',
      (d) => {
        if (d.processing) d.processing.letterItems = d.processing.letterItems?.filter(({ id }) => id !== 'reasons')
      },
    ],
    [
      'an independent officer in care',
      'zorg',
      'contact.officer',
      (d) => {
        if (d.contact) d.contact.officer = 'decider'
      },
    ],
    [
      'the filing window of a school',
      'primair-onderwijs',
      'definition.filingWindow',
      (d) => {
        if (d.definition) d.definition.filingWindow = null
      },
    ],
    [
      'next of kin among those who can complain in care',
      'zorg',
      'definition.capacities',
      (d) => {
        if (d.definition) d.definition.capacities = d.definition.capacities?.filter(({ id }) => id !== 'next-of-kin')
      },
    ],
  ]
  test.each(without)('%s', (_name, sector, field, change) => {
    expect(levelAt(checked(sector, change), field)).toBe('breach')
  })

  test('that a part of the answer is mandatory, not only named', () => {
    const optional = checked('overheid', (draft) => {
      const reasons = draft.processing?.letterItems?.find(({ id }) => id === 'reasons')
      if (reasons) reasons.mandatory = false
    })
    expect(levelAt(optional, 'processing.letterItems')).toBe('breach')
  })

  test('that the clock never stands still in care', () => {
    const stopped = checked('zorg', (draft) => {
      if (draft.processing) draft.processing.suspension = { reasons: [], source: null }
    })
    expect(levelAt(stopped, 'processing.suspension')).toBe('breach')
  })

  test('that a complaint of less than a year old is taken up by a government body', () => {
    const short = checked('overheid', (draft) => {
      if (draft.definition) draft.definition.filingWindow = { amount: 6, unit: 'months' }
    })
    expect(levelAt(short, 'definition.filingWindow')).toBe('breach')
  })

  test('that a refusal is written within four weeks, and the report is sent before June', () => {
    const late = checked('overheid', (draft) => {
      const term = draft.processing?.refusal?.term
      if (term) term.period = { amount: 5, unit: 'weeks' }
    })
    expect(levelAt(late, 'processing.refusal.term')).toBe('breach')
    const report = checked('kinderopvang', (draft) => {
      const task = draft.followUp?.yearlyTasks?.[0]
      if (task) Object.assign(task, { month: 6, day: 2 })
    })
    expect(levelAt(report, 'followUp.yearlyTasks.0.month')).toBe('breach')
  })

  test('that the school board answers within four weeks of the judgement', () => {
    const late = checked('primair-onderwijs', answering(5, 'weeks'))
    expect(levelAt(late, 'followUp.answer.term.period')).toBe('breach')
  })
})

describe('what no draft proves is never said to fit', () => {
  const fitting = (remarks: Remark[]) => remarks.filter(({ level }) => level === 'fits').map(({ field }) => field)

  test('someone independent who is named, and advice that is written down', () => {
    const advised = checked('zorg', (draft) => {
      draft.adoption = { ...draft.adoption, advisedBy: { nl: 'De cliëntenraad' } }
    })
    expect(advised.map(({ field }) => field)).not.toContain('contact.officer')
    expect(advised.map(({ field }) => field)).not.toContain('adoption.advisedBy')
  })

  test('an external body without a name', () => {
    const nameless = checked('zorg', (draft) => {
      for (const body of draft.followUp?.externalBodies ?? []) body.name = ' '
    })
    expect(fitting(checked('zorg'))).toContain('followUp.externalBodies')
    expect(fitting(nameless)).not.toContain('followUp.externalBodies')
  })
})

test('work that the law asks for only rubs when no task reminds of it: it may be done elsewhere', () => {
  const tasks = checked('zorg', (draft) => {
    if (draft.processing) draft.processing.tasks = []
  })
  const yearly = checked('kinderopvang', (draft) => {
    if (draft.followUp) draft.followUp.yearlyTasks = []
  })
  expect(levelAt(tasks, 'processing.tasks')).toBe('strain')
  expect(levelAt(yearly, 'followUp.yearlyTasks')).toBe('strain')
})

test('keeping longer than is usual rubs', () => {
  const long = checked('zorg', (draft) => {
    const retention = draft.followUp?.retention
    if (retention) retention.period = { amount: 10, unit: 'years' }
  })
  expect(levelAt(long, 'followUp.retention')).toBe('strain')
})

test('the worst comes first, and an unfinished or unknown thing is not judged', () => {
  const remarks = checked('zorg', answering(8, 'weeks'))
  expect(remarks[0]?.level).toBe('breach')
  expect(lawCheck({}, 'zorg').some(({ field }) => field === answerPeriod)).toBe(false)
  expect(lawCheck({}, 'no-such-sector')).toEqual([])
})

describe('one person behind every function', () => {
  const alone = (sector: string, holders: string[]) => {
    const preset = presetFor(sector)
    if (!preset) throw new Error(`no sector ${sector}`)
    const draft = filledIn(preset)
    const functions = (draft.contact?.functions ?? []).flatMap(({ id }) => (id ? [id] : []))
    const filled = functions.map((id, i) => ({
      function: id,
      department: null,
      member: holders[i % holders.length] ?? '',
    }))
    return lawCheck(draft, sector, { holders: filled, memberCount: holders.length, ownerConfirmed: true }).filter(
      ({ field, found }) => field === 'contact.officer' && found.kind === 'one-person-for-everything',
    )
  }

  test.each([
    ['overheid', 'Awb artikel 9:7, lid 1'],
    ['zorg', 'Uitvoeringsbesluit Wkkgz artikel 7.1'],
    ['algemeen', 'ISO 10002:2018, beginsel objectiviteit'],
  ])('is a remark of law or fairness in %s, with its source, and not mere advice', (sector, article) => {
    const [said, ...more] = alone(sector, ['olga'])
    expect(more).toEqual([])
    expect(said).toMatchObject({ level: 'strain', source: { article } })
  })

  test('is none once a second person fills one of them, nor where it is not known who is there', () => {
    expect(alone('overheid', ['olga', 'piet'])).toEqual([])
    expect(checked('overheid').some(({ found }) => found.kind === 'one-person-for-everything')).toBe(false)
  })
})
