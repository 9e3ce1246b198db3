// All that can be wanted of a case: the one list. What is not in it does not exist, and nothing else of the
// rules has to be told of an act. Its words stand with the desk (`desk/words`), the timeline (`say-event`) and the status page.
import { acknowledge } from './acts/acknowledge'
import { addInformation } from './acts/add-information'
import { addPoint } from './acts/add-point'
import { addSubject } from './acts/add-subject'
import { addWitness } from './acts/add-witness'
import { agreeLetter } from './acts/agree-letter'
import { answer } from './acts/answer'
import { answerSurvey } from './acts/answer-survey'
import { appointOutsider } from './acts/appoint-outsider'
import { ask } from './acts/ask'
import { askCommittee } from './acts/ask-committee'
import { askSecondStage } from './acts/ask-second-stage'
import { askWitness } from './acts/ask-witness'
import { assign } from './acts/assign'
import { callOffHearing } from './acts/call-off-hearing'
import { changeAddress } from './acts/change-address'
import { changePoint } from './acts/change-point'
import { changePostalAddress } from './acts/change-postal-address'
import { changeTitle } from './acts/change-title'
import { close } from './acts/close'
import { confirmAddress } from './acts/confirm-address'
import { decideLeftOpen } from './acts/decide-left-open'
import { declineSecondStage } from './acts/decline-second-stage'
import { dropPromise } from './acts/drop-promise'
import { erase } from './acts/erase'
import { eraseAgain } from './acts/erase-again'
import { extend } from './acts/extend'
import { extendJudgement } from './acts/extend-judgement'
import { forward } from './acts/forward'
import { freeErasing } from './acts/free-erasing'
import { giveJudgement } from './acts/give-judgement'
import { goWithoutJudgement } from './acts/go-without-judgement'
import { holdErasing } from './acts/hold-erasing'
import { holdHearing } from './acts/hold-hearing'
import { inviteOutsider } from './acts/invite-outsider'
import { inviteToHearing } from './acts/invite-to-hearing'
import { judgePoint } from './acts/judge-point'
import { keepOut } from './acts/keep-out'
import { keepPromise } from './acts/keep-promise'
import { leaveCommittee } from './acts/leave-committee'
import { linkImprovement } from './acts/link-improvement'
import { moveHearing } from './acts/move-hearing'
import { note } from './acts/note'
import { objectToTogether } from './acts/object-to-together'
import { offerLetter } from './acts/offer-letter'
import { openFromOutside } from './acts/open-from-outside'
import { postLetter } from './acts/post-letter'
import { promise } from './acts/promise'
import { recordCall } from './acts/record-call'
import { recordConsent } from './acts/record-consent'
import { recordDay } from './acts/record-day'
import { recordDelivery } from './acts/record-delivery'
import { recordResponse } from './acts/record-response'
import { recordVerdict } from './acts/record-verdict'
import { refuse } from './acts/refuse'
import { removeWitness } from './acts/remove-witness'
import { renewLink } from './acts/renew-link'
import { reopen } from './acts/reopen'
import { reply } from './acts/reply'
import { requestCode } from './acts/request-code'
import { reroute } from './acts/reroute'
import { resume } from './acts/resume'
import { sendBackLetter } from './acts/send-back-letter'
import { sendCopy } from './acts/send-copy'
import { settle } from './acts/settle'
import { settleSubject } from './acts/settle-subject'
import { stepBack } from './acts/step-back'
import { suspect } from './acts/suspect'
import { suspend } from './acts/suspend'
import { takeDueSteps } from './acts/take-due-steps'
import { takeStep } from './acts/take-step'
import { tellImprovement } from './acts/tell-improvement'
import { tellSubject } from './acts/tell-subject'
import { waiveHearing } from './acts/waive-hearing'
import { wishToHear } from './acts/wish-to-hear'
import { withdraw } from './acts/withdraw'
import { withdrawAgreement } from './acts/withdraw-agreement'
import { withdrawOutsider } from './acts/withdraw-outsider'
import { writeReport } from './acts/write-report'

/**
 * First those with a button of their own, in the order of the work; then what is done elsewhere on the pages; last what only
 * Gehoor itself does.
 */
export const acts = [
  acknowledge,
  askCommittee,
  giveJudgement,
  goWithoutJudgement,
  leaveCommittee,
  answer,
  offerLetter,
  agreeLetter,
  sendBackLetter,
  reply,
  ask,
  recordCall,
  note,
  sendCopy,
  recordResponse,
  askWitness,
  tellSubject,
  inviteToHearing,
  moveHearing,
  callOffHearing,
  holdHearing,
  writeReport,
  waiveHearing,
  objectToTogether,
  addPoint,
  assign,
  takeStep,
  promise,
  extend,
  extendJudgement,
  suspend,
  resume,
  settle,
  withdraw,
  forward,
  refuse,
  close,
  decideLeftOpen,
  reopen,
  askSecondStage,
  declineSecondStage,
  recordVerdict,
  recordDay,
  holdErasing,
  freeErasing,

  addInformation,
  changeTitle,
  changePoint,
  judgePoint,
  keepPromise,
  postLetter,
  dropPromise,
  recordConsent,
  withdrawAgreement,
  addSubject,
  addWitness,
  removeWitness,
  settleSubject,
  stepBack,
  openFromOutside,
  inviteOutsider,
  withdrawOutsider,
  changeAddress,
  changePostalAddress,
  renewLink,
  requestCode,
  confirmAddress,
  answerSurvey,
  wishToHear,
  linkImprovement,
  tellImprovement,
  erase,

  reroute,
  suspect,
  keepOut,
  appointOutsider,
  recordDelivery,
  takeDueSteps,
  eraseAgain,
] as const
