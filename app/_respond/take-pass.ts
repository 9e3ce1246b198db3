import type { PassProblem } from '@/app/_documents/pass/pass'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { LONGEST_TEXT } from '@/lib/core/case/case-text'
import { only } from '@/lib/core/shared/form-entries'
import { parseReference } from '@/lib/core/shared/reference'
import { cleanText } from '@/lib/core/shared/written-text'
import { respondByPass } from '@/lib/operations/cases/follow-pass'
import { documentHeaders } from './document'
import { langIn } from './lang-in'
import { passHolderOf, respondWithLostPass, respondWithPass } from './pass'
import { respondPlainly } from './plain-page'
import { readForm } from './read-body'
import { cameFromUs } from './same-origin'

/** `POST /pass/{reference}`: their words, for the case that the form names. */
export async function takePass(request: Request, typed: string): Promise<Response> {
  const lang = langIn(request)
  if (!cameFromUs(request, { lenient: false })) return respondPlainly('other-site', { lang })
  const holder = await passHolderOf(request, typed)
  if (!holder) return respondWithLostPass(request)
  const form = await readForm(request)
  if (!form.ok) return respondPlainly(form.refusal, { lang })
  if (parseReference(only(form.value, 'case')) !== holder.reference) return respondWithLostPass(request)
  const text = cleanText(only(form.value, 'text'))
  const wrong = (problem: PassProblem) => respondWithPass(request, holder, { saved: false, problem, typed: text })
  if (holder.read.reading === null) return respondWithPass(request, holder, { saved: false, problem: null, typed: '' })
  if (text === '') return wrong('text-empty')
  if (text.length > LONGEST_TEXT) return wrong('text-too-long')
  const done = await respondByPass(holder.read.pass, text, atThisMoment())
  if (!done.ok) return wrong(done.refusal.kind === 'too-many-messages' ? 'too-many-messages' : 'other')
  const asked = lang ? `&lang=${lang}` : ''
  const location = `/pass/${holder.reference}?said=1${asked}`
  return new Response(null, { status: 303, headers: { ...documentHeaders(), location, 'cache-control': 'no-store' } })
}
