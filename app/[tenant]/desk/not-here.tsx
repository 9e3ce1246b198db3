import { button } from '@/app/_ui/button'
import { emptyLooks } from '@/app/_ui/empty'
import { Shell } from '@/app/_ui/shell'
import { readerLang } from '@/lib/session/reader-lang'
import { faultWords } from './fault-words'
import { deskIfSeated } from './sit-down'

/**
 * In the place of a page that is not there, or not for whoever asks: which of the two is not said. Whoever sits at this desk keeps
 * its frame, and with it the way on.
 */
export async function NotHere({ slug }: { slug: string | null }) {
  const desk = slug === null ? null : await deskIfSeated(slug)
  const words = faultWords(desk?.lang ?? (await readerLang()))
  const said = (
    <div className={emptyLooks.inside}>
      <title>{words.notFound}</title>
      <h1 className={emptyLooks.title}>{words.notFound}</h1>
      <p className={emptyLooks.text}>{words.notFoundText}</p>
      <p className={emptyLooks.ways}>
        <a className={button.quiet} href={desk ? `/${desk.slug}/desk/cases` : '/desks'}>
          {desk ? words.cases : words.home}
        </a>
      </p>
    </div>
  )
  if (!desk) return <main className={`${emptyLooks.around} min-h-dvh`}>{said}</main>
  return (
    <Shell desk={desk} area={null} layout={emptyLooks.around}>
      {said}
    </Shell>
  )
}
