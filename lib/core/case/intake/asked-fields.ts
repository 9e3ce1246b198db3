// Which questions of the form were asked, given what was answered: an answer to a question nobody asked is no answer.
import type { FormPage } from '@/lib/core/procedure/intake-form'
import type { Field } from '@/lib/core/procedure/intake-form/field'
import { all, type FormEntries, only } from '@/lib/core/shared/form-entries'

/** The fields of these pages that count for these answers, in the order of the form. */
export function askedFields(pages: readonly FormPage[], entries: FormEntries): Field[] {
  return pages.flatMap((page) => page.fields).flatMap((field) => askedUnder(field, pages, entries))
}

/** Whether this complaint is sent without a name. Somebody who gave a name but no answer to the question has answered it. */
export function isAnonymous(pages: readonly FormPage[], entries: FormEntries): boolean {
  const asks = pages.some((page) => page.fields.some((field) => field.name === 'named'))
  return asks && only(entries, 'named') === 'no'
}

/** How someone wants to hear from us when they did not say so: by the first way for which they left what it takes. */
export function impliedReach(entries: FormEntries): 'email' | 'phone' | 'post' | null {
  if (only(entries, 'email').trim() !== '') return 'email'
  if (only(entries, 'phone').trim() !== '') return 'phone'
  return only(entries, 'street').trim() === '' ? null : 'post'
}

function askedUnder(field: Field, pages: readonly FormPage[], entries: FormEntries): Field[] {
  if (field.when === 'named' && isAnonymous(pages, entries)) return []
  if (field.when === 'for' && !complainsForOther(pages, entries)) return []
  const chosen = chosenIn(field, entries)
  const revealed = field.options.filter((option) => chosen.includes(option.value)).flatMap((option) => option.reveals)
  return [field, ...revealed.flatMap((one) => askedUnder(one, pages, entries))]
}

function chosenIn(field: Field, entries: FormEntries): readonly string[] {
  const chosen = all(entries, field.name)
  if (field.name !== 'reach' || chosen.some((value) => value !== '')) return chosen
  const implied = impliedReach(entries)
  return implied ? [implied] : []
}

/** Whether somebody complains for another. */
export function complainsForOther(pages: readonly FormPage[], entries: FormEntries): boolean {
  const capacity = pages.flatMap((page) => page.fields).find((field) => field.name === 'capacity')
  const chosen = all(entries, 'capacity')
  return capacity?.options.some((option) => option.opens === 'for' && chosen.includes(option.value)) ?? false
}
