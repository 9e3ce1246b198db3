import { HousePage } from '@/app/_ui/house-page'
import { one, type Query } from '@/app/_ui/query'
import { processingAgreement } from '@/lib/operations/organisation/terms/processing-agreement'
import { readerLang } from '@/lib/session/reader-lang'
import { AgreementText } from '../agreement-text'

export default async function Page({ searchParams }: { searchParams: Query }) {
  const lang = await readerLang(one((await searchParams).lang))
  return (
    <HousePage lang={lang} path="/processing-agreement" narrow>
      <AgreementText agreement={processingAgreement} lang={lang} />
    </HousePage>
  )
}
