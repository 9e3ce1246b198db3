'use server'
// Everything a member can do to a case from its page: each a form, read strictly, and one command through the one door.
import { caseAction } from './case-action'
import {
  AcknowledgeForm,
  AddPointForm,
  AddressForm,
  AddSubjectForm,
  AssignForm,
  CallForm,
  CaseForm,
  ChangePointForm,
  CloseForm,
  ConsentForm,
  ExtendForm,
  InformationForm,
  KeepForm,
  PartyForm,
  PromiseForm,
  ReopenForm,
  SayForm,
  SettleForm,
  StepForm,
  SuspendForm,
  TitleForm,
} from './case-forms'

export const acknowledge = caseAction(AcknowledgeForm, 'acknowledge', ({ how, text }) => ({
  type: 'acknowledge',
  how,
  text,
}))

export const assign = caseAction(AssignForm, 'assign', ({ handler, department = null }) => ({
  type: 'assign',
  handler,
  department,
}))

export const settleSubject = caseAction(SettleForm, 'settle-subject', ({ party, member }) => ({
  type: 'settle-subject',
  party,
  member,
}))

export const addSubject = caseAction(AddSubjectForm, 'add-subject', ({ member }) => ({ type: 'add-subject', member }))

export const recordConsent = caseAction(ConsentForm, 'record-consent', ({ party, consent }) => ({
  type: 'record-consent',
  party,
  consent,
}))

export const changeTitle = caseAction(TitleForm, 'change-title', ({ title }) => ({ type: 'change-title', text: title }))

export const takeStep = caseAction(StepForm, 'take-step', ({ step }) => ({ type: 'take-step', step }))

export const speak = caseAction(
  SayForm,
  ({ kind }) => kind,
  ({ kind, party, text, replyBy = null }) => {
    if (kind === 'note') return { type: 'note', text }
    return kind === 'ask' ? { type: 'ask', party, text, replyBy } : { type: 'reply', party, text }
  },
)

export const recordCall = caseAction(CallForm, 'record-call', ({ party, text, confirmsAddress }) => ({
  type: 'record-call',
  party,
  text,
  confirmsAddress,
}))

export const addInformation = caseAction(InformationForm, 'add-information', ({ party, text }) => ({
  type: 'add-information',
  party,
  text,
}))

export const addPoint = caseAction(AddPointForm, 'add-point', ({ text, subject }) => ({
  type: 'add-point',
  text,
  subject,
}))

export const changePoint = caseAction(ChangePointForm, 'change-point', ({ point, subject, cause }) => ({
  type: 'change-point',
  point,
  subject,
  cause,
}))

export const makePromise = caseAction(PromiseForm, 'promise', ({ text, due }) => ({ type: 'promise', text, due }))

export const keepPromise = caseAction(KeepForm, 'keep-promise', ({ promise }) => ({ type: 'keep-promise', promise }))

export const dropPromise = caseAction(KeepForm, 'drop-promise', ({ promise }) => ({ type: 'drop-promise', promise }))

export const extend = caseAction(ExtendForm, 'extend', ({ promise, until, reason, consent }) => ({
  type: 'extend',
  promise,
  until,
  reason,
  consent,
}))

export const suspend = caseAction(SuspendForm, 'suspend', ({ reason }) => ({ type: 'suspend', reason }))

export const resume = caseAction(CaseForm, 'resume', () => ({ type: 'resume' }))

export const close = caseAction(CloseForm, 'close', ({ outcome }) => ({ type: 'close', outcome }))

export const reopen = caseAction(ReopenForm, 'reopen', ({ reason }) => ({ type: 'reopen', reason }))

export const renewLink = caseAction(PartyForm, 'renew-link', ({ party }) => ({ type: 'renew-link', party }))

export const changeAddress = caseAction(AddressForm, 'change-address', ({ party, email }) => ({
  type: 'change-address',
  party,
  email,
}))
