import { button } from '@/app/_ui/button'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { withLang } from '@/app/_ui/with-lang'
import type { DeskLang } from '@/lib/core/shared/language'

/** A link that opens nothing any more, and what to do now. */
export function LinkOver(props: { lang: DeskLang; title: string; lead: string; to: string; label: string }) {
  const { lang, title, lead, to, label } = props
  return (
    <GehoorPage lang={lang} path={to} narrow>
      <title>{`${title} · Gehoor`}</title>
      <h1 className={house.title}>{title}</h1>
      <p className={house.lead}>{lead}</p>
      <p className={house.aside}>
        <a className={button.first} href={withLang(to, lang)}>
          {label}
        </a>
      </p>
    </GehoorPage>
  )
}
