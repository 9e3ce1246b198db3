import { GehoorPage } from '@/app/_ui/gehoor-page'
import { one, type Query } from '@/app/_ui/query'
import { processingAgreement } from '@/lib/operations/organisation/terms/processing-agreement'
import { readerLang } from '@/lib/session/reader-lang'
import { AgreementText } from '../agreement-text'

export default async function Page({ searchParams }: { searchParams: Query }) {
  const lang = await readerLang(one((await searchParams).lang))
  return (
    <GehoorPage lang={lang} path="/processing-agreement" narrow>
      <AgreementText agreement={processingAgreement} lang={lang} />
    </GehoorPage>
  )
}
