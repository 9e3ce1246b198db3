import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { To } from '@/app/_ui/to'
import { formatReference } from '@/lib/core/shared/reference'
import { deskWords } from '../words/desk-words'

const SHOWN = 10

/** Answers that wait for the signature of whoever looks, above everything else in their list. */
export function SignNotice({ desk, references }: { desk: Desk; references: readonly string[] }) {
  if (references.length === 0) return null
  const { list } = deskWords(desk.lang)
  return (
    <Notice kind="warning">
      <p>
        {list.toSign(references.length)}{' '}
        {references.slice(0, SHOWN).map((reference) => (
          <To key={reference} className={`${link} mr-2`} href={`/${desk.slug}/desk/cases/${reference}`}>
            {formatReference(reference)}
          </To>
        ))}
      </p>
    </Notice>
  )
}
