'use client'
// The framework sends this along with every page of the desk, in case it turns out not to be there: see `page-not-here`.
import { button } from '@/app/_ui/button'
import { emptyLooks } from '@/app/_ui/empty'
import type { DeskLang } from '@/lib/core/shared/language'
import { faultWords } from './fault-words'

/** That there is nothing here, and the way on: to the cases of whoever sits at this desk. */
export function NothingHere({ lang, slug }: { lang: DeskLang; slug?: string }) {
  const words = faultWords(lang)
  const said = (
    <div className={emptyLooks.inside}>
      <title>{words.notFound}</title>
      <h1 className={emptyLooks.title}>{words.notFound}</h1>
      <p className={emptyLooks.text}>{words.notFoundText}</p>
      <p className={emptyLooks.ways}>
        <a className={button.quiet} href={slug ? `/${slug}/desk/cases` : '/desks'}>
          {slug ? words.cases : words.home}
        </a>
      </p>
    </div>
  )
  return slug ? said : <main className={`${emptyLooks.around} min-h-dvh`}>{said}</main>
}
