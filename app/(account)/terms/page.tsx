import { GehoorPage } from '@/app/_ui/gehoor-page'
import { one, type Query } from '@/app/_ui/query'
import { termsOfUse } from '@/lib/operations/organisation/terms/terms-of-use'
import { readerLang } from '@/lib/session/reader-lang'
import { AgreementText } from '../agreement-text'

export default async function Page({ searchParams }: { searchParams: Query }) {
  const lang = await readerLang(one((await searchParams).lang))
  return (
    <GehoorPage lang={lang} path="/terms" narrow>
      <AgreementText agreement={termsOfUse} lang={lang} />
    </GehoorPage>
  )
}
