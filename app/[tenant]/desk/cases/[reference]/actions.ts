'use server'
// Everything a member can do to a case from its page: each a form, read strictly, and one command through the one door.
import type { Command } from '@/lib/core/case/commands'
import { GivenAct } from './acts-on-page'
import { caseAction } from './case-action'
import {
  AddressForm,
  AddSubjectForm,
  ChangePointForm,
  ConsentForm,
  DropForm,
  KeepForm,
  PartyForm,
  PostalForm,
  PostForm,
  SayForm,
  SettleForm,
  TitleForm,
  WithdrawForm,
  WitnessForm,
} from './case-forms'

/** All acts among the buttons of a case: their forms say what their commands say. */
export const give = caseAction(
  GivenAct,
  ({ act }) => act,
  ({ case: _, reference: __, seen: ___, act, ...said }) => ({ type: act, ...said }) as Command,
)

/** An ending with all that has to be decided for it, on a page of its own. */
export const giveAndLeave = caseAction(
  GivenAct,
  ({ act }) => act,
  ({ case: _, reference: __, seen: ___, act, ...said }) => ({ type: act, ...said }) as Command,
  true,
)

export const settleSubject = caseAction(SettleForm, 'settle-subject', ({ party, member }) => ({
  type: 'settle-subject',
  party,
  member,
}))

export const addSubject = caseAction(AddSubjectForm, 'add-subject', ({ member }) => ({ type: 'add-subject', member }))

export const addWitness = caseAction(WitnessForm, 'add-witness', ({ name }) => ({ type: 'add-witness', name }))

export const removeWitness = caseAction(PartyForm, 'remove-witness', ({ party }) => ({ type: 'remove-witness', party }))

export const recordConsent = caseAction(ConsentForm, 'record-consent', ({ party, consent }) => ({
  type: 'record-consent',
  party,
  consent,
}))

export const changeTitle = caseAction(TitleForm, 'change-title', ({ title }) => ({ type: 'change-title', text: title }))

export const speak = caseAction(
  SayForm,
  ({ kind }) => kind,
  ({ kind, party, text, replyBy = null, despite = null }) => {
    if (kind === 'note') return { type: 'note', text }
    return kind === 'ask' ? { type: 'ask', party, text, replyBy, despite } : { type: 'reply', party, text, despite }
  },
)

export const changePoint = caseAction(ChangePointForm, 'change-point', ({ point, subject, cause }) => ({
  type: 'change-point',
  point,
  subject,
  cause,
}))

export const keepPromise = caseAction(KeepForm, 'keep-promise', ({ promise }) => ({ type: 'keep-promise', promise }))

export const dropPromise = caseAction(DropForm, 'drop-promise', ({ promise, reason }) => ({
  type: 'drop-promise',
  promise,
  reason,
}))

export const withdrawAgreement = caseAction(WithdrawForm, 'withdraw-agreement', ({ promise, on, way, text }) => ({
  type: 'withdraw-agreement',
  promise,
  on,
  way,
  text,
}))

export const renewLink = caseAction(PartyForm, 'renew-link', ({ party }) => ({ type: 'renew-link', party }))

export const changeAddress = caseAction(AddressForm, 'change-address', ({ party, email }) => ({
  type: 'change-address',
  party,
  email,
}))

export const postLetter = caseAction(PostForm, 'post-letter', ({ promise, how, on }) => ({
  type: 'post-letter',
  promise,
  how,
  on,
}))

export const changePostalAddress = caseAction(PostalForm, 'change-postal-address', ({ party, address, post }) => ({
  type: 'change-postal-address',
  party,
  address,
  post,
}))
