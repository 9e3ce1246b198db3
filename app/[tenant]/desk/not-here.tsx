import { emptyLooks } from '@/app/_ui/empty'
import { Shell } from '@/app/_ui/shell'
import { readerLang } from '@/lib/session/reader-lang'
import { NothingHere } from './nothing-here'
import { deskIfSeated } from './sit-down'

/**
 * In the place of a page that is not there, or not for whoever asks: which of the two is not said. Whoever sits at this desk keeps
 * its frame, and with it the way on.
 */
export async function NotHere({ slug }: { slug: string | null }) {
  const desk = slug === null ? null : await deskIfSeated(slug)
  if (!desk) return <NothingHere lang={await readerLang()} />
  return (
    <Shell desk={desk} area={null} layout={{ own: emptyLooks.around }}>
      <NothingHere lang={desk.lang} slug={desk.slug} />
    </Shell>
  )
}
