import { house } from '@/app/_ui/house-looks'
import type { DeskLang } from '@/lib/core/shared/language'
import { type Agreement, sectionsIn } from '@/lib/operations/organisation/terms/agreement'

const version: Record<DeskLang, string> = { nl: 'Versie', en: 'Version' }

/** An agreement as it is read before it is agreed to. */
export function AgreementText({ agreement, lang }: { agreement: Agreement; lang: DeskLang }) {
  return (
    <article className={house.prose}>
      <title>{`${agreement.title[lang]} · Gehoor`}</title>
      <h1 className={house.title}>{agreement.title[lang]}</h1>
      <p className="text-meta text-muted">
        {version[lang]} {agreement.version}
      </p>
      <p>{agreement.opening[lang]}</p>
      {sectionsIn(agreement, lang).map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </article>
  )
}
