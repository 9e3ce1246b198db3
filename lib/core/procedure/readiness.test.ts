import { describe, expect, test } from 'vitest'
import type { ProcedureDraft } from './draft'
import { isReady, readiness } from './readiness'
import type { Live } from './readiness/live'
import { sampleProcedure } from './testing/sample-procedure'

const staffed: Live = {
  holders: [
    { function: 'officer', department: null, member: 'anna' },
    { function: 'manager', department: null, member: 'bilal' },
    { function: 'director', department: null, member: 'carla' },
  ],
  memberCount: 3,
  ownerConfirmed: true,
}

/** The sample with one thing changed: what that brings into the list. */
function after(change: (draft: ProcedureDraft) => void, live: Live = staffed) {
  const draft: ProcedureDraft = structuredClone(sampleProcedure())
  change(draft)
  return readiness(draft, live)
}

function fieldsThatBlock(change: (draft: ProcedureDraft) => void, live: Live = staffed): string[] {
  return after(change, live)
    .filter(({ blocks }) => blocks)
    .map(({ field }) => field)
}

test('a complete procedure with people behind it is ready, and asks for nothing', () => {
  expect(after(() => {})).toEqual([])
})

test('an empty draft says what is missing and does not fall over', () => {
  const missing = readiness({}, { holders: [], memberCount: 1, ownerConfirmed: false })
  expect(isReady(missing)).toBe(false)
  expect(missing.length).toBeGreaterThan(5)
})

test('what is missing points at its field', () => {
  const [first] = after((draft) => {
    if (draft.contact) draft.contact.email = ''
  })
  expect(first).toMatchObject({ part: 'contact', field: 'contact.email', blocks: true })
  expect(first?.lack).toEqual({ kind: 'no-email' })
})

describe('publishing is held back', () => {
  const cases: [string, string, (draft: ProcedureDraft) => void][] = [
    [
      'by a text that lacks a chosen language',
      'definition.opening.en',
      (d) => {
        if (d.definition?.opening) d.definition.opening.en = ' '
      },
    ],
    [
      'by a route to a subject that is gone',
      'contact.routes.1.subject',
      (d) => {
        if (d.intake?.subjects) d.intake.subjects = d.intake.subjects.filter(({ id }) => id !== 'planning')
      },
    ],
    [
      'by a route to a department that is gone',
      'contact.routes.1.department',
      (d) => {
        if (d.contact) d.contact.departments = []
      },
    ],
    [
      'by a step of a function that is gone',
      'processing.steps.1.by',
      (d) => {
        const step = d.processing?.steps?.[1]
        if (step) step.by = 'janitor'
      },
    ],
    [
      'by a function that takes over from itself',
      'contact.functions.1.insteadOf',
      (d) => {
        const office = d.contact?.functions?.[1]
        if (office) office.insteadOf = 'manager'
      },
    ],
    [
      'by a question that depends on a later one',
      'intake.questions.0.showIf.question',
      (d) => {
        const question = d.intake?.questions?.[0]
        if (question) question.showIf = { question: 'told-us', equals: 'yes' }
      },
    ],
    [
      'by a question that depends on an answer nobody can give',
      'intake.questions.3.showIf.equals',
      (d) => {
        const question = d.intake?.questions?.[3]
        if (question?.showIf) question.showIf.equals = 'perhaps'
      },
    ],
    [
      'by a choice without answers to choose from',
      'intake.questions.0.options',
      (d) => {
        const question = d.intake?.questions?.[0]
        if (question) question.kind = 'choice'
      },
    ],
    [
      'by two subjects with one id',
      'intake.subjects.4.id',
      (d) => {
        const subject = d.intake?.subjects?.[4]
        if (subject) subject.id = 'care'
      },
    ],
    [
      'by a language that is chosen twice',
      'languages',
      (d) => {
        d.languages = ['nl', 'nl']
      },
    ],
    [
      'by a phase that no step has',
      'processing.steps',
      (d) => {
        const step = d.processing?.steps?.find(({ phase }) => phase === 'closed')
        if (step) step.phase = 'answered'
      },
    ],
    [
      'by offering the telephone without a number',
      'contact.phone',
      (d) => {
        if (d.contact) d.contact.phone = null
      },
    ],
    [
      'by offering letters without an address',
      'contact.address',
      (d) => {
        if (d.contact) d.contact.address = null
      },
    ],
    [
      'by a yearly date that does not exist',
      'followUp.yearlyTasks.0.day',
      (d) => {
        const task = d.followUp?.yearlyTasks?.[0]
        if (task) Object.assign(task, { month: 2, day: 30 })
      },
    ],
    [
      'by a term without a number',
      'followUp.answer.term.period.amount',
      (d) => {
        const term = d.followUp?.answer?.term
        if (term) term.period = { unit: 'weeks' }
      },
    ],
  ]
  test.each(cases)('%s', (_name, field, change) => {
    expect(fieldsThatBlock(change)).toEqual([field])
  })

  test('while nobody fills the function that handles or the one that takes over', () => {
    const nobody = { ...staffed, holders: [] }
    expect(fieldsThatBlock(() => {}, nobody)).toEqual(['contact.people.manager', 'contact.people.officer'])
  })

  test('while the owner has not confirmed their address', () => {
    expect(fieldsThatBlock(() => {}, { ...staffed, ownerConfirmed: false })).toEqual([''])
  })
})

describe('advice does not hold publishing back', () => {
  const advised = (change: (draft: ProcedureDraft) => void, live?: Live) => {
    const missing = after(change, live)
    expect(isReady(missing)).toBe(true)
    return missing.map(({ field }) => field)
  }

  test('not when one person does everything: that is a remark of law or fairness, in the law check', () => {
    const one = { ...staffed, holders: staffed.holders.map((holder) => ({ ...holder, member: 'anna' })) }
    expect(advised(() => {}, one)).toEqual([])
  })

  test('when nobody fills a function that a step names', () => {
    const few = { ...staffed, holders: staffed.holders.filter((holder) => holder.function !== 'director') }
    expect(advised(() => {}, few)).toEqual(['contact.people.director'])
  })

  test('when there is no department and no external body', () => {
    const fields = advised((draft) => {
      if (draft.contact) Object.assign(draft.contact, { departments: [], routes: [] })
      if (draft.followUp) draft.followUp.externalBodies = []
    })
    expect(fields).toEqual(['contact.departments', 'followUp.externalBodies'])
  })

  test('when the first step of a case stands further on', () => {
    const fields = advised((draft) => {
      draft.processing?.steps?.reverse()
    })
    expect(fields).toEqual(['processing.steps.4'])
  })
})
