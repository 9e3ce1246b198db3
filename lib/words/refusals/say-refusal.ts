// The one road from a refusal to a sentence: why something cannot be done, said to the person who tried.
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { Refusal } from '@/lib/core/case/refusals'
import type { FormRefusal } from '@/lib/core/shared/form-refusal'
import type { DeskLang } from '@/lib/core/shared/language'
import { sayAccountRefusal } from './account-refusals'
import { type RefusalNames, sayCaseRefusal } from './case-refusals'
import { sayFormRefusal } from './form-refusals'
import type { Voice } from './voice'

/** Every reason for which a person is sent back. */
export type AnyRefusal = Refusal | AccountRefusal | FormRefusal

/** The refusal as one or two sentences. `voice` decides for what is refused alike at a desk and with an account. */
export function sayRefusal(refusal: AnyRefusal, lang: DeskLang, about: RefusalNames & { voice?: Voice } = {}): string {
  const { voice = 'desk', ...names } = about
  switch (refusal.kind) {
    case 'foreign-form':
    case 'signed-out':
    case 'busy':
      return sayFormRefusal(refusal, lang)
    case 'link-over':
    case 'wrong-sign-in':
    case 'too-many-tries':
    case 'last-owner':
    case 'no-more-members':
    case 'other-account':
    case 'copy-first':
    case 'outsider-at-work':
    case 'outsider-stays':
      return sayAccountRefusal(refusal, lang)
    case 'invalid':
    case 'not-allowed':
    case 'not-found':
      return voice === 'account' ? sayAccountRefusal(refusal, lang) : sayCaseRefusal(refusal, lang, names)
    default:
      return sayCaseRefusal(refusal, lang, names)
  }
}
