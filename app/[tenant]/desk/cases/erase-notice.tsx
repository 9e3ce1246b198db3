import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { To } from '@/app/_ui/to'
import { deskWords } from '../words/desk-words'

/** Cases whose time of keeping is over, for who may approve of erasing them: nothing goes by itself. */
export function EraseNotice({ desk, toErase }: { desk: Desk; toErase: number }) {
  if (toErase === 0) return null
  const { list } = deskWords(desk.lang)
  return (
    <Notice icon="clock">
      <p>
        {list.toErase(toErase)}{' '}
        <To className={link} href={`/${desk.slug}/desk/settings/keeping`}>
          {list.toKeeping}
        </To>
      </p>
    </Notice>
  )
}
