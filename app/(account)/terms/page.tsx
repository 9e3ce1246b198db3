import { HousePage } from '@/app/_ui/house-page'
import { one, type Query } from '@/app/_ui/query'
import { termsOfUse } from '@/lib/operations/organisation/terms/terms-of-use'
import { readerLang } from '@/lib/session/reader-lang'
import { AgreementText } from '../agreement-text'

export default async function Page({ searchParams }: { searchParams: Query }) {
  const lang = await readerLang(one((await searchParams).lang))
  return (
    <HousePage lang={lang} path="/terms" narrow>
      <AgreementText agreement={termsOfUse} lang={lang} />
    </HousePage>
  )
}
