import '@/app/_ui/house.css'
import { PageNotHere } from '@/app/_ui/page-not-here'
import { readerLang } from '@/lib/session/reader-lang'

export default async function NotFound() {
  return <PageNotHere lang={await readerLang()} />
}
