import { readerLang } from '@/lib/session/reader-lang'
import { faultWords } from './fault-words'
import { NotHere } from './not-here'

export default async function NotFound() {
  return (
    <>
      <title>{faultWords(await readerLang()).notFound}</title>
      <NotHere slug={null} />
    </>
  )
}
