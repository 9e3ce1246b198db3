// All that can be wanted of a case: the one list. What is not in it does not exist, and nothing else of the
// rules has to be told of an act. Its words stand with the desk (`desk/words`), the timeline (`say-event`) and the status page.
import { acknowledge } from './acts/acknowledge'
import { addInformation } from './acts/add-information'
import { addPoint } from './acts/add-point'
import { addSubject } from './acts/add-subject'
import { answer } from './acts/answer'
import { answerSurvey } from './acts/answer-survey'
import { appointOutsider } from './acts/appoint-outsider'
import { ask } from './acts/ask'
import { assign } from './acts/assign'
import { changeAddress } from './acts/change-address'
import { changePoint } from './acts/change-point'
import { changeTitle } from './acts/change-title'
import { close } from './acts/close'
import { confirmAddress } from './acts/confirm-address'
import { dropPromise } from './acts/drop-promise'
import { extend } from './acts/extend'
import { inviteOutsider } from './acts/invite-outsider'
import { judgePoint } from './acts/judge-point'
import { keepOut } from './acts/keep-out'
import { keepPromise } from './acts/keep-promise'
import { linkImprovement } from './acts/link-improvement'
import { note } from './acts/note'
import { promise } from './acts/promise'
import { recordCall } from './acts/record-call'
import { recordConsent } from './acts/record-consent'
import { recordDelivery } from './acts/record-delivery'
import { renewLink } from './acts/renew-link'
import { reopen } from './acts/reopen'
import { reply } from './acts/reply'
import { requestCode } from './acts/request-code'
import { reroute } from './acts/reroute'
import { resume } from './acts/resume'
import { settleSubject } from './acts/settle-subject'
import { stepBack } from './acts/step-back'
import { suspect } from './acts/suspect'
import { suspend } from './acts/suspend'
import { takeDueSteps } from './acts/take-due-steps'
import { takeStep } from './acts/take-step'
import { tellImprovement } from './acts/tell-improvement'
import { wishToHear } from './acts/wish-to-hear'
import { withdrawOutsider } from './acts/withdraw-outsider'

/**
 * First those with a button of their own, in the order of the work; then what is done elsewhere on the pages; last what only
 * Gehoor itself does.
 */
export const acts = [
  acknowledge,
  answer,
  reply,
  ask,
  recordCall,
  note,
  addPoint,
  assign,
  takeStep,
  promise,
  extend,
  suspend,
  resume,
  close,
  reopen,

  addInformation,
  changeTitle,
  changePoint,
  judgePoint,
  keepPromise,
  dropPromise,
  recordConsent,
  addSubject,
  settleSubject,
  stepBack,
  inviteOutsider,
  withdrawOutsider,
  changeAddress,
  renewLink,
  requestCode,
  confirmAddress,
  answerSurvey,
  wishToHear,
  linkImprovement,
  tellImprovement,

  reroute,
  suspect,
  keepOut,
  appointOutsider,
  recordDelivery,
  takeDueSteps,
] as const
