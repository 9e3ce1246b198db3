// How to reach the organisation, said wherever somebody is told to: never "call us" without the number.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { type Line, mailLink, phoneLink } from '@/lib/core/shared/line'
import type { Contact } from './contact'

/** "Bel 030 000 12 34." or, for an organisation that has no number, "Mail naar klachten@voorbeeld.example." */
export function reachLine({ phone, email }: Pick<Contact, 'phone' | 'email'>, lang: PublicLang): Line {
  const words = publicPageWords[lang]
  return phone ? words.helpCall({ number: phone, phone: phoneLink }) : words.helpMail({ email, address: mailLink })
}
