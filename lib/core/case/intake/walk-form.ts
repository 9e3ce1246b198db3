// Where a form that came in goes next: on to another page, back with what is wrong, to the check, or filed.
// Nothing is kept between pages: each carries all answers, so that any page can be sent again and nothing is lost.
import type { FormPage, FormPageId, IntakeForm } from '@/lib/core/procedure/intake-form'
import { pageOfField } from '@/lib/core/procedure/intake-form'
import { type FormEntries, only } from '@/lib/core/shared/form-entries'
import { type FieldProblems, type ReadPages, readPages } from '../parse-intake'

/** A page of the form, all of them at once, or the check before sending. */
export type Shown = FormPageId | 'all' | 'check'

type Walk = { kind: 'show'; page: Shown; problems: FieldProblems; returns: boolean } | { kind: 'file' }

/** The page with which a form begins. */
export function firstPage(form: IntakeForm): Shown {
  return form.layout === 'one-page' ? 'all' : (form.pages[0]?.id ?? 'all')
}

/** The pages of the form that are shown together. */
export function pagesShown(form: IntakeForm, shown: Shown): FormPage[] {
  if (shown === 'all') return form.pages
  return form.pages.filter((page) => page.id === shown)
}

/**
 * What to do with these entries. Buttons say where to: `to:<page>` never checks anything, `lang:` stays. Without a button
 * (a program, or a browser that sends none) a form that is complete is filed. `read`: the whole form, when it was read before.
 */
export function walkForm(
  form: IntakeForm,
  entries: FormEntries,
  read: ReadPages = readPages(form, form.pages, entries),
): Walk {
  const go = only(entries, 'go')
  const page = shownIn(form, only(entries, 'page'))
  const returns = only(entries, 'return') === 'check'
  if (go.startsWith('to:'))
    return show(shownIn(form, go.slice(3)) ?? firstPage(form), { returns: page === 'check' || returns })
  if (go.startsWith('lang:')) return show(page ?? firstPage(form), { returns })
  const everything = read.problems
  if (page === null || page === 'check') return atTheEnd(form, page, everything)
  const here = page === 'all' ? everything : readPages(form, pagesShown(form, page), entries).problems
  if (Object.keys(here).length > 0) return show(page, { problems: here, returns })
  const complete = Object.keys(everything).length === 0
  if (go === '' && complete) return { kind: 'file' }
  if (returns && complete) return show('check', {})
  return show(pageAfter(form, page), { returns })
}

function atTheEnd(form: IntakeForm, page: Shown | null, problems: FieldProblems): Walk {
  const [first] = Object.keys(problems)
  if (first === undefined) return { kind: 'file' }
  if (page === null || form.layout === 'one-page') return show('all', { problems })
  const wrong = pageOfField(form, first)?.id ?? firstPage(form)
  const there = Object.entries(problems).filter(([name]) => (pageOfField(form, name)?.id ?? wrong) === wrong)
  return show(wrong, { problems: Object.fromEntries(there), returns: true })
}

function pageAfter(form: IntakeForm, page: Shown): Shown {
  const at = form.pages.findIndex((one) => one.id === page)
  return page === 'all' ? 'check' : (form.pages[at + 1]?.id ?? 'check')
}

function shownIn(form: IntakeForm, name: string): Shown | null {
  if (name === 'check' || name === 'all') return name
  return form.pages.find((page) => page.id === name)?.id ?? null
}

function show(page: Shown, rest: { problems?: FieldProblems; returns?: boolean }): Walk {
  return { kind: 'show', page, problems: rest.problems ?? {}, returns: rest.returns ?? false }
}
