// The acts of a case among its buttons, in the order in which they stand there.
import { z } from 'zod'
import type { ButtonType } from '@/lib/core/case/commands'
import { committeeActs } from './committee-acts'
import { endingActs } from './ending-acts'
import { extendJudgementAct } from './extend-judgement-act'
import { hearingActs } from './hearing-acts'
import { judgementAct } from './judgement-act'
import { keepingActs } from './keeping-acts'
import type { PageAct } from './page-act'
import { secondStageActs } from './second-stage-acts'
import { settlingActs } from './settling-acts'
import { signActs } from './sign-acts'
import { subjectActs } from './subject-acts'
import { reopenAct, timeActs } from './time-acts'
import { verdictAct } from './verdict-act'
import { workActs } from './work-acts'

/** By what has to be allowed; null for what has a place of its own: the answer its page, and what one writes the conversation. */
export const actsOnPage: { [Button in ButtonType]: PageAct | null } = {
  answer: null,
  'offer-letter': null,
  ...signActs,
  reply: null,
  ask: null,
  reopen: reopenAct,
  'give-judgement': judgementAct,
  'extend-judgement': extendJudgementAct,
  ...committeeActs,
  ...secondStageActs,
  ...subjectActs,
  ...hearingActs,
  ...workActs,
  ...timeActs,
  ...settlingActs,
  ...endingActs,
  'record-verdict': verdictAct,
  ...keepingActs,
}

const schemas = Object.values(actsOnPage).flatMap((one) => (one === null ? [] : [one.schema]))

/** The form of any of them. */
export const GivenAct = z.discriminatedUnion('act', schemas as [(typeof schemas)[number]])
