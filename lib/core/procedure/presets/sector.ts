// A preset from what a sector says for itself: everything it leaves out is as organisations of every sector do it. What a
// procedure gains is filled in below once, and said by a sector only where its law says otherwise.
import type { AtDesk } from '@/lib/core/shared/language'
import type { ProcedureDraft } from '../draft'
import type { Hearing, SubjectPosition } from '../hearing'
import type { LawRule } from '../law/law-rules'
import type { LetterItem, Task } from '../processing'
import { CAUSE_QUESTIONS, CAUSES, PROMPTS, WAYS, WISHES } from './building-blocks'
import type { Duty } from './duty'
import { copyRule, hearingRule } from './parts/hearing'
import { keptFor } from './parts/keeping'
import type { Preset } from './preset'
import { ownRefusal } from './refusing'
import {
  demandedItems,
  demandedTasks,
  HANDLER,
  JUDGEMENTS,
  OFFICER,
  OWN_PROMISES,
  ownTerm,
  REACH_BY,
  SECRECY,
  STEPS,
} from './standard-parts'

type Part<Name extends keyof ProcedureDraft> = NonNullable<ProcedureDraft[Name]>

/** What a sector says for itself. The rules about its letter and its tasks follow from these. */
type Sector = {
  id: string
  name: AtDesk<string>
  duty: Duty
  aboutHealth?: true
  law: readonly LawRule[]
  notes: readonly AtDesk<string>[]
  offers?: Preset['offers']['externalBodies']
  definition: Part<'definition'>
  intake: Part<'intake'>
  processing: Part<'processing'> & {
    letterItems: LetterItem[]
    tasks?: Task[]
    hearing?: Hearing
    subject?: SubjectPosition
  }
  contact: Part<'contact'>
  followUp: Part<'followUp'>
}

/** The day on which the sectors were held beside the texts of their laws. */
const CHECKED_ON = '2026-11-22'

export function sector(own: Sector): Preset {
  const asks = own.processing.tasks ?? []
  const { hearing = null, subject = null, letterItems } = own.processing
  const rules = [
    ...own.law,
    ...demandedItems(letterItems),
    ...demandedTasks(asks),
    ...(hearing ? hearingRule(hearing) : []),
    ...(subject ? copyRule(subject) : []),
  ]
  return {
    id: own.id,
    name: own.name,
    duty: own.duty,
    ...(own.aboutHealth ? { aboutHealth: own.aboutHealth } : {}),
    rules: { checkedOn: CHECKED_ON, rules },
    asks,
    offers: { externalBodies: own.offers ?? [] },
    notes: own.notes,
    draft: {
      format: 3,
      sector: own.id,
      languages: ['nl', 'en'],
      definition: { filingWindow: null, windowFrom: null, ...own.definition },
      intake: { ...COMES_IN, ...own.intake },
      processing: { ...IS_HANDLED, ...own.processing, tasks: asks },
      contact: { ...IS_REACHED, ...own.contact },
      followUp: { ...FOLLOWS, ...own.followUp },
      adoption: { by: null, on: null, advisedBy: null },
    },
  }
}

const COMES_IN: Part<'intake'> = {
  ways: WAYS,
  layout: 'topics',
  prompts: PROMPTS,
  asksWho: true,
  questions: CAUSE_QUESTIONS,
  wishes: WISHES,
  anonymous: false,
  reachBy: REACH_BY,
}

const IS_HANDLED: Part<'processing'> = {
  steps: STEPS,
  judgements: JUDGEMENTS,
  causes: CAUSES,
  suspension: null,
  committee: null,
  secondStage: null,
  refusal: ownRefusal(2, 'not-ours', 'handled-before', 'too-long-ago', 'court', 'no-consent'),
  secrecy: SECRECY,
  hearing: null,
  subject: null,
}

const IS_REACHED: Part<'contact'> = {
  departments: [],
  handler: HANDLER,
  officer: OFFICER,
  routes: [],
  phone: null,
  hours: null,
  address: null,
  shows: 'function',
  readers: 'department',
}

const FOLLOWS: Part<'followUp'> = {
  ...OWN_PROMISES,
  acknowledgement: { term: ownTerm(5, 'working-days', 'received'), inWriting: false },
  firstContact: { term: ownTerm(5, 'working-days', 'received'), by: HANDLER },
  extension: null,
  externalBodies: [],
  yearlyTasks: [],
  financialYearEnds: 12,
  retention: keptFor(2),
}
